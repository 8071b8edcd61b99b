import { describe, expect, it } from 'vitest';
import { findInText, wantedOf } from './find-in-text.ts';

const alma = {
  id: 'per_1',
  words: ['Alma Probé-Testa', 'ألما التجربة', 'a.probe@example.org', '+218 91 234 56 78'],
  as: 'person',
} as const;
const find = (text: string, ...words: readonly string[]) =>
  findInText(text, wantedOf([words.length === 0 ? alma : { ...alma, words }])).map(
    ({ likeness, encoding }) => `${likeness}, ${encoding}`,
  );

describe('people of a register', () => {
  it.each([
    ['as it is', 'Seen by Alma Probé-Testa yesterday'],
    ['in capitals and another order', 'PROBE-TESTA, Alma'],
    ['letter by letter', 'A l m a  P r o b é  T e s t a'],
    ['broken over two lines', 'Alma Pro-\nbé-Testa'],
    ['in an address of its own', 'almaprobetesta@example.net'],
    ['in Arabic letters of another habit', 'مع ألما التجربه اليوم'],
    ['by mail address', 'write to A.Probe@Example.org.'],
    ['by telephone from abroad', 'call 00218 91 2345678'],
    ['by telephone from within the country', 'call 091-234.56.78'],
  ])('are found whole: %s', (_how, text) => {
    expect(find(text)).toEqual(['whole, plain']);
  });

  it('are found in what is encoded', () => {
    expect(find(encodeURIComponent('by Alma Probé Testa'))).toEqual(['whole, percent']);
    expect(find(Buffer.from('by Alma Probé Testa').toString('base64'))).toEqual(['whole, base64']);
  });

  it.each([
    ['in another spelling', 'Seen by Khaled Testaropa', 'sound, plain'],
    ['in another spelling and order', 'Testaropa, Khaled', 'sound, plain'],
    ['with an initial between', 'Khalid M. Testaroba came', 'sound, plain'],
    ['with an initial for the first name', 'Signed: K. Testaropa', 'initials, plain'],
    ['with an initial behind', 'Testaroba K.', 'initials, plain'],
    ['in another spelling of Arabic', 'حضر خالد تستاروبه الاجتماع', 'sound, plain'],
  ])('are found %s', (_how, text, expected) => {
    expect(find(text, 'Khalid Testaroba', 'خالد تستاروبا')).toEqual([expected]);
  });

  it.each([
    'Ms Probé-Testa and Alma Other were there',
    'A. P. T.',
    'Palma probes attract',
    'salma probe testament',
    'account 912345678901',
    'المجتمع والتجربة',
  ])('are not found by a part, by initials alone, or within other words: “%s”', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('are found in the other script where their name is known in one', () => {
    expect(find('حضر كريم الطرابلسي الاجتماع', 'Karim Trabelsi')).toEqual(['sound, plain']);
    expect(find('Attended by Karim Trabelsi.', 'كريم الطرابلسي')).toEqual(['sound, plain']);
    expect(find('حضر كريم الاجتماع', 'Karim Trabelsi')).toEqual([]);
    expect(find('حضر كريم الطرابلسي', 'Karim Trabelsi', 'كريم التجريبي')).toEqual(['sound, plain']);
  });

  it('are not looked for by a single name or a short number, which stand everywhere', () => {
    expect(find('Amal, 21 23 45 67', 'Amal', '21 23 45 67')).toEqual([]);
  });

  it('are looked for all at once', () => {
    const many = Array.from({ length: 8000 }, (_, nth) => ({
      id: `per_${nth}`,
      words: [`Zvan${nth} Qemxir`, `zvan${nth}@example.org`],
      as: 'person' as const,
    }));
    const text = `${'A report says many things of many meetings. '.repeat(20_000)} Qemxir Zvan77`;
    expect(findInText(text, wantedOf(many)).map(({ entity }) => entity)).toEqual(['per_77']);
  });
});
