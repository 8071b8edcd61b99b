/** Whether a user has shown that his address is his, and whether a link went to that address alone. Who was there before is asked to show it. */

import type { Migration } from './migration.ts';

/** Users may be proven, and links mailed. */
export const provenAddresses: Migration = {
  number: 4,
  name: 'proven-addresses',
  statements: [
    'alter table users add column is_proven boolean not null default false',
    'alter table links add column is_mailed boolean not null default false',
  ],
};
