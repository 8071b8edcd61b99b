import type { Fault } from './fault.ts';

/** Rights are asked once the write is committed. */
export const authoriseAfterWrite: Fault = {
  name: 'authorise-after-write',
  edits: [
    {
      file: 'src/workspace/run-command.ts',
      find: `  refuseNotAllowed(moment, changes);
  const entry = chainEntry(`,
      replace: `  try {
    refuseNotAllowed(moment, changes);
  } catch (error) {
    late.set(request, error);
  }
  const entry = chainEntry(`,
    },
    {
      file: 'src/workspace/run-command.ts',
      find: `  // Only what is committed is known.
`,
      replace: `  if (late.has(request)) throw late.get(request);
`,
    },
    {
      file: 'src/workspace/run-command.ts',
      find: 'type Done = {',
      replace: `const late = new WeakMap<CommandRequest, unknown>();

type Done = {`,
    },
  ],
  harness: {
    file: 'src/workspace/write-path.test.ts',
    test: 'keeps a partner in its strands, also by moving rows',
  },
};
