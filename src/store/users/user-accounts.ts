/** Users, their passwords and what OpenID providers know them by. */

import type { Updateable } from 'kysely';
import { Problem } from '../../core/problem.ts';
import { emailKeyOf } from '../email-key.ts';
import { constraintOf } from '../failure.ts';
import type { Connection, Database } from '../tables.ts';
import { inTransaction } from '../transaction.ts';
import type { User, UserRows } from '../user-rows.ts';

type UserAccounts = Pick<
  UserRows,
  | 'addUser'
  | 'findUser'
  | 'findUserByEmail'
  | 'changeUser'
  | 'hasUsers'
  | 'isProven'
  | 'setProven'
  | 'findPasswordHash'
  | 'setPasswordHash'
  | 'findIdentity'
  | 'hasIdentity'
  | 'addIdentity'
>;

/** Users on a connection. */
export const userAccountsOn = (connection: Connection): UserAccounts => ({
  addUser: (user) => addUser(connection, user),
  findUser: (id) => findUser(connection, { user_id: id }),
  findUserByEmail: (email) => findUser(connection, { email_key: emailKeyOf(email) }),
  changeUser: (id, set) => changeUser(connection, id, set),
  hasUsers: async () => (await firstUser(connection)) !== undefined,
  isProven: (user) => isProven(connection, user),
  setProven: (user, proven) => setProven(connection, user, proven),
  findPasswordHash: (user) => findPasswordHash(connection, user),
  setPasswordHash: (user, hash) => setPasswordHash(connection, user, hash),
  findIdentity: async (issuer, subject) => (await findIdentity(connection, { issuer, subject }))?.user,
  hasIdentity: async (user, issuer) =>
    (await findIdentity(connection, { issuer, user_id: user })) !== undefined,
  addIdentity: (identity) => addIdentity(connection, identity),
});

async function addUser(
  connection: Connection,
  { id, email, isOperator, isDisabled, madeAt, ...alike }: User,
): Promise<void> {
  const row = {
    ...alike,
    user_id: id,
    email,
    email_key: emailKeyOf(email),
    is_operator: isOperator,
    is_disabled: isDisabled,
    made_at: madeAt,
  };
  await inTransaction(connection, (sql) => sql.insertInto('users').values(row).execute()).catch(refuseTaken);
}

async function changeUser(
  connection: Connection,
  id: string,
  set: Parameters<UserRows['changeUser']>[1],
): Promise<void> {
  const columns = columnsOf(set);
  if (Object.keys(columns).length === 0) return;
  await inTransaction(connection, (sql) =>
    sql.updateTable('users').set(columns).where('user_id', '=', id).execute(),
  ).catch(refuseTaken);
}

/** The columns of what is given, and no others. */
const columnsOf = ({
  email,
  isOperator,
  isDisabled,
  ...alike
}: Parameters<UserRows['changeUser']>[1]): Updateable<Database['users']> => ({
  ...alike,
  ...(email !== undefined && { email, email_key: emailKeyOf(email) }),
  ...(isOperator !== undefined && { is_operator: isOperator }),
  ...(isDisabled !== undefined && { is_disabled: isDisabled }),
});

function refuseTaken(error: unknown): never {
  if (constraintOf(error) !== 'users_email_key') throw error;
  throw new Problem('email-taken', {}, { cause: error });
}

async function findUser(
  connection: Connection,
  by: { readonly user_id: string } | { readonly email_key: string },
): Promise<User | undefined> {
  return inTransaction(connection, (sql) =>
    sql
      .selectFrom('users')
      .select(['user_id as id', 'email', 'name', 'locale', 'is_operator as isOperator'])
      .select(['is_disabled as isDisabled', 'made_at as madeAt'])
      .where((where) => where.and(by))
      .executeTakeFirst(),
  );
}

const firstUser = async (connection: Connection): Promise<unknown> =>
  inTransaction(connection, (sql) => sql.selectFrom('users').select('user_id').limit(1).executeTakeFirst());

async function isProven(connection: Connection, user: string): Promise<boolean> {
  const found = await inTransaction(connection, (sql) =>
    sql.selectFrom('users').select('is_proven').where('user_id', '=', user).executeTakeFirst(),
  );
  return found?.is_proven === true;
}

async function setProven(connection: Connection, user: string, proven: boolean): Promise<void> {
  await inTransaction(connection, (sql) =>
    sql.updateTable('users').set({ is_proven: proven }).where('user_id', '=', user).execute(),
  );
}

async function findPasswordHash(connection: Connection, user: string): Promise<string | undefined> {
  const found = await inTransaction(connection, (sql) =>
    sql.selectFrom('passwords').select('hash').where('user_id', '=', user).executeTakeFirst(),
  );
  return found?.hash;
}

async function setPasswordHash(connection: Connection, user: string, hash: string): Promise<void> {
  await inTransaction(connection, (sql) =>
    sql
      .insertInto('passwords')
      .values({ user_id: user, hash })
      .onConflict((conflict) => conflict.column('user_id').doUpdateSet({ hash }))
      .execute(),
  );
}

async function findIdentity(
  connection: Connection,
  by: { readonly issuer: string } & ({ readonly subject: string } | { readonly user_id: string }),
): Promise<{ readonly user: string } | undefined> {
  return inTransaction(connection, (sql) =>
    sql
      .selectFrom('identities')
      .select('user_id as user')
      .where((where) => where.and(by))
      .limit(1)
      .executeTakeFirst(),
  );
}

async function addIdentity(
  connection: Connection,
  { issuer, subject, user }: Parameters<UserRows['addIdentity']>[0],
): Promise<void> {
  await inTransaction(connection, (sql) =>
    sql.insertInto('identities').values({ issuer, subject, user_id: user }).execute(),
  );
}
