import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { embeddedWorld } from '../../../test/embedded-world.ts';
import { fillPlace } from '../../../test/filled-place.ts';
import { backUp } from './back-up.ts';

const world = embeddedWorld();
const now = new Date('2026-11-25T08:00:00.000Z');

describe('a backup', () => {
  it('takes the place of the one before only once it was read again as it stands on the disk', async () => {
    const [place, out] = [{ folder: await world.usedFolder() }, world.newFolder()];
    await fillPlace(place);
    const path = join(out, 'backup.strand');
    await backUp({ place, path, now });
    const before = readFileSync(path);
    const damaged = backUp({
      place,
      path,
      now,
      // A disk that gives something else than what was written to it.
      tell: (step) => {
        if (step !== 'checking') return;
        const [draft = ''] = readdirSync(out).filter((name) => name.endsWith('.part'));
        const bytes = readFileSync(join(out, draft));
        bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 0x10, bytes.length >> 1);
        writeFileSync(join(out, draft), bytes);
      },
    });
    await expect(damaged).rejects.toMatchObject({ code: 'archive-damaged' });
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(out)).toEqual(['backup.strand']);
  });
});
