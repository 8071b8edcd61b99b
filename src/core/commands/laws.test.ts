import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../test/cases.ts';
import * as z from 'zod/mini';
import { arbitraryProject } from '../../../test/arbitrary-project.ts';
import { fixtureNames, loadFixture } from '../../../test/fixtures.ts';
import {
  commandExamples,
  exampleProject,
  fixableProject,
  recordOfExamples,
} from '../../../test/command-examples.ts';
import { expectProblem } from '../../../test/expect-problem.ts';
import { canonicalJson } from '../base/hash.ts';
import { day } from '../base/day.ts';
import { type Change, applyChanges, invert, tableOf } from '../change.ts';
import { checks } from '../checks/index.ts';
import { permissions } from '../permissions.ts';
import { Problem } from '../problem.ts';
import { type Project, emptyProject, tables } from '../project.ts';
import { applyFix } from './apply-fix.ts';
import type { Command } from './command.ts';
import { commands } from './index.ts';

const asOf = '2022-03-31';

const support = [
  'command',
  'decide',
  'edit-fields',
  'get-row',
  'index',
  'inputs',
  'new-row',
  'refuse-frozen',
  'refuse-locked',
  'refuse-other-hand',
  'refuse-stale-id',
  'remove-with-dependants',
  'renumber',
  'required-permissions',
];
const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => name.slice(0, -3))
  .filter((name) => !support.includes(name));
const inputs = commands.flatMap((command) =>
  (commandExamples[command.name] ?? []).map((input) => [command.name, command, input] as const),
);

describe('commands', () => {
  it('are the files of the folder, in order of their names', () => {
    expect(commands.map((command) => command.name)).toEqual(files.toSorted());
  });
  it('have an example each', () => {
    expect(Object.keys(commandExamples).toSorted()).toEqual(files.toSorted());
  });
  it.each(commands.map((command) => [command.name, command] as const))(
    '%s describes itself',
    (_, command) => {
      expect(command.title).toMatch(/^[A-Z].+[^.]$/);
      expect([...permissions, 'by-table']).toContain(command.permission);
      expect(z.toJSONSchema(command.input)).toMatchObject({ type: 'object', additionalProperties: false });
    },
  );
  it.each(commands.map((command) => [command.name, command] as const))(
    '%s refuses an empty input',
    (_, command) => {
      expect(z.safeParse(command.input, {}).success).toBe(false);
      expectProblem(() => command.decide(exampleProject, {}), 'invalid-input');
      expectProblem(() => command.decide(emptyProject, undefined), 'invalid-input');
    },
  );
});

describe.each(inputs)('%s', (_, command, input) => {
  it('obeys the laws of commands on its example', () => {
    expectLawful(recordOfExamples(command.name), command, input);
  });
});

describe('apply-fix', () => {
  it('obeys the laws of commands for the fixes of the checks', () => {
    for (const record of [fixableProject, ...fixtureNames.map(loadFixture)]) {
      for (const input of fixesIn(record)) expectLawful(record, applyFix, input);
    }
  });
});

describe('every command on any record', () => {
  it('decides lawfully or refuses by a Problem', () => {
    fc.assert(
      fc.property(arbitraryProject(2), fc.constantFrom(...inputs), (random, [, command, input]) => {
        if (decided(command, random, input)) expectLawful(random, command, input);
      }),
      { numRuns: cases(300) },
    );
  });
});

const fixesIn = (record: Project) =>
  checks.flatMap((check) =>
    check
      .find(record, day(asOf))
      .filter(({ fix }) => fix !== undefined)
      .map(({ at }) => ({ check: check.id, at, asOf })),
  );

function expectLawful(record: Project, command: Command, input: object): void {
  const [before, asked] = [canonicalJson(record), canonicalJson(input)];
  const changes = command.decide(record, input);
  expect(command.decide(record, structuredClone(input))).toEqual(changes);
  expect(applyChanges(applyChanges(record, changes), invert(record, changes))).toEqual(record);
  expect(applyChanges(record, changes)).not.toEqual(record);
  expect([canonicalJson(record), canonicalJson(input)]).toEqual([before, asked]);
  expect(changes.map(tableOf)).not.toContain('snapshots');
  for (const change of changes) expectValid(change);
}

function expectValid(change: Change): void {
  if (!('put' in change)) return;
  expect(z.safeParse(tables[change.put].schema, change.row).error?.issues ?? []).toEqual([]);
  expect(change.row.id.startsWith(`${tables[change.put].prefix}_`)).toBe(true);
}

function decided(command: Command, record: Project, input: object): readonly Change[] | undefined {
  try {
    return command.decide(record, input);
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}
