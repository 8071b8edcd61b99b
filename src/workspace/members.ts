/** Members of projects: who has a role in which. */

import { authorize } from '../core/authorize.ts';
import { canonicalJson } from '../core/base/hash.ts';
import type { Id } from '../core/base/id.ts';
import type { OfficeAffair } from '../core/journal/office-entry.ts';
import { isAllowed } from '../core/permissions.ts';
import { Problem } from '../core/problem.ts';
import type { Member, OfficeTransaction, Store } from '../store/store.ts';
import { grantOf, refuseMissing } from './grant-of.ts';
import { appendAffairs } from './office-journal.ts';
import { refuseStranger } from './office-users.ts';
import type { ProjectPlace, Sender } from './sender.ts';
import type { NamedPerson, Projects } from './workspace.ts';

type MemberParts = { readonly store: Store; readonly clock: () => number };

/** What of the projects is about their members. */
export function openMembers(parts: MemberParts): Pick<Projects, 'listMembers' | 'listPeople' | 'setMember'> {
  const { store } = parts;
  return {
    listMembers: (sender, place) =>
      store.inOffice(place.office, async (transaction) => {
        authorize(await grantOf(transaction, sender, place), 'manage-project');
        await refuseMissing(transaction, place.project);
        return transaction.listMembers({ project: place.project });
      }),
    listPeople: (sender, place) =>
      store.inOffice(place.office, (transaction) => listPeople(transaction, sender, place)),
    setMember: (...asked) => setMember(parts, asked),
  };
}

async function listPeople(
  transaction: OfficeTransaction,
  sender: Sender,
  place: ProjectPlace,
): Promise<readonly NamedPerson[]> {
  const grant = await grantOf(transaction, sender, place);
  authorize(grant, 'read-journal');
  await refuseMissing(transaction, place.project);
  const members = new Set(
    (await transaction.listMembers({ project: place.project })).map(({ user }) => user),
  );
  const had = await hadPartIn(transaction, place);
  const all = isAllowed(grant, 'manage-project');
  const users = await transaction.listUsers();
  const named = users
    .map(({ user, name, role, isDisabled }) => {
      const hasPart = !isDisabled && (role === 'administrator' || members.has(user));
      return { user, name, role, hasPart };
    })
    .filter(({ user, hasPart }) => all || hasPart || members.has(user) || had.has(user));
  const known = new Set(users.map(({ user }) => user));
  const gone = await transaction.nameUsers([...had].filter((user) => !known.has(user)));
  return [...named, ...gone.map((one) => ({ ...one, hasPart: false }))];
}

/** Who was ever given a part in a project, as the office's journal has it: a role in it, or all of the office's projects. */
async function hadPartIn(
  transaction: OfficeTransaction,
  { project }: ProjectPlace,
): Promise<ReadonlySet<Id>> {
  const entries = await transaction.readOfficeEntries(0);
  return new Set(
    entries.flatMap(({ entry: { affair } }) => {
      if (affair.did === 'grant-role') return affair.project === project ? [affair.user] : [];
      const isLetIn = affair.did === 'add-user' || affair.did === 'change-role';
      return isLetIn && affair.role === 'administrator' ? [affair.user] : [];
    }),
  );
}

async function setMember(
  { store, clock }: MemberParts,
  [sender, place, { user, grant }]: Parameters<Projects['setMember']>,
): Promise<void> {
  const { office, project } = place;
  await store.inOffice(office, async (transaction) => {
    authorize(await grantOf(transaction, sender, place), 'manage-project');
    if (grant !== undefined) refuseStrange(grant);
    await transaction.lockOffice();
    await refuseMissing(transaction, project);
    await refuseStranger(transaction, user);
    const members = await transaction.listMembers({ project });
    const known = members.find((one) => one.user === user);
    const before = known && affairOf(place, user, known);
    const after = grant && affairOf(place, user, grant);
    if (canonicalJson(before) === canonicalJson(after)) return;
    await transaction.setMember(project, user, grant);
    await appendAffairs(transaction, { office, actor: sender.user, at: clock() }, [
      after ?? { did: 'withdraw-role', project, user },
    ]);
  });
}

type Given = Pick<Member, 'role' | 'strands'>;

/** Strands limit a partner and nobody else; what the public sees is not given to anybody. */
function refuseStrange({ role, strands }: Given): void {
  if (role === 'public') throw new Problem('invalid-input', { where: 'role', why: 'not given to users' });
  if (strands !== undefined && role !== 'partner')
    throw new Problem('invalid-input', { where: 'strands', why: 'only partners have strands' });
}

const affairOf = ({ project }: ProjectPlace, user: Id, { role, strands }: Given): OfficeAffair => ({
  did: 'grant-role',
  project,
  user,
  role,
  ...(strands !== undefined && { strands }),
});
