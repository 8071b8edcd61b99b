import type { Fault } from './fault.ts';

/** A one-time link is good more than once. */
export const linkUsedTwice: Fault = {
  name: 'link-used-twice',
  edits: [
    {
      file: 'src/store/users/links.ts',
      find: "      sql.deleteFrom('links').where('hash', '=', hash).returningAll().executeTakeFirst(),",
      replace: "      sql.selectFrom('links').selectAll().where('hash', '=', hash).executeTakeFirst(),",
    },
  ],
  harness: { file: 'src/workspace/accounts/links.test.ts', test: 'let one in of many who use one at once' },
};
