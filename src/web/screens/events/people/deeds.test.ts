import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { registerCommands } from '../../../../core/register/commands/index.ts';
import { type PersonState, personStates } from '../../../../core/register/person.ts';
import { deeds } from './deeds.ts';

const offered = (state: PersonState) =>
  deeds.filter(({ isOffered }) => isOffered({ id: 'per_1', state })).map(({ command }) => command);

describe('deeds', () => {
  it('are commands of the register, with the permission and the reason that these want', () => {
    for (const { command, permission, needsReason } of deeds) {
      const found = registerCommands.find(({ name }) => name === command);
      expect([command, found?.permission, found?.needsReason]).toEqual([command, permission, needsReason]);
    }
  });
  it('offer something for each state but that of whoever is erased', () => {
    expect(personStates.filter((state) => offered(state).length === 0)).toEqual(['erased']);
    expect(offered('restricted')).toEqual(['reinstate-people', 'erase-person']);
  });
  it('offer to part people who were merged, and nothing else', () => {
    const merged = { id: 'per_1', state: 'active', mergedInto: 'per_2' } as const;
    expect(deeds.filter(({ isOffered }) => isOffered(merged)).map(({ command }) => command)).toEqual([
      'unmerge-person',
    ]);
  });
  it('make inputs that the commands take', () => {
    const person = { id: 'per_1', state: 'active' } as const;
    for (const { command, inputFor } of deeds) {
      const input = registerCommands.find(({ name }) => name === command)?.input;
      expect([command, input && z.safeParse(input, inputFor(person, 'per_2')).success]).toEqual([
        command,
        true,
      ]);
    }
  });
});
