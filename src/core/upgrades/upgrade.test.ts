import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Problem } from '../problem.ts';
import { type Fields, type Upgrade, upgradeEntry } from './upgrade.ts';

const renamed: Upgrade = {
  about: 'Activities have a name instead of a title.',
  row: (table, { title, ...row }) => (table === 'activities' ? { ...row, name: title } : { ...row, title }),
};
const withChannel: Upgrade = {
  about: 'Entries say on which way they came.',
  entry: (entry) => ({ ...entry, channel: 'web' }),
};
const shouted: Upgrade = {
  about: 'Names are in capitals.',
  row: (_, { name, ...row }) => ({ ...row, ...(typeof name === 'string' && { name: name.toUpperCase() }) }),
};
const upgrades = [renamed, withChannel, shouted];

const entry: Fields = {
  schema: 1,
  number: 3,
  changes: [
    { put: 'activities', row: { id: 'act_1', title: 'Training' } },
    { remove: 'results', id: 'res_1' },
  ],
  inverse: [{ put: 'activities', row: { id: 'act_1', title: 'Seminar' } }],
};

function codeOf(run: () => unknown): string | undefined {
  try {
    run();
  } catch (error) {
    return error instanceof Problem ? error.code : undefined;
  }
  return undefined;
}

describe('upgradeEntry', () => {
  it('brings an entry to the present shape step by step, with the rows in it', () => {
    expect(upgradeEntry(entry, upgrades)).toEqual({
      schema: 4,
      number: 3,
      channel: 'web',
      changes: [
        { put: 'activities', row: { id: 'act_1', name: 'TRAINING' } },
        { remove: 'results', id: 'res_1' },
      ],
      inverse: [{ put: 'activities', row: { id: 'act_1', name: 'SEMINAR' } }],
    });
  });
  it('leaves an entry of the present shape as it is', () => {
    expect(upgradeEntry(entry, [])).toBe(entry);
    const present = { ...entry, schema: 4 };
    expect(upgradeEntry(present, upgrades)).toBe(present);
  });
  it('gives the same wherever on its way an entry was kept', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: upgrades.length }), (steps) => {
        const onItsWay = upgradeEntry(entry, upgrades.slice(0, steps));
        expect(upgradeEntry(onItsWay, upgrades)).toEqual(upgradeEntry(entry, upgrades));
      }),
    );
  });
  it('changes nothing of what it was given', () => {
    const before = structuredClone(entry);
    upgradeEntry(entry, upgrades);
    expect(entry).toEqual(before);
  });
  it('refuses entries of a later version of Strand, and what is no entry', () => {
    expect(codeOf(() => upgradeEntry({ ...entry, schema: 5 }, upgrades))).toBe('data-is-newer');
    for (const bad of [null, 'text', [entry], {}, { schema: 0 }, { schema: 1.5 }, { schema: '1' }])
      expect(codeOf(() => upgradeEntry(bad, upgrades))).toBe('unreadable-input');
  });
});
