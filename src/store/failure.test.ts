import { describe, expect, it } from 'vitest';
import { Problem } from '../core/problem.ts';
import { constraintOf, failureKindOf, sqlStateOf, toProblem } from './failure.ts';

const named = (constraint: string) => constraintOf(Object.assign(new Error('database'), { constraint }));
const withCode = (code: string): Error => Object.assign(new Error('database'), { code });

describe('failureKindOf', () => {
  it.each([
    ['40001', 'conflict'],
    ['40P01', 'conflict'],
    ['08006', 'lost'],
    ['08001', 'lost'],
    ['57P01', 'lost'],
    ['57P03', 'lost'],
    ['ECONNREFUSED', 'lost'],
    ['ENOENT', 'lost'],
    ['23505', 'other'],
    ['57014', 'other'],
    ['', 'other'],
  ])('takes %s as %s', (code, kind) => {
    expect(failureKindOf(withCode(code))).toBe(kind);
  });
  it('knows what the driver says without a code', () => {
    expect(failureKindOf(new Error('Connection terminated unexpectedly'))).toBe('lost');
    expect(failureKindOf(new Error('Client was closed and is not queryable'))).toBe('unsent');
    expect(failureKindOf(new Error('Oops'))).toBe('other');
    expect(failureKindOf('Connection terminated')).toBe('other');
  });
});

describe('sqlStateOf', () => {
  it('is undefined for what has none', () => {
    expect(sqlStateOf(new Error('Oops'))).toBeUndefined();
    expect(sqlStateOf({ code: '40001' })).toBeUndefined();
  });
});

describe('constraintOf', () => {
  it('leaves out the number of a shard, and nothing else', () => {
    expect(named('journal_pkey_102008')).toBe('journal_pkey');
    expect(named('a_2024_pkey')).toBe('a_2024_pkey');
    expect(constraintOf(new Error('Oops'))).toBeUndefined();
  });
});

describe('toProblem', () => {
  it.each([
    ['57014', 'database-busy'],
    ['55P03', 'database-busy'],
    ['53100', 'disk-full'],
    ['22P05', 'text-not-storable'],
    ['ECONNREFUSED', 'database-unreachable'],
    ['57P03', 'database-unreachable'],
  ])('gives %s as %s, with its cause', (code, expected) => {
    const error = withCode(code);
    expect(toProblem(error)).toMatchObject({ code: expected, cause: error });
  });
  it('leaves a Problem and a bug as they are', () => {
    for (const error of [new Problem('nothing-changes'), withCode('42P01'), new Error('Oops')]) {
      expect(toProblem(error)).toBe(error);
    }
  });
});
