import type { Fault } from './fault.ts';

/** A server is started, and a stale file removed, without the lock. */
export const serverStartedWithoutLock: Fault = {
  name: 'server-started-without-lock',
  edits: [
    {
      file: 'src/store/embedded.ts',
      find: '  const first = await withFolderLock(home, () => join(visit));',
      replace: '  const first = await join(visit);',
    },
  ],
  harness: {
    file: 'src/store/embedded.test.ts',
    test: 'start nothing and remove nothing while somebody else has the lock on it',
  },
};
