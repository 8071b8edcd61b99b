import type { Fault } from './fault.ts';

/** Two write a project at the same time. */
export const projectNotLocked: Fault = {
  name: 'project-not-locked',
  edits: [
    {
      file: 'src/store/projects.ts',
      find: '  selectHead(scope, project).forUpdate().executeTakeFirst();',
      replace: '  selectHead(scope, project).limit(1).executeTakeFirst();',
    },
  ],
  harness: { file: 'src/store/store.test.ts', test: 'write one project one after the other' },
};
