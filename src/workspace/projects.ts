import { authorize } from '../core/authorize.ts';
import type { Id } from '../core/base/id.ts';
import type { SubmitParts } from './prepare-submission.ts';
import { submitReport } from './submit-report.ts';
import { createProject } from './create-project.ts';
import { grantOf, refuseMissing } from './grant-of.ts';
import { listProjects } from './list-projects.ts';
import { openMembers } from './members.ts';
import { openProjectJournal } from './project-journal.ts';
import { readProject } from './read-project.ts';
import { runCommand } from './run-command.ts';
import { openReaders, type Readers } from './reading/readers.ts';
import { openReleases, type ReleasesParts } from './release/open-releases.ts';
import { identifyUpload } from './verify/identify-upload.ts';
import type { Projects } from './workspace.ts';

/** What projects are made of; `newId` gives a fresh id for a prefix. Readers of their own are opened where none are given. */
export type ProjectParts = SubmitParts &
  Omit<ReleasesParts, 'readers'> & {
    readonly newId: (prefix: string) => Id;
    readonly readers?: ReleasesParts['readers'] & Pick<Readers, 'identify'>;
  };

/** The projects of a store, but for watching them. */
export function openProjects({ readers = openReaders(), ...given }: ProjectParts): Omit<Projects, 'watch'> {
  const parts = { ...given, readers };
  const { store } = parts;
  return {
    ...openMembers(parts),
    ...openProjectJournal(store),
    ...openReleases(parts),
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
    listSnapshots: async (sender, place) =>
      (await readProject(parts, { sender, place, permission: 'read-submitted' })).project.snapshots,
    identify: (order) => identifyUpload(parts, order),
  };
}
