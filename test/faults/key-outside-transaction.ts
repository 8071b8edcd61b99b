import type { Fault } from './fault.ts';

/** The key of a request is kept after the commit. */
export const keyOutsideTransaction: Fault = {
  name: 'key-outside-transaction',
  edits: [
    {
      file: 'src/workspace/run-command.ts',
      find: `  await transaction.keepRequest(project, { actor: sender.user, key, requestHash, entry: number });
`,
      replace: '',
    },
    {
      file: 'src/workspace/run-command.ts',
      find: `  // Only what is committed is known.
`,
      replace: `  if (current)
    await store.inOffice(request.office, (after) =>
      after.keepRequest(request.project, {
        actor: request.sender.user,
        key: request.key,
        requestHash: hashOfRequest(request),
        entry: answer.version,
      }),
    );
`,
    },
  ],
  harness: {
    file: 'test/kill.test.ts',
    test: 'loses nothing that was acknowledged and does nothing twice, whoever is killed and when',
  },
};
