import { useMemo } from 'react';
import type { Id } from '../../../../core/base/id.ts';
import type { PersonalFields } from '../../../../core/register/personal-fields.ts';
import { useProject } from '../../../project/project-context.tsx';
import { useSession } from '../../../session/session.tsx';
import type { RegisterWish } from './register-calls.ts';

const load = () => import('./register-calls.ts');

/** What is asked of the register. It is on the server alone: nothing of it works without a line, and nothing of it stays on this device. */
export function useRegister() {
  const { client } = useSession();
  const { place, store } = useProject();
  return useMemo(() => {
    const at = { client, place };
    return {
      participationsOf: async (event: Id, signal: AbortSignal) =>
        (await load()).participationsOf(at, event, signal),
      people: async (signal: AbortSignal) => (await load()).peopleOf(at, signal),
      matchesOf: async (people: readonly PersonalFields[]) => (await load()).matchesOf(at, people),
      namesOf: async (people: readonly Id[], reason: string) => (await load()).namesOf(at, people, reason),
      exportOf: async (person: Id, reason: string) => (await load()).exportOf(at, person, reason),
      /** Sends a command of the register. Throws the Problem with which it is refused. */
      send: async (wish: Omit<RegisterWish, 'version'>) =>
        (await load()).sendCommand(at, { ...wish, version: store.state().confirmed.version }),
    };
  }, [client, place, store]);
}
