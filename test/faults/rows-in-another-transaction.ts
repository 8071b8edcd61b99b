import type { Fault } from './fault.ts';

/** Rows are written in another transaction than their entry. */
export const rowsInAnotherTransaction: Fault = {
  name: 'rows-in-another-transaction',
  edits: [
    {
      file: 'src/store/journal.ts',
      find: '  await writeRows(scope, project, { version: entry.number, changes });',
      replace: `  await sql\`commit\`.execute(database);
  await sql\`begin\`.execute(database);
  await sql\`select use_office(\${office})\`.execute(database);
  await writeRows(scope, project, { version: entry.number, changes });`,
    },
  ],
  harness: {
    file: 'test/kill.test.ts',
    test: 'loses nothing that was acknowledged and does nothing twice, whoever is killed and when',
  },
};
