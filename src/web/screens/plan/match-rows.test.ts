import { describe, expect, it } from 'vitest';
import { aStrand, anItem } from '../../../core/testing.ts';
import { matchRows, matchStrand } from './match-rows.ts';

const row = (code: string | undefined, title: string) => ({
  is: 'item' as const,
  code,
  title,
  marks: [],
  strange: [],
  at: 0,
});
const item = (id: string, code: string, title: string) => anItem({ id, code, title: { en: title } });

describe('matchRows', () => {
  const items = [
    item('itm_1', '1', 'Preparation workshop'),
    item('itm_2', '2', 'Preparation workshop'),
    item('itm_3', '3', 'Study visit with officials of the ministry'),
    item('itm_4', '4', 'Manual'),
  ];
  it.each([
    [row('2', 'Preparation workshop.'), 'itm_2'],
    [row('9', 'MANUAL'), 'itm_4'],
    [row(undefined, 'Manual'), 'itm_4'],
    [row('3', 'Study visit with officials'), 'itm_3'],
    [row('4', 'Conference on ports'), undefined],
    [row('9', 'Preparation workshop'), undefined],
  ])('finds for %j item %s', (one, id) => {
    expect(matchRows(items, [one]).get(one)?.id).toBe(id);
  });
  it('gives no item to two rows', () => {
    const rows = [row('7', 'Manual'), row('8', 'Manual')];
    expect(matchRows(items, rows).size).toBe(0);
  });
});

describe('matchStrand', () => {
  const strands = [aStrand(), aStrand({ id: 'str_2', code: '2', title: { en: 'Law' } })];
  it('finds a strand by its words, else by its number', () => {
    expect(matchStrand(strands, { code: '2', title: 'Law' })?.id).toBe('str_2');
    expect(matchStrand(strands, { code: undefined, title: 'TRAINING' })?.id).toBe('str_1');
    expect(matchStrand(strands, { code: '2', title: 'Legislation' })?.id).toBe('str_2');
    expect(matchStrand(strands, { code: '5', title: 'Ports' })).toBeUndefined();
  });
});
