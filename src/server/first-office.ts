import type { Id } from '../core/base/id.ts';
import { type Project, projectRowOf } from '../core/project.ts';
import type { OfficeId } from '../store/store.ts';
import { machine } from '../workspace/sender.ts';
import type { Workspace } from '../workspace/workspace.ts';

/**
 * Makes the first office of a store that has none, under a name, and puts into the first office those samples that it does not have: a sample is known by the id of
 * its row in table `project`.
 */
export async function firstOffice(
  { offices, projects }: Pick<Workspace, 'offices' | 'projects'>,
  { name, samples }: { readonly name: string; readonly samples: readonly Project[] },
): Promise<void> {
  const [first] = await offices.list(machine);
  const office = first?.office ?? (await offices.create(machine, name));
  if (samples.length === 0) return;
  const known = await knownRows(projects, office);
  for (const sample of samples) if (!known.has(rowOf(sample))) await addSample(projects, office, sample);
}

async function knownRows(
  projects: Workspace['projects'],
  office: OfficeId,
): Promise<ReadonlySet<Id | undefined>> {
  const found = new Set<Id | undefined>();
  for (const { project } of await projects.list(machine, office)) {
    const stored = await projects.read(machine, { office, project });
    found.add(rowOf(stored.project));
  }
  return found;
}

const rowOf = (project: Project): Id | undefined => projectRowOf(project)?.id;

async function addSample(projects: Workspace['projects'], office: OfficeId, record: Project): Promise<void> {
  const project = await projects.create(machine, office);
  await projects.run({
    office,
    project,
    sender: machine,
    command: 'import-record',
    input: {
      record: { ...record, project: record.project.map((row) => ({ ...row, sample: true })) },
      replaces: false,
    },
    version: 0,
    key: `sample-${project}`,
  });
}
