import type { Chart } from '@/lib/tools/outcome.ts';
import { BarChart } from './charts/BarChart.tsx';
import { GraphChart } from './charts/GraphChart.tsx';
import { LineChart } from './charts/LineChart.tsx';
import { RadarChart } from './charts/RadarChart.tsx';

/** A drawing of what the words and tables beside it say; a screen reader gets its caption. */
export function ChartView({ chart }: { chart: Chart }) {
  return (
    <figure class="chart">
      <figcaption>{chart.caption}</figcaption>
      {chart.kind === 'radar' && <RadarChart chart={chart} />}
      {chart.kind === 'lines' && <LineChart chart={chart} />}
      {chart.kind === 'bars' && <BarChart chart={chart} />}
      {chart.kind === 'graph' && <GraphChart chart={chart} />}
      {(chart.kind === 'radar' || chart.kind === 'lines') && chart.series.length > 1 && (
        <ul class="legend">
          {chart.series.map(({ label }, i) => (
            <li key={label} class={`series-${i}`}>
              {label}
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}
