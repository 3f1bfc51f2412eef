import type { Measure, Reading } from '../../model/index.ts';
import { amountsOf, hasRoom, isDrawable } from '../models/amounts.ts';
import { visible } from '../models/visible.ts';
import { Quoted } from './parts.tsx';
import { ScaleFigure } from './scale.tsx';
import { useSurface } from './surface.tsx';

const LEVELS = { conflict: 'high', compatible: 'middle', agree: 'low', single: 'low' } as const;

export function MeasureTag({ verdict }: Pick<Measure, 'verdict'>) {
  const { strings } = useSurface();
  return <span class={`tag t-${LEVELS[verdict]}`}>{strings.figureVerdicts[verdict]}</span>;
}

/** A measure: its readings on a scale, if they are to be drawn and there is something to see, and in words. */
export function MeasureBody({ measure, drawn }: { readonly measure: Measure; readonly drawn: boolean }) {
  return (
    <div class="measure">
      <div>
        {drawn && isDrawable(measure) && <ScaleFigure measure={measure} />}
        <p class="why">{visible(measure.why)}</p>
      </div>
      <ul class="readings">
        {measure.readings.map((reading, at) => (
          <li key={at}>
            <Quoted span={reading.span} />
            <ReadingNotes measure={measure} reading={reading} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What the words of a reading leave room for, and who is said to give it; nothing where they say it all. */
function ReadingNotes({ measure, reading }: { readonly measure: Measure; readonly reading: Reading }) {
  const { strings } = useSurface();
  const { low, high } = amountsOf(measure, reading, strings);
  const notes = [
    ...(hasRoom(measure, reading) ? [strings.figures.interval(low, high)] : []),
    ...(reading.attributed === null ? [] : [strings.figures.attributed(visible(reading.attributed))]),
  ];
  return notes.length === 0 ? null : <span class="fine">{notes.join(' · ')}</span>;
}
