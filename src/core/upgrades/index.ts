import { methodInWords } from './method-in-words.ts';
import type { Upgrade } from './upgrade.ts';

/** The steps of entries of projects, from shape 1 on. `journalSchema` is one more than there are. */
export const journalUpgrades: readonly Upgrade[] = [methodInWords];

/** The steps of entries of offices, from shape 1 on. `officeJournalSchema` is one more than there are. */
export const officeJournalUpgrades: readonly Upgrade[] = [];
