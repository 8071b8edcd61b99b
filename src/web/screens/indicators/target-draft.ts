/** What somebody types of a target, and what is read from it. */

import type { PartialDay } from '../../../core/base/partial-day.ts';
import { type Target, type TargetOperator, targetOperators } from '../../../core/indicators/indicator.ts';
import { formatPartialDay } from '../../../i18n/dates.ts';
import type { LocaleTag } from '../../../i18n/locales/index.ts';
import { formatDecimal } from '../../../i18n/number.ts';
import { fieldWords, readPartialDay } from '../../ui/field-kinds.ts';
import { readNumber } from '../../ui/read-number.ts';
import type { DraftTrouble } from './observation-draft.ts';

/** A target as it is typed; `to` is the upper end of a range. */
export type TargetDraft = {
  readonly operator: TargetOperator;
  readonly value: string;
  readonly to: string;
  readonly due: string;
};

/** What is read of a draft: a target without its history. */
export type ReadTarget = Pick<Target, 'operator' | 'value' | 'to' | 'due'>;

/** The draft of a target; of a new one, `at-least` and nothing else. */
export const targetDraftOf = (tag: LocaleTag, target: Target | undefined): TargetDraft => ({
  operator: target?.operator ?? 'at-least',
  value: target === undefined ? '' : formatDecimal(tag, target.value),
  to: target?.to === undefined ? '' : formatDecimal(tag, target.to),
  due: target?.due === undefined ? '' : formatPartialDay(target.due),
});

/** The operator of a choice in a form. */
export const operatorOf = (chosen: string): TargetOperator =>
  targetOperators.find((one) => one === chosen) ?? 'at-least';

/** What the draft says; or the fields that cannot be read. A date may be missing, and is then asked for by the checks. */
export function readTargetDraft(
  tag: LocaleTag,
  draft: TargetDraft,
): { readonly read: ReadTarget } | { readonly troubles: readonly DraftTrouble[] } {
  const value = readNumber(tag, draft.value);
  const to = draft.operator === 'between' ? readNumber(tag, draft.to) : undefined;
  const due = readPartialDay(draft.due);
  const troubles: readonly DraftTrouble[] = [
    ...(value === undefined ? [{ field: 'value', message: fieldWords.notANumber }] : []),
    ...(draft.operator === 'between' && to === undefined
      ? [{ field: 'to', message: fieldWords.notANumber }]
      : []),
    ...(due === undefined && draft.due.trim() !== ''
      ? [{ field: 'due', message: fieldWords.notAPartialDay }]
      : []),
  ];
  if (value === undefined || troubles.length > 0) return { troubles };
  return { read: { operator: draft.operator, value, ...upTo(to), ...by(due) } };
}

const upTo = (to: Target['to']): Pick<Target, 'to'> => (to === undefined ? {} : { to });
const by = (due: PartialDay | undefined): Pick<Target, 'due'> => (due === undefined ? {} : { due });
