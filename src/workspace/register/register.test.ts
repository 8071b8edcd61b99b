import { beforeAll, describe, expect, it } from 'vitest';
import { enter, openRegisterPlace, runIn } from '../../../test/register-place.ts';
import { describeOnStore } from '../../../test/stores.ts';
import {
  type WritePlace,
  addMember,
  create,
  edit,
  journalOf,
  newId,
  next,
  problemOf,
  send,
} from '../../../test/write-place.ts';
import { machine } from '../sender.ts';

const expectRefused = problemOf;
const alma = {
  nameLatin: 'Alma Probe',
  nameArabic: 'ألما تجربة',
  email: 'alma@example.org',
  phone: '+218 91 000 00 01',
};

describeOnStore('the register', (makeDatabase) => {
  let place: WritePlace;
  beforeAll(async () => {
    place = await openRegisterPlace(await (await makeDatabase()).open());
  });

  it('registers participants once, however often the request comes', async () => {
    const input = {
      event: 'evt_1',
      participants: [
        {
          participation: newId('par'),
          person: newId('per'),
          personal: { nameLatin: 'Testa Beispiel' },
          sex: 'woman',
        },
      ],
    };
    const before = await place.workspace.register.listPeople(place.sender, place, { after: '', limit: 100 });
    const asked = { key: `key ${next()}` };
    const first = await runIn(place, { command: 'register-participants', input, ...asked });
    expect(await runIn(place, { command: 'register-participants', input, ...asked })).toEqual(first);
    expect(first.changes).toEqual([]);
    const { version, people } = await place.workspace.register.listPeople(place.sender, place, {
      after: '',
      limit: 100,
    });
    expect(version).toBe(first.version);
    expect(people.length).toBe(before.people.length + 1);
    expect(JSON.stringify(people)).not.toContain('Beispiel');
    const other = {
      ...input,
      participants: [{ ...input.participants[0], personal: { nameLatin: 'Other Name' } }],
    };
    await expectRefused(
      runIn(place, { command: 'register-participants', input: other, ...asked }),
      'key-reused',
    );
  });

  it('shows names to whoever may see them, and says so in the journal', async () => {
    const person = await enter(place, alma);
    const { version, shown } = await place.workspace.register.showNames(place.sender, place, {
      people: [person],
    });
    expect(shown).toEqual([{ person: { id: person, state: 'active' }, personal: alma }]);
    const entries = await journalOf(place);
    expect(entries.at(-1)).toMatchObject({
      number: version,
      command: 'show-names',
      actor: place.sender.user,
      register: [{ shown: [person] }],
    });
    const partner = { ...place, sender: await addMember(place, { role: 'finance-officer' }) };
    await expectRefused(
      place.workspace.register.showNames(partner.sender, place, { people: [person] }),
      'not-allowed',
    );
    await expectRefused(
      runIn(partner, { command: 'edit-person', input: { person, set: { post: 'Officer' } } }),
      'not-allowed',
    );
    expect((await journalOf(place)).length).toBe(version);
  });

  it('keeps no name in the journal', async () => {
    await enter(place, { nameLatin: 'Kanari Vogelfrei', nameArabic: 'كناري طليق' });
    const text = JSON.stringify(await journalOf(place));
    expect(text).toMatch(/"commitment":"[0-9a-f]{64}"/);
    expect(text).not.toMatch(/Vogelfrei|كناري/);
  });

  it('suggests who somebody may be across scripts, and not whoever is restricted', async () => {
    const person = await enter(place, { nameLatin: 'Khaled al-Mithal' });
    const wanted = [{ nameArabic: 'خالد المثال' }, { nameLatin: 'Nobody Known' }];
    const suggest = () => place.workspace.register.suggestMatches(place.sender, place, wanted);
    const [found, none] = await suggest();
    expect(found).toEqual([{ person, reasons: ['other-script'], likeness: 0.9 }]);
    expect(none).toEqual([]);
    await runIn(place, { command: 'restrict-people', input: { people: [person] }, reason: 'Contested' });
    expect((await suggest())[0]).toEqual([]);
    const { shown } = await place.workspace.register.showNames(place.sender, place, { people: [person] });
    expect(shown).toEqual([{ person: { id: person, state: 'restricted' }, hidden: 'restricted' }]);
  });

  it('edits names field by field, and finds people by the new ones alone', async () => {
    const person = await enter(place, {
      nameLatin: 'Wanda Wechsel',
      post: 'Officer',
      phone: '091 222 33 44',
    });
    await runIn(place, {
      command: 'edit-person',
      input: { person, set: { nameLatin: 'Wanda Neuname' }, unset: ['phone'] },
    });
    const { shown } = await place.workspace.register.showNames(place.sender, place, { people: [person] });
    expect(shown[0]?.personal).toEqual({ nameLatin: 'Wanda Neuname', post: 'Officer' });
    const [before, after] = await place.workspace.register.suggestMatches(place.sender, place, [
      { nameLatin: 'Wanda Wechsel' },
      { nameLatin: 'Wanda Neuname' },
    ]);
    expect([before?.length, after?.length]).toEqual([0, 1]);
  });

  it('refuses to overwrite unseen what somebody else changed', async () => {
    const person = await enter(place, { nameLatin: 'Selten Gesehen' });
    const { head } = await place.workspace.projects.read(machine, place);
    await runIn(place, { command: 'edit-person', input: { person, set: { post: 'Officer' } } });
    const unseen = runIn(place, {
      command: 'edit-person',
      input: { person, set: { post: 'Clerk' } },
      version: head.version,
    });
    await expectRefused(unseen, 'register-changed');
  });

  it('merges and unmerges without loss', async () => {
    const [one, two] = [
      await enter(place, { nameLatin: 'Doppelt Eins' }),
      await enter(place, { nameLatin: 'Doppelt Zwei' }),
    ];
    const all = async () => {
      const page = { after: '', limit: 100 };
      const { people } = await place.workspace.register.listPeople(place.sender, place, page);
      const { participations } = await place.workspace.register.listParticipations(place.sender, place, page);
      return { people, participations };
    };
    const before = await all();
    await runIn(place, { command: 'merge-people', input: { person: one, into: two } });
    expect((await all()).people.find(({ person }) => person.id === one)?.person.mergedInto).toBe(two);
    await expectRefused(
      runIn(place, { command: 'merge-people', input: { person: two, into: one } }),
      'same-person',
    );
    await runIn(place, { command: 'unmerge-person', input: { person: one } });
    expect(await all()).toEqual(before);
  });

  it('wants a reason for what takes people out of counts or out of sight', async () => {
    const person = await enter(place, { nameLatin: 'Grund Los' });
    await expectRefused(
      runIn(place, { command: 'void-people', input: { people: [person] } }),
      'invalid-input',
    );
    await runIn(place, { command: 'void-people', input: { people: [person] }, reason: 'Entered twice' });
  });

  it('gives all that is held of a person, with who did what about it', async () => {
    const person = await enter(place, alma, { sex: 'woman' });
    await runIn(place, { command: 'archive-people', input: { people: [person] } });
    const { exported } = await place.workspace.register.exportPerson(place.sender, place, { person });
    expect(exported.personal).toEqual(alma);
    expect(exported.participations).toMatchObject([{ event: 'evt_1', person, sex: 'woman' }]);
    expect(exported.entries.map(({ command }) => command)).toEqual([
      'register-participants',
      'archive-people',
      'export-person',
    ]);
  });

  describe('names in texts', () => {
    beforeAll(async () => {
      await enter(place, { nameLatin: 'Kanari Geheim', nameArabic: 'كناري سري' });
    });
    it.each(['Opened by Kanari Geheim', 'افتتحها كناري سري', 'Geheim, Kanari was there'])(
      'are refused before they are saved: %s',
      async (text) => {
        const { params } = await problemOf(
          send(place, create({ id: newId('act'), title: { en: text } })),
          'name-in-text',
        );
        expect(params['person']).toMatch(/^per_/);
        expect(JSON.stringify(params)).not.toMatch(/Geheim|كناري/);
      },
    );
    it('are refused in the reason of a request too', async () => {
      const asked = {
        ...create({ id: newId('act'), title: { en: 'Training' } }),
        reason: 'As Kanari Geheim wished',
      };
      await expectRefused(send(place, asked), 'name-in-text');
    });
    it('do not keep other fields of a row from being changed that held one before', async () => {
      const id = newId('act');
      await send(place, create({ id, title: { en: 'Led by Spaet Erfasst' } }));
      await enter(place, { nameLatin: 'Spaet Erfasst' });
      await send(place, edit(id, { code: '1.9' }));
      await expectRefused(
        send(place, edit(id, { title: { en: 'Still led by Spaet Erfasst' } })),
        'name-in-text',
      );
    });
    it('stand by their ids', async () => {
      const title = { en: 'Opened by {per_000001} of the ministry' };
      const { changes } = await send(place, create({ id: newId('act'), title }));
      expect(changes).toHaveLength(1);
    });
  });
});
