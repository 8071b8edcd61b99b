/** A list of people at one more event, where thousands have come to hundreds before: matched, registered, and shown. */

import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Id } from '../src/core/base/id.ts';
import { anEvent } from '../src/core/testing.ts';
import { openStore } from '../src/store/open.ts';
import type { Store } from '../src/store/store.ts';
import { openProjectCache } from '../src/workspace/project-cache.ts';
import { openRegisterKeys } from '../src/workspace/register/key-folder.ts';
import { openRegister } from '../src/workspace/register/open-register.ts';
import type { RegisterAffairs } from '../src/workspace/register/register-affairs.ts';
import { runCommand } from '../src/workspace/run-command.ts';
import { machine } from '../src/workspace/sender.ts';
import { madePerson } from '../test/canaries/made-people.ts';
import { timeAsync } from './measure.ts';
import { tell } from './outcome.ts';

const mostMs = 1000;
const people = 10_000;
const events = 20;
const eachEvent = 1000;
const listed = 85;

const place = { office: '00000000-0000-4000-8000-00000000000a', project: 'prj_1' };

const folder = mkdtempSync(join(tmpdir(), 'strand-bench-'));
// The embedded server runs under a user of its own where we are root.
chmodSync(folder, 0o755);
const store = await openStore({ folder: join(folder, 'data') });
try {
  const register = await openFilled(store);
  const known = Array.from({ length: listed }, (_, nth) => personOf(nth * 100));
  const matched = await timeAsync(() =>
    register.suggestMatches(
      machine,
      place,
      known.map(({ personal }) => personal),
    ),
  );
  const entered = await timeAsync(() =>
    registerAt(register, events, [...known.map(({ id }) => ({ person: id })), ...newPeople()]),
  );
  const shown = await timeAsync(() =>
    register.showNames(machine, place, { people: known.map(({ id }) => id) }),
  );
  tell({
    promise: `A list of ${listed} people is matched with ${people} who are known, registered with as many new ones, and shown, each within ${mostMs / 1000} s of the processor.`,
    figures: [
      { what: 'matched', unit: 'ms', ...matched, atMost: mostMs },
      { what: `registered, with ${listed} new ones`, unit: 'ms', ...entered, atMost: mostMs },
      { what: 'shown', unit: 'ms', ...shown, atMost: mostMs },
    ],
    note: `${people} people and ${events * eachEvent} participations at ${events} events of one project; names in both scripts. The whole way to the disk, without HTTP.`,
  });
} finally {
  await store.close();
  rmSync(folder, { recursive: true });
}

async function openFilled(filled: Store): Promise<RegisterAffairs> {
  const registerKeys = await openRegisterKeys(join(folder, 'keys'));
  const parts = { store: filled, registerKeys, cache: openProjectCache(64 * 1024 * 1024), clock: Date.now };
  await filled.createOffice(place.office, 'Office', (transaction) =>
    transaction.createProject(place.project),
  );
  const rows = Array.from({ length: events + 1 }, (_, nth) => ({
    table: 'events',
    row: anEvent({ id: `evt_${nth}` }),
  }));
  for (const input of rows)
    await runCommand(parts, {
      ...place,
      sender: machine,
      command: 'create-row',
      input,
      version: 0,
      key: input.row.id,
    });
  const register = openRegister(parts);
  for (let event = 0; event < events; event += 1) {
    const all = Array.from({ length: eachEvent }, (_, nth) => (event * eachEvent + nth) % people);
    const isNew = event * eachEvent < people;
    await registerAt(
      register,
      event,
      all.map((nth) => (isNew ? newcomer(nth) : { person: personOf(nth).id })),
    );
  }
  return register;
}

type Participant = { readonly person: Id; readonly personal?: object };

async function registerAt(
  register: RegisterAffairs,
  event: number,
  who: readonly Participant[],
): Promise<void> {
  const participants = who.map((one) => ({ ...one, participation: `par_${event}x${one.person.slice(4)}` }));
  const input = { event: `evt_${event}`, participants };
  await register.run({
    ...place,
    sender: machine,
    command: 'register-participants',
    input,
    version: 0,
    key: `list-${event}`,
  });
}

/** So many names are not made of syllables: each carries its number in letters. */
function personOf(nth: number) {
  const { nameLatin, nameArabic, post } = madePerson(nth % 1000);
  const more = Array.from(String(Math.floor(nth / 1000)), (digit) => 'bdfgklmnrs'[Number(digit)]).join('');
  return {
    id: `per_${nth}`,
    personal: { nameLatin: `${nameLatin}${more}`, nameArabic: `${nameArabic}${nth}`, post },
  };
}

function newcomer(nth: number): Participant {
  const { id, personal } = personOf(nth);
  return { person: id, personal };
}

function newPeople(): readonly Participant[] {
  return Array.from({ length: listed }, (_, nth) => newcomer(people + nth));
}
