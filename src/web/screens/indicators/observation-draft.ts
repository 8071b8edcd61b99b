/** What somebody types of an observation, and what is read from it. What cannot be read is named by its field, and stays as it was typed. */

import type { Day } from '../../../core/base/day.ts';
import type { Decimal } from '../../../core/base/decimal.ts';
import type { Id } from '../../../core/base/id.ts';
import type { Period } from '../../../core/base/period.ts';
import type { Language, Text } from '../../../core/base/text.ts';
import type { Cell, Indicator } from '../../../core/indicators/indicator.ts';
import type { Observation } from '../../../core/indicators/observation.ts';
import type { Value } from '../../../core/indicators/value.ts';
import { formatDay } from '../../../i18n/dates.ts';
import type { LocaleTag } from '../../../i18n/locales/index.ts';
import { formatDecimal } from '../../../i18n/number.ts';
import { fieldWords, readDay } from '../../ui/field-kinds.ts';
import { readNumber } from '../../ui/read-number.ts';
import { type CellKey, keyOf, valueIn } from './cell-keys.ts';
import { indicatorsWords } from './words.ts';

/** An observation as it is typed. A share has two counts, of which the second may be missing: then the first is the share itself. */
export type ObservationDraft = {
  readonly from: string;
  readonly to: string;
  readonly isReported: boolean;
  readonly value: string;
  readonly denominator: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly note: string;
  readonly evidence: readonly Id[];
};

/** Which field cannot be read, and why, as a message. */
export type DraftTrouble = { readonly field: string; readonly message: string };

/** What is needed to read: the reader's locale, the language of the record, the cells of the indicator. */
export type DraftContext = {
  readonly tag: LocaleTag;
  readonly language: Language;
  readonly keys: readonly CellKey[];
};

/** What is read of a draft. */
export type ReadObservation = Period & {
  readonly value: Value;
  readonly cells?: readonly Cell[];
  readonly note?: Text;
  readonly evidence?: readonly Id[];
};

/** Whether values of an indicator are shares, which are recorded as two counts so that they can be added. */
export const isShare = ({ measure, unitKind }: Indicator): boolean =>
  measure === 'ratio' || unitKind === 'percent';

/** The draft of an observation that is there, or of a new one for a period. */
export function draftOf(
  row: Partial<Observation> & Partial<Period>,
  { tag, language, keys }: DraftContext,
): ObservationDraft {
  const { from, to, value, cells, note, evidence = [] } = row;
  const shown = (one: Decimal | null | undefined): string => (one ? formatDecimal(tag, one) : '');
  const isPair = typeof value === 'object' && value !== null;
  return {
    from: from === undefined ? '' : formatDay(from),
    to: to === undefined ? '' : formatDay(to),
    isReported: value !== null,
    value: shown(isPair ? value.numerator : value),
    denominator: shown(isPair ? value.denominator : undefined),
    cells: Object.fromEntries(keys.map((of) => [keyOf(of), shown(valueIn(cells, of))])),
    note: note?.[language] ?? '',
    evidence,
  };
}

/** What the draft says; or the fields that cannot be read. */
export function readDraft(
  draft: ObservationDraft,
  context: DraftContext & { readonly before: Partial<Observation> },
): { readonly read: ReadObservation } | { readonly troubles: readonly DraftTrouble[] } {
  const troubles: DraftTrouble[] = [];
  const need = <Part>(field: string, part: Part | undefined, message: string): Part | undefined => {
    if (part === undefined) troubles.push({ field, message });
    return part;
  };
  const from = need('from', readDay(draft.from), fieldWords.notADay);
  const to = need('to', readDay(draft.to), fieldWords.notADay);
  if (from !== undefined && to !== undefined && to < from)
    troubles.push({ field: 'to', message: indicatorsWords.endsBefore });
  const value = need('value', readValue(draft, context.tag), fieldWords.notANumber);
  const cells = context.keys.flatMap((of): readonly Cell[] => {
    const typed = draft.cells[keyOf(of)] ?? '';
    if (!draft.isReported) return [];
    if (typed.trim() === '') return valueIn(context.before.cells, of) === null ? [{ of, value: null }] : [];
    const read = need(`cells ${keyOf(of)}`, readNumber(context.tag, typed), fieldWords.notANumber);
    return read === undefined ? [] : [{ of, value: read }];
  });
  if (from === undefined || to === undefined || value === undefined || troubles.length > 0)
    return { troubles };
  return { read: { from, to, value, ...withAbout(draft, context, cells) } };
}

function withAbout(
  { note, evidence }: ObservationDraft,
  { language, before }: DraftContext & { readonly before: Partial<Observation> },
  cells: readonly Cell[],
): Pick<ReadObservation, 'cells' | 'note' | 'evidence'> {
  const words = withWords(before.note, language, note.trim());
  return {
    ...(cells.length > 0 && { cells }),
    ...(words !== undefined && { note: words }),
    ...(evidence.length > 0 && { evidence }),
  };
}

/** A text with other words in one language; those in the others stay. `undefined` where none are left. */
export function withWords(text: Text | undefined, language: Language, words: string): Text | undefined {
  const others: Text = Object.fromEntries(Object.entries(text ?? {}).filter(([one]) => one !== language));
  if (words !== '') return { ...others, [language]: words };
  return Object.keys(others).length === 0 ? undefined : others;
}

function readValue({ isReported, value, denominator }: ObservationDraft, tag: LocaleTag): Value | undefined {
  if (!isReported) return null;
  const first = readNumber(tag, value);
  if (denominator.trim() === '' || first === undefined) return first;
  const second = readNumber(tag, denominator);
  return second === undefined ? undefined : { numerator: first, denominator: second };
}

/** The period of a draft as far as it can be read, for what hangs on it while it is typed. */
export const periodOf = ({
  from,
  to,
}: ObservationDraft): { readonly from: Day | undefined; readonly to: Day | undefined } => ({
  from: readDay(from),
  to: readDay(to),
});
