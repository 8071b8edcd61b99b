import { describe, expect, it } from 'vitest';
import { month } from '../base/month.ts';
import { anItem } from '../testing.ts';
import { comparePlans } from './compare-plans.ts';

const before = (id: string, fields: Parameters<typeof anItem>[0] = {}) =>
  anItem({ id, plan: 'wpl_0', ...fields });
const now = (id: string, fields: Parameters<typeof anItem>[0] = {}) => anItem({ id, ...fields });
const said = ({ added, dropped, moved }: ReturnType<typeof comparePlans>) => ({
  added: added.map(({ id }) => id),
  dropped: dropped.map(({ id }) => id),
  moved: moved.map(({ item }) => item.id),
});

describe('comparePlans', () => {
  it('finds items by number and title, and says which are new, dropped or moved', () => {
    const earlier = [
      before('itm_1', { code: '1', title: { en: 'Workshop' }, months: [month('2022-01')] }),
      before('itm_2', { code: '2', title: { en: 'Study visit' }, months: [month('2022-02')] }),
      before('itm_3', { code: '3', title: { en: 'Manual' } }),
    ];
    const later = [
      now('itm_11', { code: '1', title: { en: 'Workshop.' }, months: [month('2022-05')] }),
      now('itm_12', { code: '2', title: { en: 'Study visit' }, months: [month('2022-02')] }),
      now('itm_13', { code: '9', title: { en: 'Conference' } }),
    ];
    expect(said(comparePlans(earlier, later))).toEqual({
      added: ['itm_13'],
      dropped: ['itm_3'],
      moved: ['itm_11'],
    });
  });
  it('finds a renumbered item by its title where that is used once', () => {
    const visit = { title: { en: 'Study visit' } };
    expect(
      said(comparePlans([before('itm_1', { code: '4', ...visit })], [now('itm_2', { code: '7', ...visit })])),
    ).toEqual({
      added: [],
      dropped: [],
      moved: [],
    });
    const twice = [before('itm_1', { code: '4', ...visit }), before('itm_3', { code: '5', ...visit })];
    expect(said(comparePlans(twice, [now('itm_2', { code: '7', ...visit })]))).toMatchObject({
      added: ['itm_2'],
    });
  });
  it('finds the same row in an earlier state of one plan, whatever was changed in it', () => {
    const item = anItem({ months: [month('2022-05')] });
    const comparison = comparePlans(
      [item],
      [anItem({ title: { en: 'Other' }, code: '8', months: [month('2022-06')] })],
    );
    expect(said(comparison)).toEqual({ added: [], dropped: [], moved: ['itm_1'] });
  });
  it('says of no item that it moved where a month is not known', () => {
    const comparison = comparePlans(
      [before('itm_1', { unplacedMarks: 1 })],
      [now('itm_2', { months: [month('2022-05')] })],
    );
    expect(said(comparison)).toEqual({ added: [], dropped: [], moved: [] });
  });
});
