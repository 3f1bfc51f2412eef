import { bySigil, type Measure } from '../../model/index.ts';
import { formatNumber, formatTick } from '../models/numbers.ts';
import { type ScaleRow, scaleOf } from '../models/scale.ts';
import { useSurface } from './surface.tsx';

/** Pixels: height of a row, and room above the rows for the ticks' labels. */
const ROW = 26;
const HEAD = 28;

/** A measure's readings as intervals on a scale. Positions are percentages, so it is as wide as its place allows. */
export function ScaleFigure({ measure }: { readonly measure: Measure }) {
  const { strings } = useSurface();
  const { rows, ticks } = scaleOf(measure);
  const height = HEAD + rows.length * ROW + 4;
  return (
    <svg class="scale" width="100%" height={height} role="img" aria-label={strings.figures.scale(measure.label)}>
      {ticks.map(({ value, at }) => (
        <g key={value} class="tick">
          <line x1={percent(at)} x2={percent(at)} y1={17} y2={height} />
          <text x={percent(at)} y={12} text-anchor={at < 0.08 ? 'start' : at > 0.92 ? 'end' : 'middle'}>
            {formatTick(value)}
          </text>
        </g>
      ))}
      {rows.map((row, at) => (
        <Row key={`${row.low} ${row.high} ${row.value}`} row={row} y={HEAD + at * ROW + ROW / 2} />
      ))}
    </svg>
  );
}

function Row({ row, y }: { readonly row: ScaleRow; readonly y: number }) {
  const { index } = useSurface();
  const sigils = [...new Set(row.readings.map(({ span }) => span.witness))].sort(bySigil);
  const side = row.to < 0.72 ? 'right' : row.from > 0.28 ? 'left' : 'above';
  const shown = sigils.length > 8 ? `${sigils.slice(0, 7).join(' ')} +${sigils.length - 7}` : sigils.join(' ');
  return (
    <g class={`reading f${index.colour(sigils[0]!)}`}>
      <title>{`${sigils.join(', ')}: ${formatNumber(row.value)}`}</title>
      {row.high > row.low && (
        <g class="interval">
          <line x1={percent(row.from)} x2={percent(row.to)} y1={y} y2={y} />
          <line class="end" x1={percent(row.from)} x2={percent(row.from)} y1={y - 5} y2={y + 5} />
          <line class="end" x1={percent(row.to)} x2={percent(row.to)} y1={y - 5} y2={y + 5} />
        </g>
      )}
      <circle cx={percent(row.at)} cy={y} r="5" />
      {side === 'above' ? (
        <text x={percent((row.from + row.to) / 2)} y={y - 7} text-anchor="middle">
          {shown}
        </text>
      ) : (
        <text
          x={percent(side === 'right' ? row.to : row.from)}
          dx={side === 'right' ? 10 : -10}
          y={y + 4.5}
          text-anchor={side === 'right' ? 'start' : 'end'}
        >
          {shown}
        </text>
      )}
    </g>
  );
}

function percent(part: number): string {
  return `${Math.round(part * 1e4) / 100}%`;
}
