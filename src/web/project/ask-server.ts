/** What is asked of the server about an open project. */

import { readProject } from '../../api/projects.ts';
import type { Client } from '../../api/client.ts';
import type { Role } from '../../core/permissions.ts';
import { Problem } from '../../core/problem.ts';
import { type Project, toProject } from '../../core/project.ts';
import type { Device } from '../device/device.ts';
import type { ProjectPlace } from '../routes.ts';
import type { Learned } from './confirmed.ts';
import { engineLater } from './engine-later.ts';
import type { Pending } from './pending.ts';

/** A project that was read. */
export type Opened = {
  readonly version: number;
  readonly record: Project;
  readonly role: Role;
  /** Whether it is the copy of this device, since there is no line. */
  readonly isCopy?: true;
};

/** The project from the server; without a line from this device. Throws a Problem where its user has no part in it, and an Error where there is neither. */
export async function readOrFind(
  { client, device }: { readonly client: Client<AbortSignal>; readonly device: Device },
  place: ProjectPlace,
): Promise<Opened> {
  try {
    const opened = await read(client, place);
    void device.renewProject({ place, ...opened });
    return opened;
  } catch (error) {
    const kept = error instanceof Problem ? undefined : await device.findProject(place);
    if (kept === undefined) throw error;
    return { ...kept, isCopy: true };
  }
}

/** The project as the server has it now. */
export async function read(client: Client<AbortSignal>, place: ProjectPlace): Promise<Opened> {
  const { version, role, record } = (await client.call(readProject, { params: place })).json;
  return { version, role, record: toProject(record) };
}

/** Sends a command; gives what came of it. Throws the Problem with which it is refused, and anything else where the line is broken. */
export async function send(
  client: Client<AbortSignal>,
  place: ProjectPlace,
  { command, input, reason, seen, key }: Pending,
): Promise<Learned> {
  const { contractOf } = await engineLater.load();
  const { json } = await client.call(contractOf(command), {
    params: place,
    body: { input, ...(reason !== undefined && { reason }) },
    version: seen,
    key,
  });
  return json;
}
