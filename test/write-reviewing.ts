/** Reviewing reports, as a suite that runs on any store: the ways round four eyes, one by one. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../src/core/base/day.ts';
import type { ProblemCode } from '../src/core/problem.ts';
import type { Rows } from '../src/core/project.ts';
import { aProjectRow, aReport, aSnapshot, anActivity, anApproval } from '../src/core/testing.ts';
import { type Sender, machine } from '../src/workspace/sender.ts';
import { approve, contentNow } from './reviewed-place.ts';
import {
  type OpenStore,
  type WritePlace,
  addMember,
  addUser,
  edit,
  newId,
  openOn,
  openPlace,
  problemOf,
  send,
  submit,
} from './write-place.ts';

/** A project whose coordinator has written a report that is in review; and a reviewer who has written nothing. */
type Reviewing = { readonly author: WritePlace; readonly reviewer: WritePlace };

const consent = { kind: 'consent', title: { en: 'Letter of agreement' } };
const documents: readonly Rows['documents'][] = [
  { ...consent, id: 'doc_1', file: { name: 'letter.pdf', sha256: 'a1'.repeat(32), sizeBytes: 10 } },
  { ...consent, id: 'doc_2' },
];

async function openReviewing(store: WritePlace['store']): Promise<Reviewing> {
  const author = await openPlace(store);
  const record = {
    project: [aProjectRow({ implementer: 'org_1' })],
    organisations: [
      { id: 'org_1', kind: 'other', name: { en: 'Implementer' } },
      { id: 'org_2', kind: 'donor', name: { en: 'Donor' } },
    ],
    documents,
    reports: [aReport({ state: 'in-review' })],
    activities: [anActivity({ code: '1' })],
  };
  await send(author, { command: 'import-record', input: { record, replaces: false } });
  return { author, reviewer: { ...author, sender: await addMember(author, { role: 'reviewer' }) } };
}

const external = { function: 'Desk officer', organisation: 'org_2', consent: 'doc_1' };
const editActivity = (place: WritePlace, code: string) => send(place, edit('act_1', { code }));
const approved = (place: WritePlace, input?: object) => approve(place, 'rep_1', input);
const command = (place: WritePlace, name: string, input: object) => send(place, { command: name, input });
const own = (place: WritePlace, sender: Sender): WritePlace => ({ ...place, sender });

/** A way round, and with what it is refused. */
type Bypass = readonly [string, ProblemCode, (reviewing: Reviewing) => Promise<unknown>];

const bypasses: readonly Bypass[] = [
  ['approving what one has written', 'approver-is-author', ({ author }) => approved(author)],
  [
    'approving another version than the one that was read',
    'other-content',
    async ({ author, reviewer }) => {
      const content = await contentNow(reviewer, 'rep_1');
      await editActivity(author, '2');
      return approved(reviewer, { content });
    },
  ],
  [
    'editing after the approval, and submitting',
    'not-approved',
    async ({ author, reviewer }) => {
      await approved(reviewer);
      await editActivity(author, '2');
      return submit(author, { report: 'rep_1' });
    },
  ],
  [
    'approving before the last edit, which is one’s own',
    'approver-is-author',
    async ({ author, reviewer }) => {
      const other = own(author, await addMember(author, { role: 'coordinator' }));
      await approved(reviewer);
      await editActivity(other, '2');
      return approved(other);
    },
  ],
  [
    'sending an approval that was returned since once more',
    'not-approved',
    async ({ author, reviewer }) => {
      const content = await contentNow(author, 'rep_1');
      const sent = { id: newId('apr'), content, key: 'replayed' };
      await approved(reviewer, { id: sent.id, content });
      await command(reviewer, 'return-report', { id: newId('apr'), report: 'rep_1', reason: 'A wrong date' });
      await command(author, 'edit-row', { table: 'reports', id: 'rep_1', set: { state: 'in-review' } });
      await problemOf(approved(reviewer, { id: sent.id, content }), 'row-exists');
      return submit(author, { report: 'rep_1' });
    },
  ],
  [
    'swapping roles: an author is made a reviewer',
    'approver-is-author',
    async ({ author }) => {
      const { user } = author.sender;
      await author.workspace.projects.setMember(machine, author, { user, grant: { role: 'reviewer' } });
      return approved(author);
    },
  ],
  [
    'giving oneself the right',
    'approver-granted-self',
    async ({ author }) => {
      const administrator = own(author, await addUser(author, 'administrator'));
      const { user } = administrator.sender;
      await author.workspace.projects.setMember(administrator.sender, author, {
        user,
        grant: { role: 'reviewer' },
      });
      return approved(administrator);
    },
  ],
  [
    'naming the own organisation as an outside approver',
    'external-is-self',
    ({ author }) => approved(author, { external: { ...external, organisation: 'org_1' } }),
  ],
  [
    'an outside approver whose consent nobody has seen',
    'consent-missing',
    ({ author }) => approved(author, { external: { ...external, consent: 'doc_2' } }),
  ],
  [
    'using the consent to something else once more',
    'consent-used',
    async ({ author }) => {
      await approved(author, { external });
      await editActivity(author, '2');
      return approved(author, { external });
    },
  ],
  [
    'approving a report that is submitted',
    'not-in-review',
    async ({ author, reviewer }) => {
      await approved(reviewer);
      await submit(author, { report: 'rep_1' });
      return approved(reviewer);
    },
  ],
  [
    'approving a draft',
    'not-in-review',
    async ({ author, reviewer }) => {
      await command(author, 'edit-row', { table: 'reports', id: 'rep_1', set: { state: 'draft' } });
      return approved(reviewer);
    },
  ],
  [
    'approving without the right',
    'not-allowed',
    async ({ author }) => approved(own(author, await addMember(author, { role: 'monitoring-officer' }))),
  ],
  [
    'approving by a token that lacks the right',
    'not-allowed',
    ({ reviewer }) =>
      approved(
        own(reviewer, {
          ...reviewer.sender,
          token: { office: reviewer.office, scopes: ['read', 'comment'] },
        }),
      ),
  ],
  [
    'importing a record that is approved',
    'not-approved',
    async ({ author }) => {
      const approvals = [anApproval({ content: await contentNow(author, 'rep_1') })];
      const record = { approvals, activities: [anActivity({ id: 'act_2' })] };
      await command(author, 'import-record', { record, replaces: false });
      return submit(author, { report: 'rep_1' });
    },
  ],
  [
    'writing the approval as a row',
    'frozen',
    ({ author }) => command(author, 'create-row', { table: 'approvals', row: anApproval() }),
  ],
  [
    'writing the snapshot as a row',
    'frozen',
    ({ author }) => command(author, 'create-row', { table: 'snapshots', row: aSnapshot() }),
  ],
  [
    'calling the report submitted',
    'not-approved',
    ({ author }) =>
      command(author, 'edit-row', { table: 'reports', id: 'rep_1', set: { state: 'submitted' } }),
  ],
  [
    'undoing the return',
    'frozen',
    async ({ author, reviewer }) => {
      await approved(reviewer);
      const input = { id: newId('apr'), report: 'rep_1', reason: 'A wrong date' };
      const { version } = await command(reviewer, 'return-report', input);
      return command(author, 'undo', { entry: version });
    },
  ],
  [
    'repeating an approval under another key for another content',
    'other-content',
    async ({ author, reviewer }) => {
      await editActivity(author, '2');
      return approved(reviewer, { content: '0'.repeat(64) });
    },
  ],
  [
    'saying in the request who approves',
    'invalid-input',
    ({ author, reviewer }) => approved(author, { by: reviewer.sender.user }),
  ],
];

/** Runs the suite on the stores that `openStore` gives. */
export function describeReviewing(name: string, openStore: OpenStore): void {
  describe(`reviewing a report on ${name}`, () => {
    let store: WritePlace['store'];
    beforeAll(async () => {
      store = await openStore();
    });
    afterAll(() => store.close());

    it.each(bypasses)('refuses %s', async (_, code, bypass) => {
      const reviewing = await openReviewing(store);
      await problemOf(bypass(reviewing), code);
    });

    it('notes who approved what, when and where in the journal', async () => {
      const { author, reviewer } = await openReviewing(store);
      const content = await contentNow(author, 'rep_1');
      await approved(reviewer, { id: 'apr_1' });
      const { project } = await author.workspace.projects.read(machine, author);
      expect(project.approvals).toEqual([
        {
          id: 'apr_1',
          report: 'rep_1',
          content,
          decision: 'approved',
          by: reviewer.sender.user,
          on: '2026-11-25',
          version: 2,
        },
      ]);
      await submit(author, { report: 'rep_1' });
    });

    it('takes an outside approver, with what he has agreed to, where all have written', async () => {
      const { author } = await openReviewing(store);
      await approved(author, { external });
      const { project } = await author.workspace.projects.read(machine, author);
      expect(project.approvals[0]?.external).toEqual({ ...external, sha256: 'a1'.repeat(32) });
      await submit(author, { report: 'rep_1' });
    });

    it('stands again where an edit was taken back, since it says what was approved', async () => {
      const { author, reviewer } = await openReviewing(store);
      await approved(reviewer);
      const { version } = await editActivity(author, '2');
      await problemOf(submit(author, { report: 'rep_1' }), 'not-approved');
      await command(author, 'undo', { entry: version });
      await submit(author, { report: 'rep_1' });
    });

    it('lets an author of earlier periods approve, once somebody else has approved those', async () => {
      const { author, reviewer } = await openReviewing(store);
      await approved(reviewer);
      await submit(author, { report: 'rep_1' });
      const next = aReport({
        id: 'rep_2',
        from: day('2022-04-01'),
        to: day('2023-03-31'),
        state: 'in-review',
      });
      await command(own(author, machine), 'create-row', { table: 'reports', row: next });
      await approve(author, 'rep_2');
    });

    it('lets whoever was given the right by himself use it after a day', async () => {
      const { author } = await openReviewing(store);
      const sender = await addUser(author, 'administrator');
      const grant = { role: 'reviewer' } as const;
      await author.workspace.projects.setMember(sender, author, { user: sender.user, grant });
      const later = openOn(store, { clock: () => Date.UTC(2026, 10, 26, 9) });
      await problemOf(approved(own(author, sender)), 'approver-granted-self');
      await approved({ ...own(author, sender), workspace: later });
    });

    it('lets comments be written and settled in one’s own name alone', async () => {
      const { author, reviewer } = await openReviewing(store);
      const said = { report: 'rep_1', said: 'Where is the list?', on: '2022-04-20' };
      const comment = { ...said, id: 'cmt_1', by: reviewer.sender.user };
      await problemOf(command(author, 'comment-on-report', comment), 'other-hand');
      await command(reviewer, 'comment-on-report', comment);
      const hand = { by: author.sender.user, on: '2022-04-21' };
      await command(author, 'answer-comment', {
        id: 'cmt_2',
        answers: 'cmt_1',
        said: 'In the annex.',
        ...hand,
      });
      await command(author, 'resolve-comment', { comment: 'cmt_1', ...hand });
      const set = { by: hand.by, said: 'All is there.' };
      await problemOf(command(author, 'edit-row', { table: 'comments', id: 'cmt_1', set }), 'other-hand');
      const { project } = await author.workspace.projects.read(machine, author);
      expect(project.comments.map(({ by }) => by)).toEqual([comment.by, hand.by]);
    });
  });
}
