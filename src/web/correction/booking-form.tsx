import type { FormEvent, ReactNode } from 'react';
import { useReader } from '../say.tsx';
import { FormEnd } from '../ui/form-end.tsx';
import { TypedField, type TypedFieldProps } from '../ui/typed-field.tsx';
import type { BookingDraft } from './booking.ts';
import { correctionWords } from './words.ts';

type BookingFormProps = {
  readonly draft: BookingDraft;
  readonly change: (part: Partial<BookingDraft>) => void;
  readonly troubles: TypedFieldProps['troubles'];
  readonly problem: unknown;
  /** Books it, and says whether that was done. */
  readonly book: () => boolean;
  readonly close: () => void;
  /** What it should have been, beside what was reported. */
  readonly children: ReactNode;
};

/** The form of a correction: what was submitted stays, and the difference is booked in an open period, with its reason. */
export function BookingForm({ draft, change, troubles, problem, book, close, children }: BookingFormProps) {
  const { say } = useReader();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (book()) close();
  };
  return (
    <form className="stack" onSubmit={submit}>
      <p className="remark">{say(correctionWords.why)}</p>
      {children}
      <TypedField
        name="on"
        label={say(correctionWords.bookedOn)}
        hint={say(correctionWords.bookedOnHint)}
        value={draft.on}
        type={(on) => change({ on })}
        troubles={troubles}
        inputMode="numeric"
        isRequired
      />
      <TypedField
        name="reason"
        label={say(correctionWords.reason)}
        hint={say(correctionWords.reasonHint)}
        value={draft.reason}
        type={(reason) => change({ reason })}
        troubles={troubles}
        isLong
        isRequired
      />
      <FormEnd problem={problem} close={close} label={say(correctionWords.book)} />
    </form>
  );
}
