import { createProject, listProjects, readProject } from '../../api/projects.ts';
import { identifyReport, listSnapshots } from '../../api/snapshots.ts';
import type { SubmittedSnapshot } from '../../workspace/verify/identify-upload.ts';
import { type Handler, handle } from '../handler.ts';

/** What answers the contracts about projects as a whole. */
export const projectHandlers: readonly Handler[] = [
  handle(listProjects, async ({ sender, params }, { workspace }) => ({
    json: { projects: await workspace.projects.list(sender, params.office) },
  })),
  handle(createProject, async ({ sender, params }, { workspace }) => ({
    json: { project: await workspace.projects.create(sender, params.office) },
  })),
  handle(readProject, async ({ sender, params }, { workspace }) => {
    const { project, head, role } = await workspace.projects.read(sender, params);
    return { version: head.version, json: { version: head.version, role, record: project } };
  }),
  handle(listSnapshots, async ({ sender, params }, { workspace }) => ({
    json: { snapshots: await workspace.projects.listSnapshots(sender, params) },
  })),
  handle(identifyReport, async ({ sender, params, bytes, signal }, { workspace }) => {
    const { mostBytes } = identifyReport.takes;
    const found = await workspace.projects.identify({ ...params, sender, bytes, mostBytes, signal });
    return { json: found.is === 'unknown' ? found : { ...found, snapshot: shown(found.snapshot) } };
  }),
];

/** A snapshot without what its report says. */
const shown = ({ id, report, version, on, files, of }: SubmittedSnapshot) => ({
  id,
  report,
  version,
  on,
  files,
  ...(of && { of: { kind: of.kind, from: of.from, to: of.to } }),
});
