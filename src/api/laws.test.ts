import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { problems } from '../core/problem.ts';
import { type Contract, mostBytesOf } from './contract.ts';
import { contracts } from './index.ts';
import { problemsOf } from './problem-schema.ts';
import { namesInPath } from './path.ts';

const isWrite = ({ method }: Contract): boolean => method !== 'get';
const belowProject = contracts.filter(({ path }) => path.includes('{project}'));

describe('contracts', () => {
  it('have an id of their own, and an address that no other of the same method can be taken for', () => {
    expect(twice(contracts.map(({ id }) => id))).toEqual([]);
    expect(
      twice(contracts.map(({ method, path }) => `${method} ${path.replaceAll(/\{\w+\}/g, '{}')}`)),
    ).toEqual([]);
    const shadowed = contracts.flatMap((one) =>
      contracts
        .filter(
          (other) =>
            one.method === other.method && one.path !== other.path && shapeOf(one.path).test(other.path),
        )
        .map(({ id }) => [one.id, id]),
    );
    expect(shadowed).toEqual([]);
  });

  it.each(contracts.map((contract) => [contract.id, contract] as const))(
    '%s obeys the laws of contracts',
    (id, contract) => {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(contract.title).toMatch(/^[A-Z][^.]*[^.\s]$/);
      expect(contract.path).toMatch(/^(\/([a-z]+(-[a-z]+)*(\.[a-z]+)?|\{[a-zA-Z0-9]+\}))+$/);
      const params = z.toJSONSchema(contract.params, { io: 'input' });
      expect(Object.keys(params.properties ?? {}).toSorted()).toEqual(namesInPath(contract.path).toSorted());
      expect((params.required ?? []).toSorted()).toEqual(namesInPath(contract.path).toSorted());
      for (const code of contract.problems ?? []) expect(Object.keys(problems)).toContain(code);
    },
  );

  it('that name an office or a project ask for a part in it', () => {
    const open = contracts.filter(
      ({ path, access }) => path.includes('{office}') && typeof access === 'string',
    );
    expect(open.map(({ id }) => id)).toEqual([]);
    expect(belowProject.filter(({ access }) => typeof access === 'string' || !('project' in access))).toEqual(
      [],
    );
  });

  it('that read change nothing, and take nothing but path and query', () => {
    expect(contracts.filter((one) => !isWrite(one) && one.takes !== 'nothing')).toEqual([]);
  });

  it('that write in a project name the version that they build on, or say why not', () => {
    const writes = belowProject.filter(isWrite);
    const silent = writes.filter(
      ({ versioned, unversioned }) => versioned !== 'write' && (unversioned ?? '') === '',
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('may refuse a token that does not hold, even where nobody needs one', () => {
    expect(contracts.filter((one) => !problemsOf(one).includes('not-signed-in'))).toEqual([]);
  });

  it('that anyone may send take no more than a ceremony of passkeys needs', () => {
    const open = contracts.filter(({ access }) => access === 'anyone');
    expect(open.filter((one) => mostBytesOf(one) > 16_384).map(({ id }) => id)).toEqual([
      'sign-in-by-passkey',
    ]);
    expect(Math.max(...open.map(mostBytesOf))).toBe(65_536);
  });

  it('take no field that they do not name', () => {
    const loose = contracts.flatMap(({ id, takes, query }) =>
      [query, ...(takes !== 'nothing' && 'json' in takes ? [takes.json] : [])]
        .filter((schema) => z.toJSONSchema(schema, { io: 'input' }).additionalProperties !== false)
        .map(() => id),
    );
    // A provider of OpenID Connect adds fields of its own.
    expect(loose).toEqual(['sign-in-by-open-id']);
  });
});

const twice = (texts: readonly string[]): readonly string[] =>
  texts.filter((text, index) => texts.indexOf(text) !== index);

/** What a path with names could be taken for: another that has a word of its own in the place of a name. */
const shapeOf = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll('.', String.raw`\.`).replaceAll(/\{\w+\}/g, '[^/]+')}$`);
