/** Giving out what is held of people by name. Each time is an entry of the journal: nobody reads a name and leaves no trace. */

import { randomUUID } from 'node:crypto';
import type { Id } from '../../core/base/id.ts';
import { Problem } from '../../core/problem.ts';
import type { RegisterNote } from '../../core/register/register-note.ts';
import type { RegisterRows } from '../../store/register-rows.ts';
import type { OfficeTransaction } from '../../store/store.ts';
import type { Operation } from '../operation.ts';
import { type WriteParts, runOperation } from '../run-command.ts';
import type { ProjectPlace, Sender } from '../sender.ts';
import { type OpenPerson, openPeople } from './open-people.ts';
import type { ExportedPerson, PersonEntry, ShownPerson } from './register-affairs.ts';
import { type Vault, openVault } from './vault.ts';

type Asking = {
  readonly sender: Sender;
  readonly place: ProjectPlace;
  readonly reason?: string | undefined;
};

/** Shows the names of people. Throws Problem `unknown-row` where one of them is not there. */
export async function showNames(
  parts: WriteParts,
  asking: Asking,
  people: readonly Id[],
): Promise<{ readonly version: number; readonly shown: readonly ShownPerson[] }> {
  const shown: ShownPerson[] = [];
  const order = { ...asking, command: 'show-names', people };
  const version = await giveOut(parts, order, async (register, vault) => {
    // The transaction may run again.
    shown.splice(0, Infinity, ...(await readNames({ register, vault }, asking.place, people)));
  });
  return { version, shown };
}

/** Gives all that is held of a person. */
export async function exportPerson(
  parts: WriteParts,
  asking: Asking,
  person: Id,
): Promise<{ readonly version: number; readonly exported: ExportedPerson }> {
  const { place } = asking;
  const exported: ExportedPerson[] = [];
  const order = { ...asking, command: 'export-person', people: [person] };
  const version = await giveOut(parts, order, async (register, vault) => {
    const [shown] = await readNames({ register, vault }, place, [person]);
    if (shown === undefined) throw new Problem('unknown-row', { table: 'people', id: person });
    const { participations } = (await register.readPart(place.project, { people: [person] })).register;
    exported.splice(0, 1, {
      ...shown,
      participations: participations.filter((one) => one.person === person),
      entries: [],
    });
  });
  const [found] = exported;
  if (found === undefined) throw new Error(`nothing was read of ${person}`);
  const entries = await parts.store.inOffice(place.office, (transaction) =>
    entriesAbout(transaction, place.project, person),
  );
  return { version, exported: { ...found, entries } };
}

type Order = Asking & { readonly command: string; readonly people: readonly Id[] };

/** Reads within the transaction that notes it in the journal; what was read is given out only once that is committed. */
async function giveOut(
  parts: WriteParts,
  { sender, place, reason, command, people }: Order,
  read: (register: RegisterRows, vault: Vault) => Promise<void>,
): Promise<number> {
  const vault = openVault(parts.registerKeys, place);
  const operation: Operation = {
    permission: 'show-names',
    isSecret: true,
    decide: async (_, { register }) => {
      await read(register, vault);
      return { changes: [], register: [{ shown: [...new Set(people)].toSorted() }] };
    },
  };
  const request = {
    ...place,
    sender,
    command,
    input: { people },
    // Nothing is overwritten, and each time is another.
    version: 0,
    key: randomUUID(),
    ...(reason !== undefined && { reason }),
  };
  return (await runOperation(parts, request, () => operation)).version;
}

async function readNames(
  parts: { readonly register: RegisterRows; readonly vault: Vault },
  { project }: ProjectPlace,
  people: readonly Id[],
): Promise<readonly ShownPerson[]> {
  const known = await openPeople(parts, project, people);
  const missing = people.find((id) => !known.has(id));
  if (missing !== undefined) throw new Problem('unknown-row', { table: 'people', id: missing });
  return [...known.values()].map(shownOf);
}

function shownOf({ person, key, personal }: OpenPerson): ShownPerson {
  if (person.state === 'restricted' || person.state === 'erased') return { person, hidden: person.state };
  return key === undefined ? { person, hidden: 'key-lost' } : { person, personal };
}

const atOnce = 500;

async function entriesAbout(
  transaction: OfficeTransaction,
  project: Id,
  person: Id,
): Promise<readonly PersonEntry[]> {
  const { participations } = (await transaction.register.readPart(project, { people: [person] })).register;
  const own = new Set([person, ...participations.filter((one) => one.person === person).map(({ id }) => id)]);
  const found: PersonEntry[] = [];
  for (let after = 0; ; after += atOnce) {
    const entries = await transaction.readEntries(project, after, atOnce);
    for (const { entry } of entries) {
      const { number, at, actor, command, reason, register: notes = [] } = entry;
      const isAbout = notes.some((note) => idsIn(note).some((id) => own.has(id)));
      if (isAbout) found.push({ number, at, actor, command, ...(reason !== undefined && { reason }) });
    }
    if (entries.length < atOnce) return found;
  }
}

function idsIn(note: RegisterNote): readonly Id[] {
  if ('shown' in note) return note.shown;
  if ('write' in note) return [note.write];
  if ('destroy' in note) return [note.destroy];
  return note.put === 'people'
    ? [note.row.id, ...(note.row.mergedInto === undefined ? [] : [note.row.mergedInto])]
    : [note.id];
}
