import { type FormEvent, useState } from 'react';
import { useLocation } from '../../router.tsx';
import type { Day } from '../../../core/base/day.ts';
import type { Project } from '../../../core/project.ts';
import { type RuleProfileId, ruleProfileIds } from '../../../core/rule-profile.ts';
import { newId } from '../../new-id.ts';
import { addressOf } from '../../routes.ts';
import { useReader } from '../../say.tsx';
import { useSession } from '../../session/session.tsx';
import { fieldWords, readDay } from '../../ui/field-kinds.ts';
import { firstRows, mannerOf } from './begin-project.ts';
import { makeProject, wordsOfTrouble } from './make-project.ts';
import { portfolioWords } from './words.ts';

const empty = { title: '', acronym: '', start: '', end: '' };

/** A field of the form. */
export type FieldName = keyof typeof empty | 'currency' | 'ruleProfile';

/** A project that is being described: what was typed, and why it cannot be made yet. */
export type NewProject = {
  readonly typed: Readonly<Record<FieldName, string>>;
  readonly type: (name: FieldName, value: string) => void;
  readonly trouble: string | undefined;
  readonly isMaking: boolean;
  readonly make: (event: FormEvent) => void;
};

/** A project that is being described, in the manner of another where there is one. */
export function useNewProject(office: string, like: Project | undefined): NewProject {
  const { say, contentLanguage } = useReader();
  const { client } = useSession();
  const [, navigate] = useLocation();
  const manner = mannerOf(like);
  const { currency, ruleProfile } = manner;
  const [typed, setTyped] = useState<Readonly<Record<FieldName, string>>>({
    ...empty,
    currency,
    ruleProfile,
  });
  const [trouble, setTrouble] = useState<string>();
  const [isMaking, setIsMaking] = useState(false);
  const send = async (days: Days): Promise<void> => {
    const rules: RuleProfileId = ruleProfileIds.find((one) => one === typed.ruleProfile) ?? ruleProfile;
    const words = { title: typed.title.trim(), acronym: typed.acronym.trim(), currency: typed.currency };
    const begun = {
      ...words,
      ...days,
      ruleProfile: rules,
      template: manner.template,
      language: contentLanguage,
    };
    const place = await makeProject({ client, office, say }, firstRows(begun, newId));
    navigate(addressOf(place));
  };
  const make = (event: FormEvent): void => {
    event.preventDefault();
    const days = daysOf(typed);
    const why = troubleOf(days);
    setTrouble(why === undefined ? undefined : say(why));
    if (days === undefined || why !== undefined) return;
    setIsMaking(true);
    send(days).catch((error: unknown) => {
      setIsMaking(false);
      setTrouble(say(portfolioWords.notMade, { why: wordsOfTrouble(error) }));
    });
  };
  const type = (name: FieldName, value: string): void => setTyped({ ...typed, [name]: value });
  return { typed, type, trouble, isMaking, make };
}

type Days = { readonly start: Day | undefined; readonly end: Day | undefined };

/** The days that were typed; `undefined` where one is none. */
function daysOf({ start, end }: Readonly<Record<'start' | 'end', string>>): Days | undefined {
  const [first, last] = [readDay(start), readDay(end)];
  if ((start.trim() !== '' && first === undefined) || (end.trim() !== '' && last === undefined))
    return undefined;
  return { start: first, end: last };
}

function troubleOf(days: Days | undefined): string | undefined {
  if (days === undefined) return fieldWords.notADay;
  const { start, end } = days;
  return start !== undefined && end !== undefined && end < start ? portfolioWords.endsBefore : undefined;
}
