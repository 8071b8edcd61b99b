/**
 * Who has no part in something learns nothing of it and changes nothing in it: every operation of the OpenAPI document, sent by everybody who may not,
 * and with the names of what belongs to others at every place where it names something.
 */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contracts } from '../src/api/index.ts';
import { isAllowed } from '../src/core/permissions.ts';
import type { ProjectPlace } from '../src/workspace/sender.ts';
import { nowhere, secretsOf } from './cross-tenant/attack.ts';
import {
  expectRefusedTo,
  expectNothingByNames,
  knownTo,
  expectRightSender,
} from './cross-tenant/attempts.ts';
import { brokenRights, withBroken } from './cross-tenant/broken-rights.ts';
import { type Grounds, openGrounds } from './cross-tenant/grounds.ts';
import { openParties, type Parties } from './cross-tenant/parties.ts';
import { positionsOf } from './cross-tenant/positions.ts';
import type { Request } from './cross-tenant/request.ts';
import { verdictOn } from './cross-tenant/verdicts.ts';
import type { Operation } from './fuzz/operations.ts';
import { describeOnStore } from './stores.ts';

/** Longer than on a quiet machine by far. */
const longMs = 240_000;

describeOnStore('across offices and projects', (makeDatabase) => {
  let grounds: Grounds;
  let parties: Parties;

  beforeAll(async () => {
    grounds = await openGrounds(makeDatabase, 4);
    parties = await openParties(grounds);
  }, longMs);
  afterAll(() => grounds.close());

  describe.each(contracts.map(({ id }) => id))('%s', (id) => {
    test('is refused to everybody who may not, as if nothing were there to whoever has no part in it', async () => {
      const operation = grounds.operationOf(id);
      const fixture = await parties.prepare(operation);
      for (const actor of parties.wrongActors)
        await expectRefusedTo(grounds.attack, actor, { fixture, victim: parties.victim });
      // What is good for one try was tried already.
      const isSpent = positionsOf(fixture.request).some(({ kind }) => kind === 'secret');
      await expectRightSender(
        grounds,
        parties.victim.scene,
        isSpent ? await parties.prepare(operation) : fixture,
      );
    });

    test(
      'reaches nothing of others by any name at any place',
      async () => {
        const operation = grounds.operationOf(id);
        const { document } = grounds.world;
        const those = parties.attackers.filter(({ uses }) => uses(operation));
        for (const attacker of those)
          await expectNothingByNames(grounds.attack, attacker, {
            operation,
            victim: parties.victim,
            document,
          });
      },
      longMs,
    );
  });

  test(
    'lists show whoever may not read a project nothing of it',
    async () => {
      const mayNotRead = parties.wrongActors.filter(
        ({ part }) => typeof part === 'string' || part.grant === undefined || !isAllowed(part.grant, 'read'),
      );
      for (const operation of grounds.world.operations.filter(isList)) {
        const fixture = await parties.prepare(operation);
        for (const actor of mayNotRead) {
          if (verdictOn(fixture, actor) !== 'allowed') continue;
          const isOfProject = typeof actor.part !== 'string' && actor.part.grant !== undefined;
          const known = [
            ...knownTo(actor, parties.victim),
            ...(isOfProject ? [parties.victim.place.project] : []),
          ];
          const attempted = { who: actor.name, request: fixture.request, credentials: actor.credentials };
          const secrets = secretsOf(parties.victim, known);
          const { status } = await grounds.attack.attempt({ ...attempted, isMine: () => false, secrets });
          expect(status).toBe(200);
        }
      }
    },
    longMs,
  );

  test('a donor finds a file that was not submitted no more than one that is not there', async () => {
    const { submitted: kept, mark, evidence, place } = parties.victim;
    const credentials = parties.wrongActors.find(({ name }) => name === 'donor')?.credentials ?? {};
    const operation = grounds.operationOf('read-file');
    const requestFor = ({ office, project }: ProjectPlace, sha256: string): Request => ({
      operation,
      params: { office, project, sha256 },
      query: {},
      headers: {},
    });
    const request = requestFor(place, evidence);
    const attempted = { who: 'donor', credentials, isMine: () => false, request, secrets: [mark] };
    const twin = nowhere(request, ({ kind }) => kind === 'sha256');
    grounds.attack.forget();
    expect(await grounds.attack.attemptTwice(attempted, twin)).toMatchObject({ status: 404 });
    const submitted = await grounds.send(requestFor(kept.place, kept.file), credentials);
    expect([submitted.status, submitted.text.includes(mark)]).toEqual([200, true]);
  });

  test('a key that somebody used gives his answer to nobody else', async () => {
    const operation = grounds.operationOf('edit-row');
    const fixture = await parties.prepare(operation);
    await expectRightSender(grounds, parties.victim.scene, fixture);
    const key = fixture.request.headers['Idempotency-Key'] ?? '';
    for (const { who, prepare: prepareOwn, isMine, knows } of parties.attackers) {
      const own = await prepareOwn(operation);
      const headers: Request['headers'] = { ...own.request.headers, 'Idempotency-Key': key };
      grounds.attack.forget();
      const { credentials } = own;
      const request = { ...own.request, headers };
      const secrets = secretsOf(parties.victim, knows);
      const answer = await grounds.attack.attempt({ who, credentials, isMine, request, secrets });
      const seen = Number(headers['If-Match']?.replaceAll('"', ''));
      expect([answer.status, answer.headers['etag']], answer.text).toEqual([200, `"${seen + 1}"`]);
    }
  });

  test('an operation without a fixture is an error', async () => {
    const taking = { ...grounds.operationOf('edit-row'), id: 'make-tea' };
    await expect(parties.prepare(taking)).rejects.toThrow('make-tea has no fixture');
    const naming = { ...grounds.operationOf('read-file'), id: 'read-leaf' };
    await expect(parties.prepare(naming)).rejects.toThrow(
      'read-leaf has no fixture: nothing says what {sha256} may be',
    );
  });

  test.each(brokenRights)('it is found where %s', async (_, id, breaking) => {
    const fixture = await parties.prepare(grounds.operationOf(id));
    const attack = grounds.attackOn(withBroken(grounds.world, breaking));
    const everybody = async (): Promise<void> => {
      for (const actor of parties.wrongActors)
        await expectRefusedTo(attack, actor, { fixture, victim: parties.victim });
    };
    await expect(everybody()).rejects.toMatchObject({ name: 'AssertionError' });
  });

  test('more than 5,000 attempts were made', () => {
    expect(grounds.attack.count()).toBeGreaterThan(5000);
  });
});

/** What gives something to whoever is signed in, or of an office, and shows each what is his. */
const isList = ({ method, access }: Operation): boolean =>
  method === 'GET' &&
  (access === 'signed-in' ||
    (typeof access === 'object' && 'office' in access && access.office === 'member'));
