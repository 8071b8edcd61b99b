/** A project with an event, and people in its register, for the suites of the register. */

import type { Id } from '../src/core/base/id.ts';
import { anEvent } from '../src/core/testing.ts';
import type { CommandAnswer } from '../src/workspace/command-request.ts';
import { machine } from '../src/workspace/sender.ts';
import { type Asked, type WritePlace, newId, next, openPlace, send } from './write-place.ts';

/** Opens it on a store, with keys of its own where any are given. */
export async function openRegisterPlace(...given: Parameters<typeof openPlace>): Promise<WritePlace> {
  const place = await openPlace(...given);
  await send(place, { command: 'create-row', input: { table: 'events', row: anEvent() } });
  return place;
}

/** Sends a command of the register by one who has seen all there is, unless something else is asked for. */
export async function runIn(place: Omit<WritePlace, 'store'>, asked: Asked): Promise<CommandAnswer> {
  const { workspace, office, project, sender } = place;
  const { head } = await workspace.projects.read(machine, place);
  const usual = { office, project, sender, version: head.version, key: `key ${next()}` };
  return workspace.register.run({ ...usual, ...asked });
}

/** Registers somebody new at the event; gives the person's id. */
export async function enter(place: WritePlace, personal: object, fields: object = {}): Promise<Id> {
  const person = newId('per');
  const participant = { participation: newId('par'), person, personal, ...fields };
  const input = { event: 'evt_1', participants: [participant] };
  await runIn(place, { command: 'register-participants', input });
  return person;
}
