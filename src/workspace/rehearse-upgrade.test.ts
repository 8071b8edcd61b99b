import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ask, embeddedWorld } from '../../test/embedded-world.ts';
import { digestOf, fillPlace, offices } from '../../test/filled-place.ts';
import { runSql } from '../../test/postgres-server.ts';
import { runStrand } from '../../test/run-strand.ts';
import { urlOfSocket } from '../store/database-url.ts';
import { lastMigration, withOwner } from '../store/owner.ts';
import { databaseOf } from './data-place.ts';
import { rehearseUpgrade } from './rehearse-upgrade.ts';

const world = embeddedWorld();

/** A place whose server runs until the test ends, so that it need not start for each step. */
async function usedPlace(): Promise<{ readonly folder: string }> {
  const place = { folder: await world.usedFolder() };
  await world.start(place);
  return place;
}

/** A place as the first version of the layout had it, with an office in it. */
async function oldPlace(): Promise<{ readonly folder: string }> {
  const place = await usedPlace();
  await withOwner(databaseOf(place), async (owner) => {
    const draft = await owner.asDraft();
    await draft.load(1, (loader) =>
      loader.take({ table: 'offices', lines: [`{"name":"Old","office_id":"${offices[0]}"}`] }),
    );
  });
  return place;
}

describe('rehearseUpgrade', () => {
  it('upgrades a copy and leaves the data as it is, and no copy behind', async () => {
    const place = await oldPlace();
    const before = await digestOf(place);
    const steps: string[] = [];
    const { from, to, upgraded } = await rehearseUpgrade({ place, tell: (step) => steps.push(step) });
    expect({ from, to, steps }).toEqual({
      from: 1,
      to: lastMigration,
      steps: ['copying', 'upgrading', 'verifying'],
    });
    expect(upgraded?.verdict).toMatchObject({ offices: 1, faults: [] });
    const server = await world.start(place);
    expect(await ask(server, 'select datname from pg_database where not datistemplate order by 1')).toEqual([
      { datname: 'postgres' },
      { datname: 'strand' },
    ]);
    await withOwner(databaseOf(place), async (owner) => expect(await owner.readMigration()).toBe(1));
    await server.stop();
    expect(await digestOf(place)).toBe(before);

    const { code, out } = await runStrand(['rehearse-upgrade'], { place });
    expect(out).toMatch(
      new RegExp(
        `^The copy was upgraded from layout 1 to ${lastMigration} in [\\d.]+ s\\.\\nAll is whole: 1 office, `,
      ),
    );
    expect(code).toBe(0);
  });

  it('says so where there is nothing to upgrade, and makes no database where there is none', async () => {
    const place = await usedPlace();
    await fillPlace(place, 1);
    expect(await rehearseUpgrade({ place })).toEqual({ from: lastMigration, to: lastMigration });
    const none = { folder: join(world.newFolder(), 'none') };
    await expect(rehearseUpgrade({ place: none })).rejects.toMatchObject({ code: 'nothing-stored' });
  });

  it('refuses data of a later version, as backup does', async () => {
    const place = await usedPlace();
    await fillPlace(place, 1);
    const { socketFolder, port, user, stop } = await world.start(place);
    const url = urlOfSocket({ folder: socketFolder, port, user, database: 'strand' });
    await runSql(url, `insert into migrations values (999, 'later', 'x')`);
    await stop();
    const before = await digestOf(place);
    await expect(rehearseUpgrade({ place })).rejects.toMatchObject({
      code: 'data-is-newer',
      params: { name: 'later' },
    });
    const path = join(world.newFolder(), 'backup.strand');
    expect(await runStrand(['backup', path], { place })).toMatchObject({
      code: 2,
      err: 'The data was written by a later version of Strand, which knows “later”. Start that version.\n',
    });
    expect(await digestOf(place)).toBe(before);
  });
});
