import { useEffect, useState } from 'react';
import { listPeople } from '../../../api/members.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { useSession } from '../../session/session.tsx';
import { historyWords } from './words.ts';

const machine = 'usr_machine';

/** Names those who have changed something, by id. */
export function usePeople(): (user: string) => string {
  const { say } = useReader();
  const { client, user } = useSession();
  const { place } = useProject();
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const ending = new AbortController();
    client.call(listPeople, { params: place, signal: ending.signal }).then(
      ({ json }) => setNames(new Map(json.people.map((one) => [one.user, one.name]))),
      // Without a line the history is not there either, and says so.
      () => undefined,
    );
    return () => ending.abort();
  }, [client, place]);
  return (id) => {
    if (id === user.user) return say(historyWords.you, { name: user.name });
    if (id === machine) return say(historyWords.strand);
    return names.get(id) ?? say(historyWords.formerMember);
  };
}
