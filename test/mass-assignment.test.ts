/**
 * Nobody gives himself more than he is given: every operation that takes a body, sent by whoever may send it, with fields at every object in it that
 * are not his to set; and every operation with such names in its query.
 */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Id } from '../src/core/base/id.ts';
import { contracts } from '../src/api/index.ts';
import { machine, type ProjectPlace } from '../src/workspace/sender.ts';
import { expectRightSender } from './cross-tenant/attempts.ts';
import { type Fixture, fixtureOf } from './cross-tenant/fixtures.ts';
import { type Grounds, openGrounds } from './cross-tenant/grounds.ts';
import { refill } from './cross-tenant/marked-office.ts';
import { type ObjectPath, objectsIn, withField } from './cross-tenant/objects-in.ts';
import type { Answer, Credentials } from './cross-tenant/request.ts';
import type { Operation } from './fuzz/operations.ts';
import { headersOf, letIn, openScene, type Scene } from './fuzz/world.ts';
import { chanceOf } from './soak/chance.ts';
import { describeOnStore } from './stores.ts';

/** Objects in which any field may stand: what is sent there is kept as it is under that name, or passed over by a library that reads what it knows. */
const openObjects: Readonly<Record<string, readonly string[]>> = {
  'waive-finding': ['input.params'],
  'add-passkey': ['response', 'response.response', 'response.clientExtensionResults'],
  'sign-in-by-passkey': ['response', 'response.response', 'response.clientExtensionResults'],
};

/** Where a field is accepted, all is made afresh after it: some will do. */
const triedInOpen: readonly string[] = ['user', 'role', 'isOperator', 'version', '__proto__', 'constructor'];

/** Longer than on a quiet machine by far. */
const longMs = 240_000;

const takesJson = contracts.filter(({ takes }) => takes !== 'nothing' && 'json' in takes);

describeOnStore('fields that are not the sender’s to set', (makeDatabase) => {
  const chance = chanceOf(5);
  let grounds: Grounds;
  let scene: Scene;
  let place: ProjectPlace;

  beforeAll(async () => {
    grounds = await openGrounds(makeDatabase, 5);
    scene = await openScene(grounds.world);
    place = { office: scene.office, project: scene.projects[0] ?? '' };
  }, longMs);
  afterAll(() => grounds.close());

  type Ready = Fixture & { readonly credentials: Credentials; readonly user: Id };
  const prepare = async (operation: Operation): Promise<Ready> => {
    const { world, attack } = grounds;
    await refill(world, place, 'sample');
    const fixture = await fixtureOf(operation, { world, scene, chance, project: place.project });
    const actor = scene.actors[fixture.sender];
    if (fixture.sender !== 'nobody') await letIn(world, scene, actor);
    attack.forget();
    const user = fixture.sender === 'nobody' ? scene.actors.guest.user : actor.user;
    return { ...fixture, credentials: headersOf(scene, fixture.sender), user };
  };

  const foreignFields = (): readonly (readonly [string, unknown])[] => {
    const { otherOffice, actors } = scene;
    const polluting = { isOperator: true, polluted: true };
    return [
      ...['office', 'office_id', 'officeId'].map((name) => [name, otherOffice] as const),
      ...['project', 'project_id'].map((name) => [name, scene.projects[1]] as const),
      ...['user', 'user_id', 'actor', 'owner'].map((name) => [name, actors.stranger.user] as const),
      ...['isOperator', 'is_operator', 'isDisabled', 'is_disabled'].map((name) => [name, true] as const),
      ...['version', 'number', 'schema'].map((name) => [name, 999_999] as const),
      ...['hash', 'sha256', 'password'].map((name) => [name, 'f'.repeat(64)] as const),
      ...['at', 'madeAt', 'created_at', 'endsAt'].map((name) => [name, 1] as const),
      ['id', 'prj_stolen'],
      ['role', 'administrator'],
      ['scopes', ['manage-project']],
      ['changes', []],
      ['__proto__', polluting],
      ['constructor', { prototype: polluting }],
      ['prototype', polluting],
    ];
  };

  describe.each(takesJson.map(({ id }) => id))('%s', (id) => {
    test(
      'takes none of them at any object of its body',
      async () => {
        const operation = grounds.operationOf(id);
        let ready = await prepare(operation);
        const open = openObjects[id] ?? [];
        for (const { path, fields } of objectsIn(ready.request.body)) {
          const isOpen = open.includes(path.join('.'));
          const tried = foreignFields().filter(
            ([name]) => !fields.includes(name) && (!isOpen || triedInOpen.includes(name)),
          );
          for (const field of tried) {
            const answer = await attemptField(ready, path, field);
            const about = `${id} with ${field[0]} in ${path.join('.') || 'its body'}: ${answer.status} ${answer.text.slice(0, 200)}`;
            expectClean();
            if (answer.status === 422) continue;
            expect(isOpen, about).toBe(true);
            expect(answer.status, about).toBeLessThan(300);
            await expectOwnDoing(ready, answer);
            ready = await prepare(operation);
          }
        }
        await expectRightSender(grounds, scene, ready);
      },
      longMs,
    );
  });

  test(
    'stand in no query either',
    async () => {
      for (const operation of grounds.world.operations) {
        // A provider adds fields of its own, which are handed on to the library that checks them.
        if (operation.id === 'sign-in-by-open-id') continue;
        const { request, credentials } = await prepare(operation);
        for (const name of ['office', 'role', 'isOperator', 'id', '__proto__', 'constructor']) {
          const asked = {
            ...request,
            query: Object.fromEntries([...Object.entries(request.query), [name, '1']]),
          };
          const attempted = { who: 'its sender', credentials, secrets: [] };
          const { status } = await grounds.attack.attempt({
            ...attempted,
            request: asked,
            isMine: () => false,
          });
          expect(status, `${operation.id} with ${name}`).toBe(422);
        }
      }
    },
    longMs,
  );

  test('were tried more than 2,500 times', () => {
    expect(grounds.attack.count()).toBeGreaterThan(2500);
  });

  async function attemptField(
    { request, credentials, user }: Ready,
    path: ObjectPath,
    field: readonly [string, unknown],
  ): Promise<Answer> {
    const { office, project = '' } = request.params;
    const mine = [`project ${office} ${project}`, `user ${user}`];
    return grounds.attack.attempt({
      who: 'its sender',
      request: { ...request, body: withField(request.body, path, field) },
      credentials,
      isMine: (owner) => mine.includes(owner),
      secrets: [],
    });
  }

  /** What was done, was done by its sender, now, as the next entry; and he is what he was. */
  async function expectOwnDoing({ request, user, sender }: Ready, answer: Answer): Promise<void> {
    const kept = await grounds.world.store.users.findUser(user);
    expect([kept?.isOperator, kept?.isDisabled]).toEqual([sender === 'operator', false]);
    const seen = request.headers['If-Match'];
    if (seen === undefined) return;
    const after = Number(seen.replaceAll('"', ''));
    const entries = await grounds.world.parts.workspace.projects.readJournal(machine, place, {
      after,
      limit: 9,
    });
    expect(
      entries.map(({ entry }) => [entry.number, entry.actor, entry.office, entry.project, entry.at]),
    ).toEqual([[after + 1, user, place.office, place.project, new Date(grounds.world.now()).toISOString()]]);
    expect(answer.headers['etag']).toBe(`"${after + 1}"`);
  }
});

function expectClean(): void {
  const fresh: Readonly<Record<string, unknown>> = {};
  expect([fresh['polluted'], fresh['isOperator'], Object.keys(Object.prototype)]).toEqual([
    undefined,
    undefined,
    [],
  ]);
}
