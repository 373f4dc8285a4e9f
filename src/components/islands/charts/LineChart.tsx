import { extent, ticks } from 'd3-array';
import type { Lines } from '@/lib/tools/outcome.ts';

const [WIDTH, HEIGHT] = [480, 260];
const [LEFT, RIGHT, TOP, BOTTOM] = [56, 16, 20, 40];

/** Lines over a number, 0 always in sight. */
export function LineChart({ chart }: { chart: Lines }) {
  const points = chart.series.flatMap((series) => series.points);
  const marks = chart.marks ?? [];
  const [x0 = 0, x1 = 1] = extent([...points.map(([x]) => x), ...marks.map(({ x }) => x)]) as [
    number,
    number,
  ];
  const [y0 = 0, y1 = 1] = extent([0, ...points.map(([, y]) => y)]) as [number, number];
  const x = (value: number) => LEFT + ((value - x0) / (x1 - x0 || 1)) * (WIDTH - LEFT - RIGHT);
  const y = (value: number) => HEIGHT - BOTTOM - ((value - y0) / (y1 - y0 || 1)) * (HEIGHT - TOP - BOTTOM);
  const path = (line: [number, number][]) =>
    line.map(([px, py], i) => `${i ? 'L' : 'M'}${x(px).toFixed(1)} ${y(py).toFixed(1)}`).join('');
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={chart.caption}>
      {ticks(y0, y1, 5).map((tick) => (
        <g key={tick}>
          <line class="grid" x1={LEFT} x2={WIDTH - RIGHT} y1={y(tick)} y2={y(tick)} />
          <text x={LEFT - 6} y={y(tick) + 4} text-anchor="end">
            {brief(tick)}
          </text>
        </g>
      ))}
      {ticks(x0, x1, 8)
        .filter(Number.isInteger)
        .map((tick) => (
          <text key={tick} x={x(tick)} y={HEIGHT - BOTTOM + 18} text-anchor="middle">
            {tick}
          </text>
        ))}
      <text x={WIDTH - RIGHT} y={HEIGHT - 4} text-anchor="end">
        {chart.x}
      </text>
      <text x={4} y={12}>
        {chart.y}
      </text>
      {chart.series.map((series, i) => (
        <path key={series.label} class={`series-${i}`} d={path(series.points)} />
      ))}
      {marks.map((mark) => (
        <g key={mark.label} class="mark">
          <line x1={x(mark.x)} x2={x(mark.x)} y1={TOP} y2={HEIGHT - BOTTOM} />
          <text x={x(mark.x)} y={TOP - 4} text-anchor={mark.x > (x0 + x1) / 2 ? 'end' : 'start'}>
            {mark.label}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** A tick as people say it: 12000 as 1.2万. */
function brief(value: number): string {
  return Math.abs(value) >= 10_000 ? `${Math.round(value / 1000) / 10}万` : String(value);
}
