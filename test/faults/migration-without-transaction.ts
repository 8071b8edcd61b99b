import type { Fault } from './fault.ts';

/** A migration that fails half-way stays half done. */
export const migrationWithoutTransaction: Fault = {
  name: 'migration-without-transaction',
  edits: [
    {
      file: 'src/store/migrate.ts',
      find: '  for (const migration of migrations) await inTransaction(owner, () => applyOnce(owner, migration));',
      replace: '  for (const migration of migrations) await applyOnce(owner, migration);',
    },
  ],
  harness: {
    file: 'test/interruptions.test.ts',
    test: 'is that of before or of after, whoever is killed and when, and the next start goes on',
  },
};
