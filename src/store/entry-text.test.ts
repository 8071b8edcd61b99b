import { describe, expect, it } from 'vitest';
import { aChainedEntry } from '../../test/chained.ts';
import { describeStores } from '../../test/stores.ts';
import { journalSchema } from '../core/journal/journal-entry.ts';
import { Problem } from '../core/problem.ts';
import { parseEntry, parseOfficeEntry } from './entry-text.ts';
import type { Store } from './store.ts';

const office = '00000000-0000-4000-8000-000000000001';
const { text } = aChainedEntry({ office, project: 'prj_1', number: 1 });
const later = text.replace(`"schema":${journalSchema}`, '"schema":99');

describe('parseEntry', () => {
  it('gives the entry that was written', () => {
    expect(parseEntry(text)).toEqual(JSON.parse(text));
  });
  it('refuses one of a later version, as that of an office does', () => {
    for (const parse of [parseEntry, parseOfficeEntry])
      expect(() => parse(later)).toThrow(new Problem('data-is-newer', { name: 'journal 99' }));
  });
});

describeStores('a journal of a later version', (makeDatabase) => {
  it('is refused when it is read', async () => {
    const store: Store = await (await makeDatabase()).open();
    await store.createOffice(office, 'Office');
    const { entry, hash } = aChainedEntry({ office, project: 'prj_1', number: 1 });
    await store.inOffice(office, async (transaction) => {
      await transaction.createProject('prj_1');
      await transaction.lockProject('prj_1');
      await transaction.append('prj_1', [], { entry, text: later, hash });
    });
    const reading = store.inOffice(office, (transaction) => transaction.readEntries('prj_1', 0));
    await expect(reading).rejects.toMatchObject({ code: 'data-is-newer' });
  });
});
