import { useState } from 'react';
import { useProject } from '../../project/project-context.tsx';
import { useSession } from '../../session/session.tsx';
import { whenSent } from './use-compiled-report.ts';

/** What the server alone can do, on the version that everything typed here has reached; what comes of it is learned at once. */
export function useServerCommand(command: string, done: () => void) {
  const { client, user } = useSession();
  const { store, place } = useProject();
  const [isWorking, setWorking] = useState(false);
  const [failed, setFailed] = useState<unknown>();
  const send = async (input: object): Promise<void> => {
    setWorking(true);
    setFailed(undefined);
    try {
      await whenSent(store, new AbortController().signal);
      const { contractOf } = await import('../../project/engine.ts');
      const { json } = await client.call(contractOf(command), {
        params: place,
        body: { input },
        version: store.state().confirmed.version,
        key: crypto.randomUUID(),
      });
      store.heard({ ...json, actor: user.user });
      done();
    } catch (error) {
      setFailed(error);
    }
    setWorking(false);
  };
  return { send, isWorking, failed };
}
