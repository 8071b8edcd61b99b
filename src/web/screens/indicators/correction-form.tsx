import type { ReactNode } from 'react';
import { type Reported, differenceOf } from '../../../core/indicators/correction.ts';
import type { Indicator } from '../../../core/indicators/indicator.ts';
import { BookingForm } from '../../correction/booking-form.tsx';
import { useReader } from '../../say.tsx';
import { type CellKey, keyOf, valueIn } from './cell-keys.ts';
import { cellInWords, numberInWords, reportedInWords } from './in-words.ts';
import { CellFields } from './cell-fields.tsx';
import { type Correcting, useCorrectionForm } from './use-correction-form.ts';
import { ValueFields } from './value-fields.tsx';
import { indicatorsWords as words } from './words.ts';

/** Corrects a value of a locked period: what was reported stands beside what it should have been, and the difference is booked in an open period. */
export function CorrectionForm({
  close,
  ...correcting
}: Correcting & {
  readonly close: () => void;
}) {
  const { draft, troubles, problem, book, change, ...form } = useCorrectionForm(correcting);
  return (
    <BookingForm {...{ draft, change, troubles, problem, book, close }}>
      <SideBySide {...correcting} {...form} draft={draft} troubles={troubles} />
    </BookingForm>
  );
}

type SideProps = Correcting &
  Pick<ReturnType<typeof useCorrectionForm>, 'now' | 'draft' | 'keys' | 'troubles' | 'changeSaid'>;

/** What was reported, and the fields for what it should have been. */
function SideBySide({ indicator, observation, now, draft: { said }, keys, troubles, changeSaid }: SideProps) {
  const reader = useReader();
  const { say } = reader;
  const { value, cells = [] } = observation;
  const isCorrected = differenceOf({ value, cells }, now)?.value !== undefined;
  return (
    <div className="side-by-side">
      <Said title={say(words.asReported)} of={{ value, cells }} {...{ indicator, keys }}>
        {isCorrected && (
          <p className="remark">
            {say(words.correctedSoFar, { value: reportedInWords(reader, indicator, now.value) })}
          </p>
        )}
      </Said>
      <fieldset className="stack plain-set">
        <legend>{say(words.shouldBe)}</legend>
        <ValueFields indicator={indicator} draft={said} change={changeSaid} troubles={troubles} />
        {keys.length > 0 && (
          <CellFields
            indicator={indicator}
            keys={keys}
            draft={said}
            change={changeSaid}
            troubles={troubles}
          />
        )}
      </fieldset>
    </div>
  );
}

function Said({
  title,
  of: { value, cells },
  indicator,
  keys,
  children,
}: {
  readonly title: string;
  readonly of: Reported;
  readonly indicator: Indicator;
  readonly keys: readonly CellKey[];
  readonly children: ReactNode;
}) {
  const reader = useReader();
  const shown = (of: CellKey): string => {
    const cell = valueIn(cells, of) ?? null;
    return cell === null ? reader.say(words.notReported) : numberInWords(reader, indicator, cell);
  };
  return (
    <div className="stack">
      <h3>{title}</h3>
      <p className="indicator-figure">
        <bdi>{reportedInWords(reader, indicator, value)}</bdi>
      </p>
      {keys.length > 0 && (
        <ul>
          {keys.map((of) => (
            <li key={keyOf(of)}>
              <span dir="auto">{cellInWords(of)}</span>: <bdi>{shown(of)}</bdi>
            </li>
          ))}
        </ul>
      )}
      {children}
    </div>
  );
}
