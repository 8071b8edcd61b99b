import type { Fault } from './fault.ts';

/** Rights are asked of a row as it was, not as it will be. */
export const movedRowsNotAuthorised: Fault = {
  name: 'moved-rows-not-authorised',
  edits: [
    {
      file: 'src/core/authorize.ts',
      find: 'if (!isOwnIn(project, table, id) || !isOwnIn(proposed, table, id))',
      replace: 'if (!isOwnIn(project, table, id))',
    },
  ],
  harness: {
    file: 'src/workspace/write-path.test.ts',
    test: 'keeps a partner in its strands, also by moving rows',
  },
};
