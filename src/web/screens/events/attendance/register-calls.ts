/** What is asked of the register on the server. Loaded when it is first asked: with it come the schemas of its commands. */

import type { AnswerOf } from '../../../../api/contract.ts';
import type { Client } from '../../../../api/client.ts';
import {
  exportPerson,
  listParticipations,
  listRegisteredPeople,
  registerCommandContracts,
  showNames,
  suggestMatches,
} from '../../../../api/register.ts';
import type { Id } from '../../../../core/base/id.ts';
import type { Participation } from '../../../../core/register/participation.ts';
import type { PersonalFields } from '../../../../core/register/personal-fields.ts';
import { newId } from '../../../new-id.ts';
import type { ProjectPlace } from '../../../routes.ts';

/** Who may be somebody of a list, the likeliest first. */
export type Match = AnswerOf<typeof suggestMatches.gives>['matches'][number][number];
/** A person as he is shown, or why his name is hidden. */
export type ShownPerson = AnswerOf<typeof showNames.gives>['shown'][number];
/** A person without a name, with how often he came. */
export type ListedPerson = AnswerOf<typeof listRegisteredPeople.gives>['people'][number];

type Place = { readonly client: Client<AbortSignal>; readonly place: ProjectPlace };

const mostAtOnce = 1000;

/** Who came to an event. */
export async function participationsOf(
  { client, place }: Place,
  event: Id,
  signal: AbortSignal,
): Promise<readonly Participation[]> {
  const query = { event, limit: mostAtOnce };
  return (await client.call(listParticipations, { params: place, query, signal })).json.participations;
}

/** All people of the register, page by page. */
export async function peopleOf(
  { client, place }: Place,
  signal: AbortSignal,
): Promise<readonly ListedPerson[]> {
  const all: ListedPerson[] = [];
  for (;;) {
    const after = all.at(-1)?.person.id;
    const query = { limit: mostAtOnce, ...(after !== undefined && { after }) };
    const { json } = await client.call(listRegisteredPeople, { params: place, query, signal });
    all.push(...json.people);
    if (json.people.length < mostAtOnce) return all;
  }
}

/** Who of the register may be each of some people. */
export async function matchesOf(
  { client, place }: Place,
  people: readonly PersonalFields[],
): Promise<readonly (readonly Match[])[]> {
  const { json } = await client.call(suggestMatches, { params: place, body: { people: [...people] } });
  return json.matches;
}

/** All that is held of a person, as a file of JSON; the journal notes it with the reason. */
export async function exportOf(
  { client, place }: Place,
  person: Id,
  reason: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { json } = await client.call(exportPerson, { params: { ...place, person }, body: { reason } });
  return new TextEncoder().encode(`${JSON.stringify(json.exported, undefined, 2)}\n`);
}

/** Names and contacts of people, which the journal notes. */
export async function namesOf(
  { client, place }: Place,
  people: readonly Id[],
  reason: string,
): Promise<readonly ShownPerson[]> {
  const all: ShownPerson[] = [];
  for (let from = 0; from < people.length; from += mostAtOnce) {
    const some = people.slice(from, from + mostAtOnce);
    const body = { people: some, ...(reason !== '' && { reason }) };
    all.push(...(await client.call(showNames, { params: place, body })).json.shown);
  }
  return all;
}

/** A command of the register, for a version of the project. */
export type RegisterWish = {
  readonly command: string;
  readonly input: object;
  readonly reason?: string;
  readonly version: number;
};

/** Sends a command of the register. Throws the Problem with which it is refused. */
export async function sendCommand(
  { client, place }: Place,
  { command, input, reason, version }: RegisterWish,
): Promise<void> {
  const contract = registerCommandContracts.find(({ id }) => id === command);
  if (contract === undefined) throw new Error(`the register has no command ${command}`);
  const body = { input, ...(reason !== undefined && reason !== '' && { reason }) };
  await client.call(contract, { params: place, body, version, key: newId('req') });
}
