import { beforeEach, expect, it } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enter, openRegisterPlace, runIn } from '../../../test/register-place.ts';
import { describeOnStore } from '../../../test/stores.ts';
import {
  type WritePlace,
  journalOf,
  openOn,
  problemOf,
  publish,
  releaseOf,
  send,
} from '../../../test/write-place.ts';
import { aReport } from '../../core/testing.ts';
import { openRegisterKeys } from '../register/key-folder.ts';
import { machine } from '../sender.ts';

const alma = { nameLatin: 'Alma Probe', nameArabic: 'ألما تجربة', email: 'alma@example.org' };
const names = /alma|probe|ألما|تجربة/iu;
const reason = 'A minister, who opened it in public.';

describeOnStore('the register in a release', (makeDatabase) => {
  let place: WritePlace;

  /** A report whose narrative says a name that nobody has registered yet. */
  const written = async (text: object): Promise<void> => {
    const record = {
      reports: [aReport({ state: 'submitted' })],
      narratives: [{ id: 'nar_1', section: 'Summary', report: 'rep_1', text }],
    };
    await send(place, { command: 'import-record', input: { record, replaces: false } });
  };
  const preview = (of: WritePlace = place) =>
    of.workspace.projects.previewRelease({ ...of, sender: machine, input: releaseOf({ release: 'rel_1' }) });

  beforeEach(async () => {
    place = await openRegisterPlace(await (await makeDatabase()).open());
  });

  it.each([
    ['Latin', { en: 'Opened by PROBE Alma in person.' }],
    ['Arabic', { en: 'افتتحته ألما تجربه بحضور الجميع' }],
    ['a mail address', { en: 'Write to Alma@Example.org for more.' }],
  ])('stops it where a name in %s stands in a text of before', async (_script, text) => {
    await written(text);
    const person = await enter(place, alma);
    const { hits, earlier, unreadNames } = await preview();
    expect(hits).toMatchObject([{ entity: person, likeness: 'whole', encoding: 'plain' }]);
    expect([earlier, unreadNames]).toEqual([[], 0]);
    expect(JSON.stringify(hits)).not.toMatch(names);
    const refusal = await problemOf(publish(place, { release: 'rel_1' }), 'release-leaks');
    expect(JSON.stringify(refusal)).not.toMatch(names);
  });

  it('lets whoever is published on purpose through, with the reason, and asks no more about it', async () => {
    await written({ en: 'Opened by Alma Probe in person.' });
    const person = await enter(place, alma);
    await publish(place, { release: 'rel_1', accepted: [{ hit: person, reason }] });
    const [release] = await place.workspace.projects.listReleases(machine, place);
    expect(release?.accepted).toEqual([{ hit: person, reason }]);
    // It is in the journal that the record has the name, from before; the release and its reason add none.
    expect(JSON.stringify((await journalOf(place)).at(-1))).not.toMatch(names);
    const again = await place.workspace.projects.previewRelease({ ...place, input: releaseOf() });
    expect(again.earlier).toEqual([]);
    expect(again.hits).toMatchObject([{ entity: person }]);
  });

  it('looks for whoever is restricted, and for nobody by a part of a name', async () => {
    await written({ en: 'Opened by Alma Probe, with Testa Other.' });
    const person = await enter(place, alma);
    await enter(place, { nameLatin: 'Testa Beispiel' });
    await runIn(place, { command: 'restrict-people', input: { people: [person] }, reason: 'Asked for it' });
    expect((await preview()).hits).toMatchObject([{ entity: person }]);
  });

  it('says where names cannot be read, and publishes only if somebody says why', async () => {
    await written({ en: 'Opened by Alma Probe.' });
    await enter(place, alma);
    const folder = mkdtempSync(join(tmpdir(), 'strand-other-keys-'));
    const registerKeys = await openRegisterKeys(folder);
    rmSync(folder, { recursive: true });
    const other = { ...place, workspace: openOn(place.store, { registerKeys }) };
    const { hits, unreadNames } = await preview(other);
    expect([hits, unreadNames]).toEqual([[], 1]);
    expect(await problemOf(publish(other), 'names-not-read')).toMatchObject({ params: { count: 1 } });
    await publish(other, {
      accepted: [{ hit: 'names-not-read', reason: 'The list on paper was compared.' }],
    });
  });
});
