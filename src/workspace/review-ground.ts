/** What stands against a decision on a report, as journals and accounts have it. */

import type { Id } from '../core/base/id.ts';
import type { ChainedOfficeEntry, OfficeAffair } from '../core/journal/office-entry.ts';
import { isAllowed } from '../core/permissions.ts';
import { Problem } from '../core/problem.ts';
import type { Project } from '../core/project.ts';
import { grantedSelfHours } from '../core/report/decide-review.ts';
import { approvalOf, authorsOf, countsAuthorsAfter } from '../core/report/review.ts';
import type { Snapshot } from '../core/report/snapshot.ts';
import { emailKeyOf } from '../store/email-key.ts';
import type { OfficeTransaction } from '../store/store.ts';
import type { ProjectPlace } from './sender.ts';

/** Where and on what is decided. */
export type Reviewed = { readonly place: ProjectPlace; readonly project: Project; readonly report: Id };

/** All users of the office whose mail goes to the same box as that of a user, himself among them. */
export async function accountsOf(
  transaction: Pick<OfficeTransaction, 'listUsers'>,
  user: Id,
): Promise<ReadonlySet<Id>> {
  const users = await transaction.listUsers();
  const own = users.find((one) => one.user === user);
  const same = users.filter(({ email }) => own !== undefined && mailboxOf(email) === mailboxOf(own.email));
  return new Set([user, ...same.map((one) => one.user)]);
}

/** `officer+second@office.example` is read by whoever reads `officer@office.example`. */
const mailboxOf = (email: string): string => emailKeyOf(email).replace(/\+[^@]*(?=@)/, '');

/** Who has changed the record since the report was last approved. Whoever brought entries here from elsewhere answers for them. */
export async function authorsSince(
  transaction: OfficeTransaction,
  { place, project, report }: Reviewed,
): Promise<ReadonlySet<string>> {
  const entries = await transaction.readEntries(place.project, countsAuthorsAfter(project, report));
  const hashes = new Set(entries.map(({ hash }) => hash));
  const importers = (await importsOf(transaction, place)).filter(({ head }) => hashes.has(head));
  return new Set([...authorsOf(entries.map(({ entry }) => entry)), ...importers.map(({ by }) => by)]);
}

/**
 * Throws Problem `not-approved` unless the approval of what a snapshot holds was given in this office, by the command for it: one that came with a project
 * from elsewhere is not known to have been.
 */
export async function refuseForeignApproval(
  transaction: OfficeTransaction,
  place: ProjectPlace,
  { project, snapshot }: { readonly project: Project; readonly snapshot: Snapshot },
): Promise<void> {
  const approval = approvalOf(project, snapshot.report, snapshot.approved ?? '');
  if (approval === undefined) throw new Problem('not-approved');
  const entries = await transaction.readEntries(place.project, approval.version - 1);
  const [given] = entries;
  const hashes = new Set(entries.map(({ hash }) => hash));
  const isFromElsewhere = (await importsOf(transaction, place)).some(({ head }) => hashes.has(head));
  const isHere = given?.entry.command === 'approve-report' && given.entry.office === place.office;
  if (!isHere || isFromElsewhere) throw new Problem('not-approved');
}

/** Whether one of the users has given one of them the right to approve in the last hours before a moment (milliseconds since 1970). */
export async function hasGrantedSelf(
  transaction: OfficeTransaction,
  { project }: ProjectPlace,
  { accounts, at }: { readonly accounts: ReadonlySet<Id>; readonly at: number },
): Promise<boolean> {
  const since = new Date(at - grantedSelfHours * 3_600_000).toISOString();
  const recent = await officeEntriesSince(transaction, since);
  return recent.some(
    ({ entry: { actor, affair } }) =>
      accounts.has(actor) && 'user' in affair && accounts.has(affair.user) && letsApprove(affair, project),
  );
}

const letsApprove = (affair: OfficeAffair, project: Id): boolean => {
  if (affair.did === 'grant-role') return affair.project === project && isAllowed(affair, 'approve-report');
  return (affair.did === 'add-user' || affair.did === 'change-role') && affair.role === 'administrator';
};

const atOnce = 200;

/** The entries of the office's journal from a moment on, read from its end. */
async function officeEntriesSince(
  transaction: OfficeTransaction,
  since: string,
): Promise<readonly ChainedOfficeEntry[]> {
  const found: ChainedOfficeEntry[] = [];
  const heads = await transaction.listHeads();
  let end = heads.find(({ project }) => project === undefined)?.version ?? 0;
  while (end > 0) {
    const start = Math.max(0, end - atOnce);
    const part = await transaction.readOfficeEntries(start, end - start);
    const recent = part.filter(({ entry }) => entry.at >= since);
    found.unshift(...recent);
    if (recent.length < part.length) break;
    end = start;
  }
  return found;
}

type Import = { readonly head: string; readonly by: Id };

/** How the project came into the office from elsewhere, if it did: with which end of its journal, and by whom. */
async function importsOf(
  transaction: OfficeTransaction,
  { project }: ProjectPlace,
): Promise<readonly Import[]> {
  const entries = await transaction.readOfficeEntries(0);
  return entries.flatMap(({ entry: { affair, actor } }) =>
    affair.did === 'import-project' && affair.project === project ? [{ head: affair.head, by: actor }] : [],
  );
}
