/** How a request must be answered to somebody, by the contract and by the table of permissions in core. */

import { authorize, authorizeChanges } from '../../src/core/authorize.ts';
import { type Grant, isAllowed } from '../../src/core/permissions.ts';
import { Problem } from '../../src/core/problem.ts';
import type { Fixture, Needs } from './fixtures.ts';
import { positionsOf } from './positions.ts';
import type { WrongActor } from './wrong-actors.ts';

/**
 * What must come: a refusal by its status; `hidden` as if it were not there; `allowed` where the sender may after all.
 * - 401 for whoever is nobody, 403 for whoever knows that it is there, and `hidden` for all others.
 */
export type Verdict = 401 | 403 | 'hidden' | 'allowed';

/** The verdict on a request of a fixture, sent by somebody. */
export function verdictOn(fixture: Fixture, actor: WrongActor): Verdict {
  const access = fixture.request.operation.access;
  if (access === 'anyone') return 'allowed';
  if (actor.part === 'none') return 401;
  if (actor.isToken && isForPeople(fixture)) return 403;
  return typeof access === 'string' ? ofPeople(fixture, actor) : ofPlace(fixture, actor);
}

function ofPeople(fixture: Fixture, actor: WrongActor): Verdict {
  const { access } = fixture.request.operation;
  if (access === 'operator') return actor.isOperator && !actor.isToken ? 'allowed' : 403;
  return ofOneself(fixture, actor);
}

function ofPlace(fixture: Fixture, actor: WrongActor): Verdict {
  const { access } = fixture.request.operation;
  if (typeof access === 'string' || typeof actor.part === 'string') return 'hidden';
  if ('office' in access) return inOffice(fixture, actor, access.office);
  const { grant } = actor.part;
  if (grant === undefined) return 'hidden';
  return isEnough(grant, fixture.needs) ? 'allowed' : 403;
}

const isForPeople = ({ request }: Fixture): boolean =>
  request.operation.answers[403]?.description.split(', ').includes('not-for-tokens') === true;

/** What somebody does with his own account names nothing of others; where it does, that is not there for anybody else. */
function ofOneself(fixture: Fixture, actor: WrongActor): Verdict {
  const kinds = positionsOf(fixture.request).map(({ kind }) => kind);
  const isOfOffice = kinds.every((kind) => kind === 'office');
  if (kinds.length === 0 || (isOfOffice && actor.part !== 'elsewhere')) return 'allowed';
  return 'hidden';
}

function inOffice(fixture: Fixture, { part, isToken }: WrongActor, role: string): Verdict {
  if (typeof part === 'string') return 'hidden';
  if (role === 'member') return 'allowed';
  if (part.office === 'member') return 403;
  if (!isToken) return 'allowed';
  const { scope } = fixture;
  return scope !== undefined && part.grant?.scopes?.includes(scope) === true ? 'allowed' : 403;
}

function isEnough(grant: Grant, { permissions, isOneEnough, changes }: Needs): boolean {
  if (isOneEnough) return permissions.some((one) => isAllowed(grant, one));
  try {
    const [read, ...writes] = permissions;
    if (changes === undefined) for (const permission of permissions) authorize(grant, permission);
    else {
      if (read !== undefined) authorize(grant, read);
      authorizeChanges(grant, writes, changes);
    }
    return true;
  } catch (error) {
    if (error instanceof Problem && error.code === 'not-allowed') return false;
    throw error;
  }
}
