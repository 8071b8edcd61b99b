/** The texts of journals as entries in their present shape, whatever shape they were written in. */

import type { JournalEntry } from '../core/journal/journal-entry.ts';
import type { OfficeEntry } from '../core/journal/office-entry.ts';
import { journalUpgrades, officeJournalUpgrades } from '../core/upgrades/index.ts';
import { upgradeEntry } from '../core/upgrades/upgrade.ts';

/** An entry of a project from the text that was hashed. Throws Problem `data-is-newer` where a later version of Strand wrote it. */
export const parseEntry = (text: string): JournalEntry =>
  upgradeEntry(JSON.parse(text), journalUpgrades) as JournalEntry;

/** An entry of an office, likewise. */
export const parseOfficeEntry = (text: string): OfficeEntry =>
  upgradeEntry(JSON.parse(text), officeJournalUpgrades) as OfficeEntry;
