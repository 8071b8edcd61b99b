import { describe, expect, it } from 'vitest';
import { journalUpgrades } from './index.ts';
import { upgradeEntry, upgradeRow } from './upgrade.ts';

const words = 'numerator: cases closed; denominator: cases opened';
const old = { id: 'ind_1', title: { en: 'Share of cases' }, formula: words };
const present = { id: 'ind_1', title: { en: 'Share of cases' }, method: words };

describe('methodInWords', () => {
  it('keeps every word of a formula as the method', () => {
    expect(upgradeRow('indicators', old, journalUpgrades)).toEqual(present);
  });
  it('leaves a formula that is none of words, and rows of other tables', () => {
    const typed = { ...present, formula: { kind: 'events' } };
    expect(upgradeRow('indicators', typed, journalUpgrades)).toEqual(typed);
    expect(upgradeRow('budgetLines', old, journalUpgrades)).toEqual(old);
  });
  it('brings entries of journals to the present shape, both ways', () => {
    const entry = {
      schema: 1,
      changes: [{ put: 'indicators', row: old }],
      inverse: [{ put: 'indicators', row: old }],
    };
    expect(upgradeEntry(entry, journalUpgrades.slice(0, 1))).toEqual({
      schema: 2,
      changes: [{ put: 'indicators', row: present }],
      inverse: [{ put: 'indicators', row: present }],
    });
  });
});
