import { useMemo } from 'react';
import {
  listParticipations,
  listRegisteredPeople,
  registerCommandContracts,
  showNames,
  suggestMatches,
} from '../../../../api/register.ts';
import type { AnswerOf } from '../../../../api/contract.ts';
import type { Id } from '../../../../core/base/id.ts';
import type { PersonalFields } from '../../../../core/register/personal-fields.ts';
import { newId } from '../../../new-id.ts';
import { useProject } from '../../../project/project-context.tsx';
import { useSession } from '../../../session/session.tsx';

/** Who may be somebody of a list, the likeliest first. */
export type Match = AnswerOf<typeof suggestMatches.gives>['matches'][number][number];
/** A person as he is shown, or why his name is hidden. */
export type ShownPerson = AnswerOf<typeof showNames.gives>['shown'][number];
/** A person without a name, with how often he came. */
export type ListedPerson = AnswerOf<typeof listRegisteredPeople.gives>['people'][number];

/** What is asked of the register. It is on the server alone: nothing of it works without a line, and nothing of it stays on this device. */
export function useRegister() {
  const { client } = useSession();
  const { place, store } = useProject();
  return useMemo(
    () => ({
      participationsOf: async (event: Id, signal: AbortSignal) =>
        (await client.call(listParticipations, { params: place, query: { event, limit: 1000 }, signal })).json
          .participations,
      people: async (after: Id | undefined, signal: AbortSignal) =>
        (
          await client.call(listRegisteredPeople, {
            params: place,
            query: { limit: peopleAtOnce, ...(after !== undefined && { after }) },
            signal,
          })
        ).json.people,
      matchesOf: async (people: readonly PersonalFields[]): Promise<readonly (readonly Match[])[]> =>
        (await client.call(suggestMatches, { params: place, body: { people: [...people] } })).json.matches,
      namesOf: async (people: readonly Id[], reason: string): Promise<readonly ShownPerson[]> =>
        (
          await client.call(showNames, {
            params: place,
            body: { people: [...people], ...(reason !== '' && { reason }) },
          })
        ).json.shown,
      /** Sends a command of the register. Throws the Problem with which it is refused. */
      send: async (command: string, input: object, reason = ''): Promise<void> => {
        const contract = registerCommandContracts.find(({ id }) => id === command);
        if (contract === undefined) throw new Error(`the register has no command ${command}`);
        await client.call(contract, {
          params: place,
          body: { input, ...(reason !== '' && { reason }) },
          version: store.state().confirmed.version,
          key: newId('req'),
        });
      },
    }),
    [client, place, store],
  );
}

/** How many people one page of the list has. */
export const peopleAtOnce = 200;
