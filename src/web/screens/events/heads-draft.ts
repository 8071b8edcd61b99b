/** What somebody types to correct the heads of an event of a locked period, and what of it is booked. */

import type { Day } from '../../../core/base/day.ts';
import { latinDigits } from '../../../core/base/latin-digits.ts';
import { type Counts, countsDifference } from '../../../core/evidence/corrected-counts.ts';
import type { Language, Text } from '../../../core/base/text.ts';
import { fieldWords, readDay } from '../../ui/field-kinds.ts';
import { headLines } from './head-counts.ts';
import { eventsWords } from './words.ts';

/** A correction as it is typed: a text for each line of the table of heads, the day on which it is booked, and why. */
export type HeadsDraft = {
  readonly heads: readonly string[];
  readonly on: string;
  readonly reason: string;
};

/** Which field cannot be read, and why, as a message. Lines are named by their place. */
export type HeadsTrouble = { readonly field: string; readonly message: string };

/** What is booked. */
export type ReadHeads = { readonly counts: Counts; readonly on: Day; readonly reason: Text };

/** What the draft books on the heads as they stand by now; or the fields that cannot be read. */
export function readHeads(
  { heads, on, reason }: HeadsDraft,
  { now, language }: { readonly now: Counts; readonly language: Language },
): { readonly read: ReadHeads } | { readonly troubles: readonly HeadsTrouble[] } {
  const texts = heads.map((text) => latinDigits(text).trim());
  const unread = texts.flatMap((text, line) =>
    text === '' || /^\d{1,6}$/.test(text) ? [] : [{ field: String(line), message: eventsWords.notWhole }],
  );
  const typed = headLines(now).flatMap(({ of }, line) => {
    const text = texts[line] ?? '';
    return text === '' ? [] : [{ of, count: Number(text) }];
  });
  const counts = countsDifference(now, typed);
  const booked = readDay(on);
  const words = reason.trim();
  const troubles: readonly HeadsTrouble[] = [
    ...unread,
    ...(unread.length === 0 && counts.length === 0
      ? [{ field: '0', message: eventsWords.nothingCorrected }]
      : []),
    ...(booked === undefined ? [{ field: 'on', message: fieldWords.notADay }] : []),
    ...(words === '' ? [{ field: 'reason', message: eventsWords.sayWhy }] : []),
  ];
  if (booked === undefined || troubles.length > 0) return { troubles };
  return { read: { counts, on: booked, reason: { [language]: words } } };
}
