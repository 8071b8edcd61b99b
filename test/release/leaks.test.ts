import { describe, expect, it } from 'vitest';
import type { NamedBytes } from '../../src/formats/binary/apart/file-part.ts';
import { scanFiles } from '../../src/formats/binary/apart/scan-files.ts';
import { withCanaries } from './canary-record.ts';
import { canaryProject } from './canary-projects.ts';
import { leaks } from './leaks.ts';
import { releaseFiles } from './release-files.ts';

const secret = { id: 'red_1', words: ['Zorvek Quillanth'] };

describe('the scan of a release', () => {
  it('finds twenty of twenty leaks that were planted into clean files', async () => {
    const { project } = withCanaries(canaryProject(0), 0);
    const files = await releaseFiles(project, ['en']);
    const clean = await scanFiles(files, [secret]);
    expect([clean.hits, clean.unread]).toEqual([[], []]);
    const found: string[] = [];
    for (const { how, of, leak } of leaks) {
      const file =
        files.find(({ name }) => name.endsWith(of)) ??
        ({ name: '', bytes: new Uint8Array() } satisfies NamedBytes);
      const { hits } = await scanFiles([leak(file, 'Zorvek Quillanth')], [secret]);
      if (hits.length > 0) found.push(how);
    }
    expect(found).toEqual(leaks.map(({ how }) => how));
    expect(leaks).toHaveLength(20);
  }, 120_000);

  it('finds nobody in twenty releases of records that are full of people, in any format', async () => {
    const locales = ['en', 'fr', 'ar'] as const;
    for (let seed = 1; seed <= 20; seed += 1) {
      const record = withCanaries(canaryProject(seed), seed);
      const locale = locales[seed % 3] ?? 'en';
      const files = await releaseFiles(record.project, [locale], `seed ${seed}`);
      const { hits, unread } = await scanFiles(files, record.people);
      expect({ seed, hits, unread }).toEqual({ seed, hits: [], unread: [] });
      expect([record.people.length, record.written]).toEqual([
        200,
        expect.toSatisfy((times) => times >= 2000),
      ]);
    }
  }, 300_000);
});
