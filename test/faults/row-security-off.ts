import type { Fault } from './fault.ts';

/** The database shows every office all rows. */
export const rowSecurityOff: Fault = {
  name: 'row-security-off',
  edits: [
    {
      file: 'src/store/migrations/0001-offices-projects-journal.ts',
      find: `  \`alter table \${table} enable row level security\`,
`,
      replace: '',
    },
  ],
  harness: {
    file: 'src/store/layout.test.ts',
    test: 'the app, no row is seen without an office, and only its own with one',
  },
};
