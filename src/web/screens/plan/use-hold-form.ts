import { useState } from 'react';
import type { Id } from '../../../core/base/id.ts';
import { formatDay } from '../../../i18n/dates.ts';
import { newId } from '../../new-id.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { today } from '../../today.ts';
import { readDay } from '../../ui/field-kinds.ts';

const wordFields = ['reason', 'agreedWith', 'resumeCondition'] as const;

/** What is asked about a hold. */
export type AskedOfHold = (typeof wordFields)[number] | 'since' | 'reviewOn' | 'section';

/** The answers as they are typed, and the input of the command that they make; `undefined` where a day cannot be read. */
export function useHoldForm(): {
  readonly typed: Readonly<Record<AskedOfHold, string>>;
  readonly type: (field: AskedOfHold, value: string) => void;
  readonly isWrong: (field: AskedOfHold) => boolean;
  readonly input: (of: Id) => Readonly<Record<string, unknown>> | undefined;
} {
  const { contentLanguage } = useReader();
  const { asOf } = useProject();
  const [typed, setTyped] = useState({
    since: formatDay(asOf < today() ? asOf : today()),
    reason: '',
    agreedWith: '',
    resumeCondition: '',
    section: '',
    reviewOn: '',
  });
  const [since, reviewOn] = [readDay(typed.since), readDay(typed.reviewOn)];
  const [hasReview, section] = [typed.reviewOn.trim() !== '', typed.section.trim()];
  const isWrong = (field: AskedOfHold): boolean =>
    field === 'since' ? since === undefined : field === 'reviewOn' && hasReview && reviewOn === undefined;
  return {
    typed,
    type: (field, value) => setTyped((before) => ({ ...before, [field]: value })),
    isWrong,
    input: (of) =>
      isWrong('since') || isWrong('reviewOn')
        ? undefined
        : {
            id: newId('hld'),
            of: [of],
            since,
            ...(hasReview && { reviewOn }),
            ...(section !== '' && { section }),
            ...Object.fromEntries(
              wordFields
                .filter((field) => typed[field].trim() !== '')
                .map((field) => [field, { [contentLanguage]: typed[field].trim() }]),
            ),
          },
  };
}
