import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { registerExamples, exampleMoment, exampleRegister } from '../../../../test/register-examples.ts';
import { canonicalJson } from '../../base/hash.ts';
import { permissions } from '../../permissions.ts';
import { participationRow } from '../participation.ts';
import { personRow } from '../person.ts';
import { applyRegisterChanges } from '../register-change.ts';
import { emptyRegister } from '../register.ts';
import type { RegisterCommand } from './command.ts';
import { registerCommands } from './index.ts';

const support = [
  'command',
  'get-person',
  'index',
  'refuse-locked-attendance',
  'refuse-stale-id',
  'state-command',
];
const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => name.slice(0, -3))
  .filter((name) => !support.includes(name));

describe('commands of the register', () => {
  it('are the files of the folder, in order of their names, with an example each', () => {
    expect(registerCommands.map(({ name }) => name)).toEqual(files.toSorted());
    expect(Object.keys(registerExamples).toSorted()).toEqual(files.toSorted());
  });
  it.each(registerCommands.map((command) => [command.name, command] as const))(
    '%s obeys the laws',
    (name, command) => {
      expect(command.title).toMatch(/^[A-Z].+[^.]$/);
      expect(permissions).toContain(command.permission);
      expect(z.toJSONSchema(command.input)).toMatchObject({ type: 'object', additionalProperties: false });
      for (const bad of [{}, undefined, { people: [] }]) {
        expectProblem(() => command.decide(exampleRegister, bad, exampleMoment), 'invalid-input');
        expectProblem(() => command.needs(bad), 'invalid-input');
      }
      for (const input of registerExamples[name] ?? []) expectLawful(command, input);
    },
  );
});

function expectLawful(command: RegisterCommand, input: object): void {
  const [before, asked] = [canonicalJson(exampleRegister), canonicalJson(input)];
  const changes = command.decide(exampleRegister, input, exampleMoment);
  expect(command.decide(exampleRegister, structuredClone(input), exampleMoment)).toEqual(changes);
  expect([canonicalJson(exampleRegister), canonicalJson(input)]).toEqual([before, asked]);
  expect(command.decide(partOf(command, input), input, exampleMoment)).toEqual(changes);
  for (const change of changes) {
    if (!('put' in change)) continue;
    const { schema, prefix } = change.put === 'people' ? personRow : participationRow;
    expect(z.safeParse(schema, change.row).error?.issues ?? []).toEqual([]);
    expect(change.row.id.startsWith(`${prefix}_`)).toBe(true);
  }
  const after = applyRegisterChanges(exampleRegister, changes);
  if (changes.some((change) => 'put' in change)) expect(canonicalJson(after)).not.toBe(before);
}

/** What a command says that it needs is enough to decide it. */
function partOf(command: RegisterCommand, input: object) {
  const { people = [], events = [], participations = [] } = command.needs(input);
  const rows = exampleRegister.participations.filter(
    ({ id, event, person }) =>
      participations.includes(id) || events.includes(event) || people.includes(person),
  );
  return {
    ...emptyRegister,
    people: exampleRegister.people.filter(
      ({ id }) => people.includes(id) || rows.some(({ person }) => person === id),
    ),
    participations: rows,
  };
}
