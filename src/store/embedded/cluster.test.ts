import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ask, embeddedWorld, isRoot, nobody, until } from '../../../test/embedded-world.ts';

const { hold, newFolder, start, usedFolder } = embeddedWorld();

describe('a data folder', () => {
  test('whose making was cut short is made anew', async () => {
    const folder = newFolder();
    const killed = await hold({ folder });
    await until(() => draftsIn(folder).length > 0);
    await killed.kill();
    expect(existsSync(join(folder, 'postgres'))).toBe(false);
    const server = await start({ folder });
    expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }]);
    await server.stop();
    await (await start({ folder })).stop();
    expect(draftsIn(folder)).toEqual([]);
  });

  test('with a stale file of a server starts: empty, torn, or with the number of another process', async () => {
    const folder = await usedFolder();
    const stranger = spawn('sleep', ['60'], { ...(isRoot ? nobody : {}), stdio: 'ignore' });
    const data = join(folder, 'postgres');
    for (const text of ['', 'x', `${stranger.pid}\n${data}\n1\n5432\n/nowhere\n\n`, '999999\n']) {
      writeFileSync(join(data, 'postmaster.pid'), text);
      writeFileSync(join(data, '.s.PGSQL.5432.lock'), text);
      const server = await start({ folder });
      expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }]);
      await server.stop();
    }
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
    stranger.kill();
  });

  test('on which a server runs that cannot be seen from here is left alone', async () => {
    const folder = await usedFolder();
    const server = await start({ folder });
    const file = join(folder, 'postgres/postmaster.pid');
    const truth = readFileSync(file, 'utf8');
    // As it looks from another container: its processes have other numbers there.
    writeFileSync(file, truth.replace(/^\d+/, '999999'));
    const other = start({ folder });
    await expect(other).rejects.toMatchObject({ code: 'data-folder-in-use' });
    writeFileSync(file, truth);
    expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('of another version is refused with the way out, and stays as it is', async () => {
    const folder = await usedFolder();
    writeFileSync(join(folder, 'postgres/PG_VERSION'), '14\n');
    await expect(start({ folder })).rejects.toMatchObject({
      code: 'data-of-other-version',
      params: { found: '14', actual: '18' },
    });
    writeFileSync(join(folder, 'postgres/PG_VERSION'), '18\n');
    expect(await ask(await start({ folder }), 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('that cannot be started from is a Problem with the words of the server', async () => {
    const folder = await usedFolder();
    rmSync(join(folder, 'postgres/global/pg_control'));
    await expect(start({ folder })).rejects.toMatchObject({
      code: 'database-cannot-start',
      params: { why: expect.stringContaining('pg_control') as unknown },
    });
  });
});

function draftsIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.startsWith('postgres.new'));
}
