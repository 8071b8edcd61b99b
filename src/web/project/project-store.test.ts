import { describe, expect, it } from 'vitest';
import { item, opened, rename, setState, storeWorld } from '../../../test/project-store-world.ts';
import { put } from '../../core/change.ts';
import { Problem } from '../../core/problem.ts';
import { decide } from './engine.ts';
import type { Pending } from './pending.ts';
import { afterLearning, havingPending, openedState } from './project-state.ts';

describe('openProjectStore', () => {
  it('shows a change at once, and keeps it on the device until the server has it', async () => {
    const { store, sent, kept, answer, title } = storeWorld();
    store.run(rename('Study visit'));
    expect(title()).toBe('Study visit');
    expect(kept.at(-1)).toHaveLength(1);
    expect(sent).toHaveLength(1);
    await answer();
    expect(store.state()).toMatchObject({ pending: [], confirmed: { version: 5 }, line: 'open' });
    expect(kept.at(-1)).toEqual([]);
    expect(title()).toBe('Study visit');
  });

  it('sends one after the other, each on what the one before made', async () => {
    const { store, sent, answer } = storeWorld();
    store.run(rename('Study visit'));
    store.run(setState('ongoing'));
    expect(sent).toHaveLength(1);
    await answer();
    expect(sent.map(({ one }) => one.command)).toEqual(['edit-row', 'edit-row']);
    await answer();
    expect(store.state().confirmed.version).toBe(6);
  });

  it('makes one entry of what somebody types on in one cell while the line is slow', async () => {
    const { store, sent, answer, title } = storeWorld();
    store.run(setState('ongoing'));
    store.run(rename('Study'));
    store.run(rename('Study visit'));
    expect(store.state().pending).toHaveLength(2);
    await answer();
    await answer();
    expect(sent).toHaveLength(2);
    expect(title()).toBe('Study visit');
  });

  it('lets go of edits that come to what is there when their turn comes, and takes back what was before', async () => {
    const { store, sent, answer, settle } = storeWorld();
    for (const title of ['Study visit', 'Mission', 'Study visit']) store.run(rename(title));
    await answer();
    sent.at(-1)?.fail(new Problem('nothing-changes'));
    await settle();
    expect(store.state()).toMatchObject({ pending: [], line: 'open' });
    store.turn('undo');
    expect(store.state().pending).toMatchObject([{ command: 'undo', input: { entry: 5 } }]);
  });
  it('refuses at once what the server would not take for its size, and changes nothing', () => {
    const { store, sent } = storeWorld();
    expect(() => store.run(rename('long '.repeat(300_000)))).toThrow('input-too-large');
    expect(sent).toEqual([]);
    expect(store.state().pending).toEqual([]);
  });

  it('refuses at once what cannot be done, and changes nothing', () => {
    const { store, sent } = storeWorld();
    expect(() =>
      store.run({ command: 'edit-row', input: { table: 'workPlanItems', id: 'itm_9', set: {} } }),
    ).toThrow(Problem);
    expect(() => store.run(rename('Workshop'))).toThrow('nothing-changes');
    expect([store.state().pending, sent]).toEqual([[], []]);
  });

  it('applies what others do, beside what waits here', async () => {
    const { store, answer, other, title } = storeWorld();
    store.run(rename('Study visit'));
    other([put('workPlanItems', { ...item('Workshop'), state: 'ongoing' })]);
    expect(store.state().record.workPlanItems[0]).toMatchObject({
      title: { en: 'Study visit' },
      state: 'ongoing',
    });
    await answer();
    expect([title(), store.state().record.workPlanItems[0]?.state]).toEqual(['Study visit', 'ongoing']);
  });

  it('lets neither text be lost where two change one field, and sends the one that is insisted on', async () => {
    const { store, sent, other, answer, title } = storeWorld();
    store.run(setState('ongoing'));
    store.run(rename('Mine'));
    other([put('workPlanItems', item('Theirs'))]);
    const [, refused] = store.state().pending;
    expect(refused).toMatchObject({
      state: 'refused',
      refusal: {
        code: 'version-conflict',
        conflicts: [{ field: 'title', mine: { en: 'Mine' }, theirs: { en: 'Theirs' } }],
      },
    });
    expect(title()).toBe('Theirs');
    await answer();
    store.insist(refused?.key ?? '');
    expect(title()).toBe('Mine');
    await answer();
    expect(sent.at(-1)?.one.seen).toBe(6);
    expect([title(), store.state().pending]).toEqual(['Mine', []]);
  });

  it('shows the conflict that the server finds, and can let go of its own', async () => {
    const { store, sent, title, settle: wait } = storeWorld();
    store.run(rename('Mine'));
    sent[0]?.fail(
      new Problem(
        'version-conflict',
        { expected: 4, fields: 1 },
        {
          conflicts: [
            { table: 'workPlanItems', row: 'itm_1', field: 'title', base: 'a', theirs: 'b', mine: 'c' },
          ],
        },
      ),
    );
    await wait();
    expect(store.state().pending[0]?.refusal?.conflicts).toHaveLength(1);
    store.drop(store.state().pending[0]?.key ?? '');
    expect([title(), store.state().pending]).toEqual(['Workshop', []]);
  });

  it('does not take its own entry for one of somebody else when the stream is faster than the answer', async () => {
    const { store, sent, unheard, title, settle: wait } = storeWorld();
    store.run(rename('First'));
    store.run(setState('ongoing'));
    store.run(rename('Second'));
    const changes = decide(opened, 'edit-row', sent[0]?.one.input);
    const learned = unheard(changes);
    store.heard({ ...learned, actor: 'usr_1' });
    sent[0]?.answer(learned);
    await wait();
    expect(store.state().pending.map(({ state }) => state)).toEqual(['sent', 'waiting']);
    expect(title()).toBe('Second');
  });

  it('sends again with the same key after the line broke', async () => {
    const { store, sent, answer, settle: wait } = storeWorld();
    store.run(rename('Study visit'));
    sent[0]?.fail(new TypeError('network'));
    await wait();
    expect(sent.map(({ one }) => one.key)).toEqual(['key 1', 'key 1']);
    expect(store.state().line).toBe('broken');
    await answer();
    expect(store.state()).toMatchObject({ line: 'open', pending: [] });
  });

  it('keeps what waits when the session ends, and sends it once somebody has signed in again', async () => {
    const { store, sent, answer, title, settle: wait } = storeWorld();
    store.run(rename('Study visit'));
    sent[0]?.fail(new Problem('not-signed-in'));
    await wait();
    expect(store.state()).toMatchObject({ line: 'signed-out', pending: [{ state: 'waiting' }] });
    store.setLine('open');
    await answer();
    expect([sent.length, title(), store.state().pending]).toEqual([2, 'Study visit', []]);
  });

  it('goes on with what waited on the device, also with what was on its way when the browser was killed', async () => {
    const waited: Pending = { ...rename('Study visit'), key: 'kept', seen: 4, at: 0, state: 'sent' };
    const { store, sent, answer, title } = storeWorld({ pending: [waited] });
    expect(title()).toBe('Study visit');
    store.setLine('open');
    await answer();
    expect(sent.map(({ one }) => one.key)).toEqual(['kept']);
    expect(store.state().pending).toEqual([]);
  });

  it('finds out what others did to a field while the browser was closed, and asks', () => {
    const waited: Pending = {
      ...rename('Mine'),
      key: 'kept',
      seen: 2,
      at: 0,
      state: 'waiting',
      base: [put('workPlanItems', item('As I saw it'))],
    };
    const { store, title } = storeWorld({ pending: [waited] });
    expect(store.state().pending).toMatchObject([
      {
        state: 'refused',
        refusal: {
          conflicts: [{ base: { en: 'As I saw it' }, theirs: { en: 'Workshop' }, mine: { en: 'Mine' } }],
        },
      },
    ]);
    expect(title()).toBe('Workshop');
  });

  it('builds what waited on what waited before it, also on the same field', async () => {
    const { store, sent, answer, title } = storeWorld();
    store.run(rename('First'));
    store.run(setState('ongoing'));
    store.run(rename('Second'));
    const {
      store: again,
      sent: sentAgain,
      answer: answerAgain,
      title: titleAgain,
    } = storeWorld({
      pending: store.state().pending,
    });
    expect([title(), titleAgain(), sent.length]).toEqual(['Second', 'Second', 1]);
    again.setLine('open');
    for (let nth = 0; nth < 3; nth += 1) await answerAgain();
    expect(again.state()).toMatchObject({ pending: [], confirmed: { version: 7 } });
    expect(sentAgain.map(({ one }) => one.seen)).toEqual([4, 5, 6]);
    await answer();
  });

  it('asks, too, where it learns only by reading anew that others changed the field of what waits', async () => {
    const { store, sent, unheard, answer, title, settle: wait } = storeWorld();
    store.run(setState('ongoing'));
    store.run(rename('Mine'));
    unheard([put('workPlanItems', item('Theirs'))]);
    await answer();
    await wait();
    expect(sent).toHaveLength(1);
    expect(store.state().pending).toMatchObject([
      { state: 'refused', refusal: { conflicts: [{ theirs: { en: 'Theirs' }, mine: { en: 'Mine' } }] } },
    ]);
    expect(title()).toBe('Theirs');
  });

  it('asks before it sends again what others changed while it was on its way and the line broke', async () => {
    const { store, sent, other, settle: wait } = storeWorld();
    store.run(rename('Mine'));
    other([put('workPlanItems', item('Theirs'))]);
    sent[0]?.fail(new TypeError('network'));
    await wait();
    expect(sent).toHaveLength(1);
    expect(store.state().pending).toMatchObject([
      { state: 'refused', refusal: { code: 'version-conflict' } },
    ]);
  });

  it('does not ask again on the same values after somebody has insisted', () => {
    const { store, other } = storeWorld();
    store.run(setState('ongoing'));
    store.run(rename('Mine'));
    other([put('workPlanItems', item('Theirs'))]);
    store.insist(store.state().pending[1]?.key ?? '');
    const { record, version } = store.state().confirmed;
    const again = openedState(decide, { record, version, pending: store.state().pending });
    expect(again.pending.map(({ state }) => state)).toEqual(['waiting', 'waiting']);
  });

  it('does not take its own entry for one of others when an earlier one comes after it', () => {
    const first = { ...rename('First'), key: 'first', seen: 4, at: 0, state: 'sent' as const };
    const second = { ...rename('Second'), key: 'second', seen: 4, at: 0, state: 'waiting' as const };
    const before = havingPending(decide, openedState(decide, { version: 4, record: opened, pending: [] }), [
      first,
      second,
    ]);
    const own = {
      version: 6,
      changes: [put('workPlanItems', { ...item('First'), state: 'ongoing' as const })],
    };
    const theirs = {
      version: 5,
      changes: [put('workPlanItems', { ...item('Workshop'), state: 'ongoing' as const })],
    };
    const ahead = afterLearning(decide, before, { learned: own, ownKey: 'first' });
    const after = afterLearning(decide, ahead, { learned: theirs, ownKey: undefined });
    expect(after.pending).toMatchObject([{ key: 'second', state: 'waiting', seen: 6 }]);
    expect(after.record.workPlanItems[0]?.title.en).toBe('Second');
  });

  it('shows the same record before and after the server has confirmed it, so that nothing is drawn or checked twice', async () => {
    const { store, answer } = storeWorld();
    store.run(rename('Study visit'));
    const { record } = store.state();
    await answer();
    expect(store.state().record).toBe(record);
    expect(store.state().confirmed.record).toBe(record);
  });

  it('reads the project anew where an answer shows that something was missed', async () => {
    const { store, sent, answer, unheard, settle: wait } = storeWorld();
    store.run(rename('Study visit'));
    unheard([put('workPlanItems', { ...item('Workshop'), state: 'ongoing' })]);
    await answer();
    await wait();
    expect(sent).toHaveLength(1);
    expect(store.state().confirmed.version).toBe(6);
    expect(store.state().record.workPlanItems[0]).toMatchObject({
      title: { en: 'Study visit' },
      state: 'ongoing',
    });
  });

  it('takes back what has not left by leaving it out, and what has by an undo of its entry', async () => {
    const { store, sent, answer, title } = storeWorld();
    store.run(rename('Study visit'));
    store.run(setState('ongoing'));
    store.turn('undo');
    expect(store.state().pending).toHaveLength(1);
    await answer();
    store.turn('undo');
    expect(title()).toBe('Workshop');
    expect(sent.at(-1)?.one).toMatchObject({ command: 'undo', input: { entry: 5 } });
  });

  it('takes back, and does again, what is still on its way, as soon as that has arrived', async () => {
    const { store, sent, answer, settle, title } = storeWorld();
    store.run(rename('Study visit'));
    store.turn('undo');
    expect([title(), sent.length]).toEqual(['Workshop', 1]);
    store.turn('redo');
    expect(title()).toBe('Study visit');
    await answer();
    expect(sent.at(-1)?.one).toMatchObject({ command: 'undo', input: { entry: 5 } });
    sent.at(-1)?.answer({ version: 6, changes: [put('workPlanItems', item('Workshop'))] });
    await settle();
    expect(sent.at(-1)?.one).toMatchObject({ command: 'redo', input: { entry: 5 } });
  });

  it('takes back nothing of what was refused on its way', async () => {
    const { store, sent, settle, title } = storeWorld();
    store.run(rename('Study visit'));
    store.turn('undo');
    sent.at(-1)?.fail(new Problem('row-exists', { id: 'itm_1' }));
    await settle();
    expect(store.state().pending).toMatchObject([{ command: 'edit-row', state: 'refused' }]);
    expect([title(), sent.length]).toEqual(['Workshop', 1]);
  });

  it('asks which value stands where somebody else changed a field while it was typed, and keeps both till then', async () => {
    const { store, sent, kept, other, title } = storeWorld();
    other([put('workPlanItems', item('Theirs'))]);
    const conflict = {
      table: 'workPlanItems',
      row: 'itm_1',
      field: 'title',
      base: { en: 'Workshop' },
      theirs: { en: 'Theirs' },
      mine: { en: 'Mine' },
    };
    store.run({ ...rename('Mine'), contested: [conflict] });
    expect([title(), sent.length]).toEqual(['Theirs', 0]);
    expect(kept.at(-1)).toMatchObject([{ state: 'refused', refusal: { conflicts: [conflict] } }]);
    store.insist(store.state().pending[0]?.key ?? '');
    expect([title(), sent.at(-1)?.one.seen]).toEqual(['Mine', 5]);
  });

  it('goes on taking back past what was let go of', async () => {
    const { store, sent, answer } = storeWorld();
    store.run(setState('ongoing'));
    await answer();
    store.run({ ...rename('Mine'), contested: [] });
    store.drop(store.state().pending[0]?.key ?? '');
    store.turn('undo');
    expect(sent.at(-1)?.one).toMatchObject({ command: 'undo', input: { entry: 5 } });
  });

  it('takes back any entry of the journal, whoever made it, and shows it at once', async () => {
    const { store, sent, other, title } = storeWorld();
    const { version } = other([put('workPlanItems', item('Theirs'))]);
    store.takeBack('undo', version, [put('workPlanItems', item('Workshop'))]);
    expect(title()).toBe('Workshop');
    expect(sent.at(-1)?.one).toMatchObject({ command: 'undo', input: { entry: version } });
  });

  it('shows at once what a correction is known to do, and leaves it to the server once others change the row', async () => {
    const { store, sent, answer, other, title, settle } = storeWorld();
    const fix = { command: 'apply-fix', input: {}, local: [put('workPlanItems', item('Corrected'))] };
    store.run(setState('ongoing'));
    store.run(fix);
    expect(title()).toBe('Corrected');
    other([put('workPlanItems', item('Theirs'))]);
    expect(title()).toBe('Theirs');
    await answer();
    expect(sent.at(-1)?.one).toMatchObject({ command: 'apply-fix', seen: 6 });
    sent.at(-1)?.fail(new Problem('nothing-to-fix', { check: 'WP-01' }));
    await settle();
    store.insist(store.state().pending[0]?.key ?? '');
    expect([title(), sent.at(-1)?.one.command]).toEqual(['Theirs', 'apply-fix']);
  });

  it('does not take back an entry twice: what was taken back by its number is done again next', async () => {
    const { store, sent, answer } = storeWorld();
    store.run(rename('Study visit'));
    const { version } = await answer();
    store.takeBack('undo', version, [put('workPlanItems', item('Workshop'))]);
    expect(store.state()).toMatchObject({ done: [], undone: [{ entry: version }] });
    expect(sent.at(-1)?.one.command).toBe('undo');
  });
});
