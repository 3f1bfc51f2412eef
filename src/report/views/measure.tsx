import type { Measure } from '../../model/index.ts';
import { formatNumber } from '../models/numbers.ts';
import { visible } from '../models/visible.ts';
import { Quoted } from './parts.tsx';
import { ScaleFigure } from './scale.tsx';
import { useSurface } from './surface.tsx';

const LEVELS = { conflict: 'high', compatible: 'middle', agree: 'low', single: 'low' } as const;

export function MeasureTag({ verdict }: Pick<Measure, 'verdict'>) {
  const { strings } = useSurface();
  return <span class={`tag t-${LEVELS[verdict]}`}>{strings.figureVerdicts[verdict]}</span>;
}

/** A measure: its readings on a scale, if they are to be drawn, and in words. */
export function MeasureBody({ measure, drawn }: { readonly measure: Measure; readonly drawn: boolean }) {
  const { strings } = useSurface();
  return (
    <div class="measure">
      <div>
        {drawn && <ScaleFigure measure={measure} />}
        <p class="why">{visible(measure.why)}</p>
      </div>
      <ul class="readings">
        {measure.readings.map((reading, at) => (
          <li key={at}>
            <Quoted span={reading.span} />
            <span class="fine">
              {strings.figures.interval(formatNumber(reading.low), formatNumber(reading.high))}
              {reading.attributed !== null && ` · ${strings.figures.attributed(visible(reading.attributed))}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
