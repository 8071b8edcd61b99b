/** Who is of an office, and what they were granted in its projects. What was granted goes with the user, by a foreign key. */

import type { Selectable } from 'kysely';
import type { Id } from '../core/base/id.ts';
import type { OfficeRole } from '../core/journal/office-entry.ts';
import { Problem } from '../core/problem.ts';
import { constraintOf } from './failure.ts';
import type { Member, OfficeUser } from './store.ts';
import type { Database, InOffice } from './tables.ts';

/** The users of the office in order of their ids. */
export async function listUsers({ sql, office }: InOffice): Promise<readonly OfficeUser[]> {
  const rows = await sql
    .selectFrom('office_users')
    .innerJoin('users', 'users.user_id', 'office_users.user_id')
    .select(['users.user_id as user', 'users.name', 'users.email'])
    .select(['office_users.role', 'users.is_disabled as isDisabled'])
    .where('office_users.office_id', '=', office)
    .execute();
  return rows.toSorted((a, b) => (a.user < b.user ? -1 : 1));
}

/** The names of users, in order of their ids. */
export async function nameUsers(
  { sql }: InOffice,
  users: readonly Id[],
): Promise<readonly { readonly user: Id; readonly name: string }[]> {
  if (users.length === 0) return [];
  const rows = await sql
    .selectFrom('users')
    .select(['user_id as user', 'name'])
    .where('user_id', 'in', users)
    .execute();
  return rows.toSorted((a, b) => (a.user < b.user ? -1 : 1));
}

/** What a user is in the office; `undefined` for a stranger and for one who is disabled. */
export async function findOfficeRole({ sql, office }: InOffice, user: Id): Promise<OfficeRole | undefined> {
  const found = await sql
    .selectFrom('office_users')
    .innerJoin('users', 'users.user_id', 'office_users.user_id')
    .select('office_users.role')
    .where('office_users.office_id', '=', office)
    .where('office_users.user_id', '=', user)
    .where('users.is_disabled', '=', false)
    .executeTakeFirst();
  return found?.role;
}

/**
 * Lets a user in, changes what he is, or puts him out with all that was granted to him. Who is let in loses his open links, since whoever holds one
 * of them was to be let into less. Throws a Problem where there is no such user or office.
 */
export async function setOfficeRole(
  { sql, office }: InOffice,
  user: Id,
  role: OfficeRole | undefined,
): Promise<void> {
  if (role === undefined) {
    await sql
      .deleteFrom('office_users')
      .where('office_id', '=', office)
      .where('user_id', '=', user)
      .execute();
    return;
  }
  await endLinksOfStranger({ sql, office }, user);
  await sql
    .insertInto('office_users')
    .values({ office_id: office, user_id: user, role })
    .onConflict((conflict) => conflict.columns(['office_id', 'user_id']).doUpdateSet({ role }))
    .execute()
    .catch((error: unknown) => {
      throw missing(error, {
        office_users_user_id_fkey: new Problem('unknown-user', { user }, { cause: error }),
        office_users_office_id_fkey: new Problem('unknown-office', { office }, { cause: error }),
      });
    });
}

async function endLinksOfStranger({ sql, office }: InOffice, user: Id): Promise<void> {
  const roles = sql
    .selectFrom('office_users')
    .select('role')
    .where('office_id', '=', office)
    .where('user_id', '=', user);
  await sql
    .deleteFrom('links')
    .where('user_id', '=', user)
    .where((where) => where.not(where.exists(roles)))
    .execute();
}

/** What a user was granted in a project; nothing for a user who is disabled. */
export async function findMember(
  { sql, office }: InOffice,
  project: Id,
  user: Id,
): Promise<Member | undefined> {
  const found = await sql
    .selectFrom('members')
    .innerJoin('users', 'users.user_id', 'members.user_id')
    .selectAll('members')
    .where('members.office_id', '=', office)
    .where('members.project_id', '=', project)
    .where('members.user_id', '=', user)
    .where('users.is_disabled', '=', false)
    .executeTakeFirst();
  return found && memberOf(found);
}

/** The members of a project, or all that was granted to a user in the office, by project and user. */
export async function listMembers(
  { sql, office }: InOffice,
  of: { readonly project: Id } | { readonly user: Id },
): Promise<readonly Member[]> {
  const all = sql.selectFrom('members').selectAll().where('office_id', '=', office);
  const some = 'user' in of ? all.where('user_id', '=', of.user) : all.where('project_id', '=', of.project);
  const members = (await some.execute()).map(memberOf);
  return members.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keyOf = ({ project, user }: Member): string => `${project} ${user}`;

/** Grants, or withdraws with `undefined`. Throws a Problem where the user is not of the office, or where there is no such project. */
export async function setMember(
  { sql, office }: InOffice,
  { project, user }: { readonly project: Id; readonly user: Id },
  grant: Pick<Member, 'role' | 'strands'> | undefined,
): Promise<void> {
  if (grant === undefined) {
    await sql
      .deleteFrom('members')
      .where('office_id', '=', office)
      .where('project_id', '=', project)
      .where('user_id', '=', user)
      .execute();
    return;
  }
  const granted = { role: grant.role, strands: grant.strands ?? null };
  await sql
    .insertInto('members')
    .values({ office_id: office, project_id: project, user_id: user, ...granted })
    .onConflict((conflict) => conflict.columns(['office_id', 'project_id', 'user_id']).doUpdateSet(granted))
    .execute()
    .catch((error: unknown) => {
      throw missing(error, {
        members_user: new Problem('unknown-user', { user }, { cause: error }),
        members_project: new Problem('project-missing', { id: project }, { cause: error }),
      });
    });
}

const missing = (error: unknown, byConstraint: Readonly<Record<string, Problem>>): unknown =>
  byConstraint[constraintOf(error) ?? ''] ?? error;

const memberOf = ({ project_id, user_id, role, strands }: Selectable<Database['members']>): Member => ({
  project: project_id,
  user: user_id,
  role,
  ...(strands !== null && { strands }),
});
