import type { Bars } from '@/lib/tools/outcome.ts';

/** One row a bar, as an HTML list: it wraps on a phone and reads aloud in order. */
export function BarChart({ chart }: { chart: Bars }) {
  const most = Math.max(...chart.bars.flatMap(({ value, limit = 0 }) => [value, limit]), Number.MIN_VALUE);
  const width = (value: number) => `${Math.round((value / most) * 1000) / 10}%`;
  return (
    <ul class="bars">
      {chart.bars.map(({ label, value, limit }) => (
        <li key={label}>
          <span class="bar-label">{label}</span>
          <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect class="track" width="100%" height="8" />
            <rect class="series-0" width={width(value)} height="8" />
            {limit !== undefined && <rect class="limit" x={width(limit)} width="0.6" height="8" />}
          </svg>
          <span class="bar-value">
            {value}
            {chart.unit}
            {limit !== undefined && `／${limit}${chart.unit}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
