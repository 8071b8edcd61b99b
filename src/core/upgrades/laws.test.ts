import { describe, expect, it } from 'vitest';
import { journalSchema } from '../journal/journal-entry.ts';
import { officeJournalSchema } from '../journal/office-entry.ts';
import { journalUpgrades, officeJournalUpgrades } from './index.ts';

describe('the upgrades of journals', () => {
  it('lead from the first shape to the present one', () => {
    expect(journalUpgrades.length + 1).toBe(journalSchema);
    expect(officeJournalUpgrades.length + 1).toBe(officeJournalSchema);
  });
});
