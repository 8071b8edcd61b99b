import { beforeAll, expect, it } from 'vitest';
import { enter, openRegisterPlace, runIn } from '../../test/register-place.ts';
import { describeOnStore } from '../../test/stores.ts';
import { type WritePlace, newId, send } from '../../test/write-place.ts';
import { day } from '../core/base/day.ts';
import { withRegister } from '../core/indicators/compute-value.ts';
import { totalOf } from '../core/indicators/totals.ts';
import type { Project } from '../core/project.ts';
import { countedLists } from '../core/register/counted-lists.ts';
import { anEvent, anIndicator } from '../core/testing.ts';
import { machine } from './sender.ts';

const trained = anIndicator({
  unitKind: 'persons',
  formula: { kind: 'persons' },
  dimensions: [{ name: 'sex', categories: ['women', 'men'] }],
});
const asOf = day('2023-12-31');

describeOnStore('register values', (makeDatabase) => {
  let place: WritePlace;
  const recordNow = async (): Promise<Project> =>
    (await place.workspace.projects.read(machine, place)).project;
  const change = async (command: string, input: object): Promise<unknown> => {
    const { head } = await place.workspace.projects.read(machine, place);
    return send(place, { command, input, version: head.version });
  };
  const totalNow = async () => {
    const record = await recordNow();
    const { value, cells } = totalOf(record, record.indicators[0] ?? trained, asOf);
    return [value, ...cells.map((cell) => cell.value)];
  };
  /** The rows are those that are computed from nothing. */
  const expectExact = async (): Promise<void> => {
    const record = await recordNow();
    const register = await place.store.inOffice(place.office, (transaction) =>
      transaction.register.readAll(place.project),
    );
    expect(record.registerValues).toEqual(withRegister(record, countedLists(register)).registerValues);
  };

  beforeAll(async () => {
    place = await openRegisterPlace(await (await makeDatabase()).open());
    const later = anEvent({ id: 'evt_2', from: day('2022-05-01'), to: day('2022-05-01') });
    await change('create-row', { table: 'events', row: later });
    await change('create-row', { table: 'indicators', row: trained });
  });
  it('move by themselves when somebody is registered, also at an earlier event', async () => {
    const person = await enter(place, { nameLatin: 'Alma Probe' }, { sex: 'woman' });
    expect(await totalNow()).toEqual(['1', '1', '0']);
    await enter(place, { nameLatin: 'Omar Beispiel' }, { sex: 'man' });
    expect(await totalNow()).toEqual(['2', '1', '1']);
    const again = { participation: newId('par'), person, sex: 'woman' };
    await runIn(place, {
      command: 'register-participants',
      input: { event: 'evt_2', participants: [again] },
    });
    expect(await totalNow()).toEqual(['2', '1', '1']);
    await expectExact();
  });
  it('follow merges, and what is struck out', async () => {
    const [one, other] = [
      await enter(place, { nameLatin: 'Testa Beispiel' }, { sex: 'woman' }),
      await enter(place, { nameLatin: 'Testa Beispiell' }, { sex: 'woman' }),
    ];
    expect(await totalNow()).toEqual(['4', '3', '1']);
    await runIn(place, { command: 'merge-people', input: { person: other, into: one }, reason: 'The same' });
    expect(await totalNow()).toEqual(['3', '2', '1']);
    await expectExact();
  });
  it('follow the record: formulas, dimensions, days and periods', async () => {
    const formula = { kind: 'persons', types: ['training'] };
    await change('edit-row', { table: 'indicators', id: trained.id, set: { formula } });
    expect(await totalNow()).toEqual(['0', '0', '0']);
    await change('edit-row', { table: 'events', id: 'evt_1', set: { type: 'training' } });
    expect(await totalNow()).toEqual(['3', '2', '1']);
    await expectExact();
  });
  it('are taken back with what they followed from, and come again with it', async () => {
    const version = (await place.workspace.projects.read(machine, place)).head.version;
    await change('undo', { entry: version });
    expect(await totalNow()).toEqual(['0', '0', '0']);
    await change('redo', { entry: version });
    expect(await totalNow()).toEqual(['3', '2', '1']);
    await expectExact();
  });
  it('cannot be written by anybody', async () => {
    const [row] = (await recordNow()).registerValues;
    const input = { table: 'registerValues', id: row?.id ?? '', set: { counts: [] } };
    await expect(change('edit-row', input)).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });
});
