/** Applications whose rights are wrong on purpose: what is tried must find each of them. */

import { Problem } from '../../src/core/problem.ts';
import { type App, buildApp, usualTimes } from '../../src/server/app.ts';
import { usualWorkLimits } from '../../src/server/work.ts';
import { machine } from '../../src/workspace/sender.ts';
import type { Projects } from '../../src/workspace/workspace.ts';
import type { World } from '../fuzz/world.ts';

type Breaking = (projects: Projects) => Partial<Projects>;

/** The application of a world, with other rights. */
export function withBroken({ parts }: World, breaking: Breaking): App {
  const { workspace } = parts;
  const broken = { ...workspace, projects: { ...workspace.projects, ...breaking(workspace.projects) } };
  return buildApp(
    { ...parts, workspace: broken },
    {
      log: () => undefined,
      newNumber: () => '1',
      limits: usualWorkLimits,
      times: usualTimes,
      proxies: 1,
    },
  );
}

/** Rights as a hurried hand might write them, and an operation by which that is to be found. */
export const brokenRights: readonly (readonly [name: string, operation: string, breaking: Breaking])[] = [
  [
    'a record is read without asking who reads',
    'read-project',
    ({ read }) => ({ read: async (_sender, place) => read(machine, place) }),
  ],
  [
    'rights are asked once the write is done',
    'edit-row',
    ({ run, read }) => ({
      run: async (request) => {
        await run({ ...request, sender: machine }).catch(() => undefined);
        await read(request.sender, request);
        return run(request);
      },
    }),
  ],
  [
    'strangers are told that a project is there',
    'list-snapshots',
    ({ listSnapshots }) => ({
      listSnapshots: async (sender, place) => {
        await listSnapshots(machine, place);
        return listSnapshots(sender, place).catch(() => {
          throw new Problem('not-allowed', { role: 'member', permission: 'read' });
        });
      },
    }),
  ],
  [
    'a refusal says what stands in the record',
    'read-journal',
    ({ readJournal, read }) => ({
      readJournal: async (sender, place, part) =>
        readJournal(sender, place, part).catch(async (error: unknown) => {
          const { project } = await read(machine, place);
          const says = project.activities[0]?.title.en ?? '';
          throw error instanceof Problem ? new Problem(error.code, { ...error.params, says }) : error;
        }),
    }),
  ],
  [
    'members are listed to whoever is of the office',
    'list-members',
    ({ listMembers }) => ({ listMembers: async (_sender, place) => listMembers(machine, place) }),
  ],
];
