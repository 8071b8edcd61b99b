import { authorize } from '../core/authorize.ts';
import type { Id } from '../core/base/id.ts';
import type { OfficeId } from '../store/store.ts';
import type { SubmitParts } from './prepare-submission.ts';
import { submitReport } from './submit-report.ts';
import { grantOf, refuseMissing } from './grant-of.ts';
import { listProjects } from './list-projects.ts';
import { openMembers } from './members.ts';
import { appendAffairs } from './office-journal.ts';
import { authorizeOffice } from './office-rights.ts';
import { openProjectJournal } from './project-journal.ts';
import { readProject } from './read-project.ts';
import { runCommand } from './run-command.ts';
import { openReaders, type Readers } from './reading/readers.ts';
import { redactFile } from './release/redact-file.ts';
import { previewRelease, releaseReport } from './release/release-report.ts';
import type { Sender } from './sender.ts';
import type { Projects } from './workspace.ts';

/** What projects are made of; `newId` gives a fresh id for a prefix. Readers of its own are opened where none are given. */
export type ProjectParts = SubmitParts & {
  readonly newId: (prefix: string) => Id;
  readonly readers?: Pick<Readers, 'scan' | 'redactPdf'>;
};

/** The projects of a store, but for watching them. */
export function openProjects({ readers = openReaders(), ...parts }: ProjectParts): Omit<Projects, 'watch'> {
  const { store } = parts;
  return {
    ...openMembers(parts),
    ...openProjectJournal(store),
    create: (sender, office) => createProject(parts, sender, office),
    list: (sender, office) =>
      store.inOffice(office, (transaction) => listProjects(transaction, sender, office)),
    read: (sender, place) => readProject(parts, { sender, place, permission: 'read' }),
    confirmPart: (sender, place) =>
      store.inOffice(place.office, async (transaction) => {
        authorize(await grantOf(transaction, sender, place), 'read');
        await refuseMissing(transaction, place.project);
      }),
    run: (request) => runCommand(parts, request),
    submit: (request) => submitReport(parts, request),
    release: (request) => releaseReport({ ...parts, readers }, request),
    previewRelease: (request) => previewRelease({ ...parts, readers }, request),
    redactFile: (order) => redactFile({ ...parts, readers }, order),
    listReleases: async (sender, place) =>
      (await readProject(parts, { sender, place, permission: 'read-submitted' })).project.releases,
    listSnapshots: async (sender, place) =>
      (await readProject(parts, { sender, place, permission: 'read-submitted' })).project.snapshots,
  };
}

async function createProject(
  { store, clock, newId }: ProjectParts,
  sender: Sender,
  office: OfficeId,
): Promise<Id> {
  const project = newId('prj');
  await store.inOffice(office, async (transaction) => {
    await authorizeOffice(transaction, sender, { office, scope: 'manage-project' });
    await transaction.createProject(project);
    await appendAffairs(transaction, { office, actor: sender.user, at: clock() }, [
      { did: 'create-project', project },
    ]);
  });
  return project;
}
