import { useState } from 'react';
import type { Id } from '../../../../core/base/id.ts';
import { readParticipants } from '../../../../core/register/list-reading/read-participants.ts';
import { useDoing } from '../../../ui/use-doing.ts';
import { type LookedUp, usualChoice } from './list-plan.ts';
import { useRegister } from './use-register.ts';

/** Reads a list, and asks the register who of it is known. */
export function useLookUp(here: ReadonlySet<Id>) {
  const register = useRegister();
  const looking = useDoing();
  const [looked, setLooked] = useState<LookedUp>();
  const look = (text: string): void =>
    looking.act(async () => {
      setLooked(undefined);
      const list = readParticipants(text);
      const people = list.participants.map(({ personal }) => personal);
      const matches = people.length === 0 ? [] : await register.matchesOf(people);
      setLooked({ list, matches, choices: matches.map((all) => usualChoice(all, here)) });
    });
  return { looked, setLooked, looking, look };
}
