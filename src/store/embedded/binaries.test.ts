import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ask, embeddedWorld } from '../../../test/embedded-world.ts';

const { newFolder, start } = embeddedWorld();
const debianBinaries = '/usr/lib/postgresql/15/bin';

describe('other programs', () => {
  test.skipIf(!existsSync(debianBinaries))('of PostgreSQL 15 run as well', async () => {
    const folder = newFolder();
    const server = await start({ folder, binaries: debianBinaries });
    const found = await ask(
      server,
      `select current_setting('server_version_num')::integer / 10000 as major, datcollate, datlocprovider::text as provider,
              current_setting('data_checksums') as checksums from pg_database where datname = 'template1'`,
    );
    expect(found).toEqual([{ major: 15, datcollate: 'C.UTF-8', provider: 'c', checksums: 'on' }]);
    await server.stop();
    await expect(start({ folder })).rejects.toMatchObject({
      code: 'data-of-other-version',
      params: { found: '15', actual: '18' },
    });
  });

  test('that are not there, or too old, are refused', async () => {
    const binaries = newFolder();
    const wanted = { folder: newFolder(), binaries };
    await expect(start(wanted)).rejects.toMatchObject({ code: 'no-embedded-database' });
    writeFileSync(join(binaries, 'postgres'), '#!/bin/sh\necho "postgres (PostgreSQL) 14.9"\n', {
      mode: 0o755,
    });
    await expect(start(wanted)).rejects.toMatchObject({
      code: 'database-too-old',
      params: { version: '14' },
    });
  });
});
