import type * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { money } from '../../core/base/money.ts';
import { tableNames, tables } from '../../core/project.ts';
import { aForum, aMeeting, anIndicator, anObservation, aProject } from '../../core/testing.ts';
import { walkSchema } from '../../../test/field-walk.ts';
import { readerOf } from '../say.tsx';
import { choiceWords } from './choice-words.ts';
import { fieldWord } from './field-words.ts';
import { nameOfRow } from './row-name.ts';
import { valueOfField } from './value-of-field.ts';

const reader = readerOf('en', 'en');
const record = aProject({
  forums: [aForum({ code: '1', name: { en: 'Working Group', fr: 'Groupe de travail' } })],
  meetings: [aMeeting()],
  indicators: [anIndicator({ code: '1.1', title: { en: '# of workshops' } })],
  observations: [anObservation()],
});

const valuesOf = ({ _zod: { def } }: z.core.$ZodType): readonly string[] =>
  'entries' in def && def.type === 'enum' ? Object.values(def.entries as Record<string, string>) : [];

describe('the words of the record', () => {
  it.each(tableNames)('name every field of %s but the id', (table) => {
    const fields = Object.keys(tables[table].schema.shape).filter((field) => field !== 'id');
    expect(fields.filter((field) => fieldWord(table, field) === undefined)).toEqual([]);
  });

  it.each(tableNames)('name every value that a field of %s lets one choose', (table) => {
    const values = walkSchema(tables[table].schema).flatMap(({ schema }) => valuesOf(schema));
    const places = new Set<string>(tableNames);
    expect(values.filter((value) => !Object.hasOwn(choiceWords, value) && !places.has(value))).toEqual([]);
  });
});

describe('nameOfRow', () => {
  it.each([
    ['forums', '1 Working Group'],
    ['indicators', '1.1 # of workshops'],
  ] as const)('is number and name of a row of %s', (table, name) => {
    expect(record[table].map((row) => nameOfRow(reader, record, row))).toEqual([name]);
  });

  it('is what a row without a name of its own is about, with its day', () => {
    expect(record.observations.map((row) => nameOfRow(reader, record, row))[0]).toMatch(
      /^1\.1 # of workshops \d/,
    );
  });
});

describe('valueOfField', () => {
  it.each([
    [undefined, 'nothing'],
    ['', 'nothing'],
    [[], 'nothing'],
    [true, 'yes'],
    ['2024-05-14', '14/05/2024'],
    ['2024-05', '05/2024'],
    ['in-person', 'in person'],
    ['frm_1', '1 Working Group'],
    [['frm_1', 'online'], '1 Working Group; online'],
    [{ en: 'Words', fr: 'Mots' }, 'Words'],
    [money('1250.5', 'EUR'), '1,250.50 EUR'],
    [{ operator: 'at-least', value: '12500', readFrom: { source: 'src_1' } }, 'at least, 12,500'],
  ])('says %j', (value, words) => {
    expect(valueOfField(reader, record, value)).toBe(words);
  });
});
