import { useState } from 'react';
import { correctedCounts } from '../../../core/evidence/corrected-counts.ts';
import type { Event } from '../../../core/evidence/event.ts';
import { newId } from '../../new-id.ts';
import { BookingForm } from '../../correction/booking-form.tsx';
import { bookingDraftOf } from '../../correction/booking.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { useRun } from '../../ui/use-run.ts';
import { TypedField } from '../../ui/typed-field.tsx';
import { categoryWords, headLines } from './head-counts.ts';
import { type HeadsDraft, type HeadsTrouble, readHeads } from './heads-draft.ts';
import { eventsWords as words } from './words.ts';

/** Corrects the heads of an event of a locked period: what was reported stands beside what should have been, and the difference is booked in an open period. */
export function CorrectHeads({ event, close }: { readonly event: Event; readonly close: () => void }) {
  const { lines, draft, troubles, problem, book, change } = useHeadsForm(event);
  return (
    <BookingForm {...{ draft, change, troubles, problem, book, close }}>
      <div className="fields">
        {lines.map(({ category, reported }, line) => (
          <TypedField
            key={category}
            name={String(line)}
            label={category}
            hint={reported}
            value={draft.heads[line] ?? ''}
            type={(typed) => change({ heads: draft.heads.with(line, typed) })}
            troubles={troubles}
            inputMode="numeric"
          />
        ))}
      </div>
    </BookingForm>
  );
}

function useHeadsForm(event: Event) {
  const { say, contentLanguage: language } = useReader();
  const { record } = useProject();
  const { run, problem } = useRun();
  const now = correctedCounts(record, event);
  const reported = headLines(event.counts);
  const lines = headLines(now).map(({ of, count }) => {
    const before = reported.find((line) => categoryWords(say, line.of) === categoryWords(say, of))?.count;
    return { category: categoryWords(say, of), reported: reportedWords(say, before, count), count };
  });
  const [draft, setDraft] = useState<HeadsDraft>(() => ({
    heads: lines.map(({ count }) => (count === undefined ? '' : String(count))),
    ...bookingDraftOf(record),
  }));
  const [troubles, setTroubles] = useState<readonly HeadsTrouble[]>([]);
  const book = (): boolean => {
    const result = readHeads(draft, { now, language });
    setTroubles('troubles' in result ? result.troubles : []);
    if ('troubles' in result) return false;
    const input = { id: newId('adj'), corrects: event.id, ...result.read };
    return run({ command: 'adjust-value', input });
  };
  const change = (part: Partial<HeadsDraft>): void => setDraft((before) => ({ ...before, ...part }));
  return { lines, draft, troubles, problem, book, change };
}

function reportedWords(
  say: ReturnType<typeof useReader>['say'],
  count: number | undefined,
  now: number | undefined,
): string {
  if (count !== now) return say(words.headsSoFar, { count: count ?? 0, now: now ?? 0 });
  return count === undefined ? say(words.headsNotReported) : say(words.headsReported, { count });
}
