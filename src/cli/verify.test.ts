import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { embeddedWorld } from '../../test/embedded-world.ts';
import { reviewed } from '../../test/reviewed-place.ts';
import { runStrand } from '../../test/run-strand.ts';
import { openPlace, send, submit } from '../../test/write-place.ts';
import { aProjectRow, aReport } from '../core/testing.ts';
import { withStore } from '../workspace/with-store.ts';

const world = embeddedWorld();

describe('strand verify with a file', () => {
  const place = { folder: '' };
  let bytes: Uint8Array = new Uint8Array();
  beforeAll(async () => {
    place.folder = await world.usedFolder();
    await withStore(place, async ({ store }) => {
      const there = await openPlace(store);
      const record = { project: [aProjectRow({ acronym: 'FAC' })], reports: [aReport()] };
      await send(there, { command: 'import-record', input: { record, replaces: false } });
      await reviewed(there, 'rep_1');
      await submit(there, { report: 'rep_1' });
      const { project } = await there.workspace.projects.read(there.sender, there);
      const page = project.snapshots[0]?.files.find(({ name }) => name.endsWith('.html'));
      const read = await there.workspace.files.read(there.sender, there, page?.sha256 ?? '');
      const parts: Uint8Array[] = [];
      for await (const part of read.bytes) parts.push(part);
      bytes = Buffer.concat(parts);
    });
  });
  beforeAll(() => world.start(place));
  const verify = async (name: string, content: Uint8Array) => {
    const path = join(world.newFolder(), name);
    writeFileSync(path, content);
    return runStrand(['verify', path], { place });
  };

  it('says which submitted report it is', async () => {
    const { code, out } = await verify('sent.html', bytes);
    expect(code).toBe(0);
    expect(out).toContain('sent.html is “interim-report.html”, to the byte as it was submitted.');
    expect(out).toContain('FAC, interim report 01/04/2021 – 31/03/2022, submitted on 25/11/2026');
  });
  it('says that it was altered, and which files are the true ones', async () => {
    const { code, out } = await verify('sent.html', Buffer.concat([bytes, Buffer.from(' ')]));
    expect(code).toBe(1);
    expect(out).toContain('was altered');
    expect(out).toMatch(/interim-report\.html {2}[0-9a-f]{64}/);
  });
  it('says that it is unknown here', async () => {
    const { code, out } = await verify('other.html', Buffer.from('<html></html>'));
    expect([code, out.includes('is unknown here')]).toEqual([1, true]);
  });
});
