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

/** What is wrong in a field, as a message. */
type Trouble = { readonly field: FieldName; readonly message: string };

/** A project that is being described: what was typed, what is wrong in it, and why it could not be made. */
export type NewProject = {
  readonly typed: Readonly<Record<FieldName, string>>;
  readonly type: (name: FieldName, value: string) => void;
  readonly troubles: readonly Trouble[];
  readonly failed: string | undefined;
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
  const [troubles, setTroubles] = useState<readonly Trouble[]>([]);
  const [failed, setFailed] = useState<string>();
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
    const days = { start: readDay(typed.start), end: readDay(typed.end) };
    const found = troublesOf(typed, days);
    setTroubles(found);
    setFailed(undefined);
    if (found.length > 0) return;
    setIsMaking(true);
    send(days).catch((error: unknown) => {
      setIsMaking(false);
      setFailed(say(portfolioWords.notMade, { why: wordsOfTrouble(error) }));
    });
  };
  const type = (name: FieldName, value: string): void => setTyped({ ...typed, [name]: value });
  return { typed, type, troubles, failed, isMaking, make };
}

type Days = { readonly start: Day | undefined; readonly end: Day | undefined };

function troublesOf(
  typed: Readonly<Record<'start' | 'end', string>>,
  { start, end }: Days,
): readonly Trouble[] {
  const unread = (['start', 'end'] as const).filter(
    (field) => typed[field].trim() !== '' && readDay(typed[field]) === undefined,
  );
  if (unread.length > 0) return unread.map((field) => ({ field, message: fieldWords.notADay }));
  const endsBefore = start !== undefined && end !== undefined && end < start;
  return endsBefore ? [{ field: 'end', message: portfolioWords.endsBefore }] : [];
}
