import type { Connection } from '../tables.ts';
import type { UserRows } from '../user-rows.ts';
import { linksOn } from './links.ts';
import { passkeysOn } from './passkeys.ts';
import { sessionsOn } from './sessions.ts';
import { tokensOn } from './tokens.ts';
import { triesOn } from './tries.ts';
import { userAccountsOn } from './user-accounts.ts';

/** What is kept of users, on connections of the app's role. */
export const userRowsOn = (connection: Connection): UserRows => ({
  ...userAccountsOn(connection),
  ...passkeysOn(connection),
  ...sessionsOn(connection),
  ...tokensOn(connection),
  ...linksOn(connection),
  ...triesOn(connection),
});
