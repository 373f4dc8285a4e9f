import type { Radar } from '@/lib/tools/outcome.ts';

const SIZE = 320;
const RADIUS = 105;
const RINGS = 4;

/** Spokes from the middle, one a measure, the first upwards; a closed line a series. */
export function RadarChart({ chart }: { chart: Radar }) {
  const { axes, max, series, caption } = chart;
  const at = (i: number, share: number): [number, number] => {
    const angle = (2 * Math.PI * i) / axes.length - Math.PI / 2;
    return [SIZE / 2 + Math.cos(angle) * RADIUS * share, SIZE / 2 + Math.sin(angle) * RADIUS * share];
  };
  const ring = (shares: number[]) => shares.map((share, i) => at(i, share).map(round).join(',')).join(' ');
  return (
    <svg viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-label={caption}>
      {Array.from({ length: RINGS }, (_, i) => (i + 1) / RINGS).map((share) => (
        <polygon key={share} class="grid" points={ring(axes.map(() => share))} />
      ))}
      {axes.map((label, i) => {
        const [x, y] = at(i, 1);
        const [tx, ty] = at(i, 1.14);
        const anchor = Math.abs(tx - SIZE / 2) < 8 ? 'middle' : tx > SIZE / 2 ? 'start' : 'end';
        return (
          <g key={label}>
            <line class="grid" x1={SIZE / 2} y1={SIZE / 2} x2={round(x)} y2={round(y)} />
            <text x={round(tx)} y={round(ty + 4)} text-anchor={anchor}>
              {label}
            </text>
          </g>
        );
      })}
      {series.map(({ label, values }, i) => (
        <polygon key={label} class={`series-${i}`} points={ring(values.map((value) => value / max))} />
      ))}
    </svg>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
