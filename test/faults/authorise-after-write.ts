import type { Fault } from './fault.ts';

/** Rights are asked once the write is committed. */
export const authoriseAfterWrite: Fault = {
  name: 'authorise-after-write',
  edits: [
    {
      file: 'src/workspace/decide-entry.ts',
      find: `  refuseChanges(moment, decided.changes, { user: sender.user, isTakenBack: of !== undefined });
`,
      replace: `  try {
    refuseChanges(moment, decided.changes, { user: sender.user, isTakenBack: of !== undefined });
  } catch (error) {
    late.set(request, error);
  }
`,
    },
    {
      file: 'src/workspace/decide-entry.ts',
      find: 'export async function decideEntry(',
      replace: `export const late = new WeakMap<CommandRequest, unknown>();

export async function decideEntry(`,
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
      find: "import { decideEntry } from './decide-entry.ts';",
      replace: "import { decideEntry, late } from './decide-entry.ts';",
    },
  ],
  harness: {
    file: 'src/workspace/write-path.test.ts',
    test: 'keeps a partner in its strands, also by moving rows',
  },
};
