/** Attempts on what belongs to others: what is sent, and what must hold of every answer and of what is kept. */

import { randomBytes } from 'node:crypto';
import { expect } from 'vitest';
import type { MarkedOffice } from './marked-office.ts';
import { type NameKind, type Position, positionsOf, renamed } from './positions.ts';
import { type Answer, type Credentials, type Request, type Send, saidIn } from './request.ts';
import { type State, type StateReader, changedBetween } from './state.ts';

/** Sends attempts and counts them. */
export type Attack = {
  /** Sends an attempt, and expects of it what must hold of any. */
  readonly attempt: (attempted: Attempt) => Promise<Answer>;
  /** Expects that an attempt and its twin, which names what is not there, cannot be told apart. Gives the first one's answer. */
  readonly attemptTwice: (attempted: Attempt, twin: Request) => Promise<Answer>;
  /** What happened beside attempts is no attempt's doing: to be called after it. */
  readonly forget: () => void;
  /** How many attempts were made. */
  readonly count: () => number;
};

/**
 * One attempt. Where it is accepted it may change the rows of those owners that are its sender's, and where it is refused those of nobody; of `secrets`
 * none may be in the answer.
 */
export type Attempt = {
  readonly who: string;
  readonly request: Request;
  readonly credentials: Credentials;
  readonly isMine: (owner: string, isNew: boolean) => boolean;
  readonly secrets: readonly string[];
};

/** Opens it. */
export function openAttack(send: Send, state: StateReader): Attack {
  let count = 0;
  let known: State | undefined;
  const attempt = async (attempted: Attempt): Promise<Answer> => {
    const { request, credentials, isMine, secrets } = attempted;
    count += 1;
    const before = known ?? (await state.read());
    const answer = await send(request, credentials);
    const after = await state.read();
    known = after;
    const about = `${printed(attempted)} → ${answer.status} ${answer.text.slice(0, 300)}`;
    expect(answer.status, about).toBeLessThan(500);
    const others = changedBetween(before, after).filter(
      (owner) => answer.status >= 400 || !(owner === 'files' || isMine(owner, !before.has(owner))),
    );
    expect(others, `what ${about} changed`).toEqual([]);
    expect(leaked(answer, request, secrets), `what ${about} gave away`).toEqual([]);
    return answer;
  };
  return {
    attempt,
    attemptTwice: async (attempted, twin) => {
      const first = await attempt(attempted);
      const second = await attempt({ ...attempted, request: twin });
      expectSame([attempted.request, first], [twin, second], attempted.who);
      return first;
    },
    forget: () => void (known = undefined),
    count: () => count,
  };
}

/** Expects that an attempt and its twin cannot be told apart. Where both are accepted, only that they are is held against each other. */
export function expectSame(
  [request, first]: readonly [Request, Answer],
  [twin, second]: readonly [Request, Answer],
  who: string,
): void {
  const both = `${printed({ who, request })} and ${printed({ who, request: twin })}`;
  expect(first.status, both).toBe(second.status);
  if (first.status >= 400) expect(withoutNames(first, request), both).toEqual(withoutNames(second, twin));
}

const printed = ({ who, request }: Pick<Attempt, 'who' | 'request'>): string =>
  `${who}: ${request.operation.method} ${saidIn(request).slice(0, 500)}`;

/** The secrets that an answer holds, beside what its request has named itself. */
function leaked(answer: Answer, request: Request, secrets: readonly string[]): readonly string[] {
  const { text, headers } = withoutNames(answer, request);
  const all = `${text} ${JSON.stringify(headers)}`;
  return secrets.filter((secret) => all.includes(secret) && !saidIn(request).includes(secret));
}

/** An answer with a number in place of each name that its request has, so that answers to other names can be compared. */
function withoutNames({ status, headers, text }: Answer, request: Request): Answer {
  const names = positionsOf(request).map(({ value }, nth) => [value, `‹${nth}›`] as const);
  const inOrder = names.toSorted(([a], [b]) => b.length - a.length);
  const replace = (given: string): string =>
    inOrder.reduce((left, [name, number]) => left.replaceAll(name, number), given);
  return {
    status,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, replace(value)])),
    text: replace(text),
  };
}

/** The request with names that nothing has at those positions that `at` picks. */
export function nowhere(request: Request, at: (position: Position) => boolean): Request {
  return positionsOf(request)
    .filter(at)
    .reduce(
      (changed, position) => renamed(changed, position, nameOfNothing(position.value, position.kind)),
      request,
    );
}

/** A name of the same form that nothing has. */
export function nameOfNothing(like: string, kind: NameKind): string {
  const hex = randomBytes(40).toString('hex');
  switch (kind) {
    case 'office':
      return like.replaceAll(/[0-9a-f]/g, (_, nth: number) => hex[nth] ?? '0');
    case 'id':
      return `${like.slice(0, 4)}${hex.slice(0, like.length - 4)}`;
    case 'email':
      return `usr_${hex.slice(0, like.indexOf('@') - 4)}${like.slice(like.indexOf('@'))}`;
    case 'sha256':
    case 'secret':
    case 'credential':
      return `${hex}${hex}`.slice(0, like.length);
    default:
      throw new Error(`there is no name like ${like}`);
  }
}

/** All names and marks of an office, but those that somebody knows anyway. */
export const secretsOf = ({ mark, names }: MarkedOffice, known: readonly string[] = []): readonly string[] =>
  [mark, mark.toUpperCase(), ...Object.values(names).flat()].filter((name) => !known.includes(name));
