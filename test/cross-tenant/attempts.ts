/** What is tried with a request that its right sender may send: by others, and with other names. */

import { expect } from 'vitest';
import type { Document, Operation } from '../fuzz/operations.ts';
import { headersOf, letIn, mend, type Scene } from '../fuzz/world.ts';
import { absentPositionsOf } from './absent-positions.ts';
import { type Attack, expectSame, nameOfNothing, nowhere, secretsOf } from './attack.ts';
import type { Attacker } from './attackers.ts';
import type { Fixture } from './fixtures.ts';
import type { Grounds } from './grounds.ts';
import type { MarkedOffice } from './marked-office.ts';
import { type Position, positionsOf, renamed } from './positions.ts';
import type { Answer, Request } from './request.ts';
import { verdictOn } from './verdicts.ts';
import type { WrongActor } from './wrong-actors.ts';

/** Sends a request as somebody who may not, where he may not: it is refused, to whoever has no part in it as if nothing were there. */
export async function expectRefusedTo(
  { attempt, attemptTwice }: Pick<Attack, 'attempt' | 'attemptTwice'>,
  actor: WrongActor,
  { fixture, victim }: { readonly fixture: Fixture; readonly victim: MarkedOffice },
): Promise<void> {
  const { request } = fixture;
  const verdict = verdictOn(fixture, actor);
  if (verdict === 'allowed') return;
  const about = `${actor.name} ${request.operation.id}`;
  const secrets = secretsOf(victim, knownTo(actor, victim));
  const attempted = { who: actor.name, credentials: actor.credentials, isMine: () => false, secrets };
  if (verdict === 403) {
    const { status, text } = await attempt({ ...attempted, request });
    expect(status, about).toBe(403);
    const said = Object.keys(JSON.parse(text) as object);
    expect(said).toEqual(['type', 'title', 'status', 'code', 'params', 'instance']);
    return;
  }
  const isMember = typeof actor.part !== 'string';
  const at = ({ kind }: Position): boolean => !(isMember && kind === 'office');
  const { status } = await attemptTwice({ ...attempted, request }, nowhere(request, at));
  expect(verdict === 401 ? [401] : [401, 404], about).toContain(status);
  // Nobody is nobody, by whatever he was let in once.
  if (verdict === 401 && actor.name !== 'nobody') return;
  for (const bent of bentForms(request))
    await attemptTwice({ ...attempted, request: bent }, nowhere(bent, at));
}

/** The names of an office that somebody knows anyway: whoever is of it knows what it is called. */
export const knownTo = ({ own, part }: WrongActor, { names, mark }: MarkedOffice): readonly string[] =>
  typeof part === 'string' ? own : [...own, ...names.office, mark.toUpperCase()];

/** The same request, not as it should be: what is wrong with it is not told to whoever may not send it, or is told of anything. */
function bentForms(request: Request): readonly Request[] {
  const { operation, query, body } = request;
  return [
    ...(operation.method === 'GET' ? [{ ...request, operation: { ...operation, method: 'HEAD' } }] : []),
    { ...request, query: { ...query, more: '1' } },
    ...(body === undefined ? [] : [{ ...request, body: {} }]),
    ...(request.headers['If-Match'] === undefined ? [] : [{ ...request, headers: {} }]),
  ];
}

/** An operation, what the document says of others, and whom it is to be used against. */
type Attacked = {
  readonly operation: Operation;
  readonly victim: MarkedOffice;
  readonly document: Document;
};

/** Sends an attacker's own request with names of what is not his, and of nothing, at each position: he cannot tell them apart. */
export async function expectNothingByNames(
  attack: Attack,
  { who, isMine, knows, namesFor, prepare }: Attacker,
  { operation, victim, document }: Attacked,
): Promise<void> {
  let own = await prepare(operation);
  attack.forget();
  const attemptAt = async (position: Position, name: string): Promise<readonly [Request, Answer]> => {
    const { credentials } = own;
    const request = renamed(own.request, position, name);
    const secrets = secretsOf(victim, knows);
    const answer = await attack.attempt({ who, credentials, isMine, request, secrets });
    if (answer.status < 400) {
      own = await prepare(operation);
      attack.forget();
    }
    return [request, answer];
  };
  const absent = absentPositionsOf(own.request, document.components.schemas);
  for (const position of [...positionsOf(own.request), ...absent])
    for (const name of namesFor(position)) {
      const first = await attemptAt(position, name);
      expectSame(first, await attemptAt(position, nameOfNothing(name, position.kind)), who);
    }
}

/** Sends the request as its right sender, who must be let: or all that was refused was refused for something else. */
export async function expectRightSender(
  { world, send, attack }: Grounds,
  scene: Scene,
  { request, sender }: Pick<Fixture, 'request' | 'sender'>,
): Promise<void> {
  await letIn(world, scene, scene.actors[sender]);
  const { status, text } = await send(request, headersOf(scene, sender));
  const about = `the request of ${request.operation.id} by ${sender}: ${text.slice(0, 300)}`;
  expect(status, about).toBeLessThan(400);
  if (request.operation.method !== 'GET' && request.headers['If-Match'] === undefined)
    await mend(world, scene);
  attack.forget();
}
