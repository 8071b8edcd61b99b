import { useEffect, useState } from 'react';
import type { AnswerOf } from '../../api/contract.ts';
import { listPeople } from '../../api/members.ts';
import { whenCalm } from '../after-paint.ts';
import { useProject } from './project-context.tsx';
import { useReader } from '../say.tsx';
import { useSession } from '../session/session.tsx';

const machine = 'usr_machine';

/** How those are called who have changed something. */
export const actorWords = {
  strand: 'Strand itself',
  left: '{name} (left)',
  unknown: 'somebody who is not known here',
  you: '{name} (you)',
} as const;

type Named = AnswerOf<typeof listPeople.gives>['people'][number];

/** Names those who have changed something, by id. What is no id stands as it is: records of before have names there. */
export function usePeople(): (user: string) => string {
  const { say } = useReader();
  const { client, user } = useSession();
  const { place } = useProject();
  const [names, setNames] = useState<ReadonlyMap<string, Named>>();
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    // Who is named stands below what one came for.
    whenCalm(() => {
      if (signal.aborted) return;
      client.call(listPeople, { params: place, signal }).then(
        ({ json }) => setNames(new Map(json.people.map((one) => [one.user, one]))),
        // Without a line nobody is named but oneself.
        () => setNames(new Map()),
      );
    });
    return () => ending.abort();
  }, [client, place]);
  return (id) => {
    if (id === user.user) return say(actorWords.you, { name: user.name });
    if (id === machine) return say(actorWords.strand);
    if (!id.startsWith('usr_')) return id;
    if (names === undefined) return '…';
    const named = names.get(id);
    if (named === undefined) return say(actorWords.unknown);
    return named.hasPart ? named.name : say(actorWords.left, { name: named.name });
  };
}
