import { useEffect, useState } from 'react';
import { listPeople } from '../../api/members.ts';
import { useProject } from './project-context.tsx';
import { useReader } from '../say.tsx';
import { useSession } from '../session/session.tsx';

const machine = 'usr_machine';

/** How those are called who have changed something. */
export const actorWords = {
  strand: 'Strand itself',
  formerMember: 'somebody who has no part in the project any more',
  you: '{name} (you)',
} as const;

/** Names those who have changed something, by id. What is no id stands as it is: records of before have names there. */
export function usePeople(): (user: string) => string {
  const { say } = useReader();
  const { client, user } = useSession();
  const { place } = useProject();
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const ending = new AbortController();
    client.call(listPeople, { params: place, signal: ending.signal }).then(
      ({ json }) => setNames(new Map(json.people.map((one) => [one.user, one.name]))),
      // Without a line nobody is named but oneself.
      () => undefined,
    );
    return () => ending.abort();
  }, [client, place]);
  return (id) => {
    if (id === user.user) return say(actorWords.you, { name: user.name });
    if (id === machine) return say(actorWords.strand);
    return names.get(id) ?? (id.startsWith('usr_') ? say(actorWords.formerMember) : id);
  };
}
