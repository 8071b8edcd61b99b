import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInText, wantedOf } from './find-in-text.ts';
import { encodings } from './readings.ts';

const find = (text: string, ...words: readonly string[]) =>
  findInText(text, wantedOf([{ id: 'red_1', words }])).map(
    ({ likeness, encoding }) => `${likeness}, ${encoding}`,
  );

const name = 'Alma Probé-Testa';
const bytes = Buffer.from('Alma Probe', 'utf8');
const inUtf16 = Buffer.from('Alma Probe', 'utf16le');

describe('findInText, spellings', () => {
  it.each([
    ['as it is', 'Seen by Alma Probé-Testa yesterday'],
    ['other case and no accents', 'ALMA PROBE-TESTA'],
    ['letters and marks apart', 'Alma Probe\u0301-Testa'],
    ['other spaces', 'Alma\u00A0 Probé - Testa'],
    ['no spaces', 'almaprobetesta@example.org'],
    ['letter-spaced', 'A l m a P r o b é T e s t a'],
    ['broken over two lines', 'Alma Pro-\nbé-Testa'],
    ['soft hyphens', 'Al\u00ADma Pro\u00ADbé-Tes\u00ADta'],
    ['another order', 'TESTA, Probe Alma'],
    ['wide letters', 'Ａｌｍａ Probe Testa'],
  ])('finds all of a name in %s', (_how, text) => {
    expect(find(text, name)).toEqual(['whole, plain']);
  });

  it.each([
    ['a part of it', 'Ms Probe was there', 'part, plain'],
    ['its initials', 'Signed: A. P.', 'initials, plain'],
    ['Arabic script', 'حضرت ألما بروبي الاجتماع', 'sound, plain'],
  ])('finds %s', (_how, text, expected) => {
    expect(find(text, 'Alma Probe')).toEqual([expected]);
  });

  it('finds Arabic names in other letters, and in Latin script', () => {
    expect(find('مع أحمد التجريبى', 'احمد التجريبي')).toEqual(['whole, plain']);
    expect(find('with Mr Mohamed Attajribi', 'محمد التجريبي')).toEqual(['sound, plain']);
    expect(find('with Muhammad Tajreebi', 'Mohamed Tajribi')).toEqual(['sound, plain']);
  });

  it.each([
    'The probes almost took place in a new office.',
    'A.P.I. and other means',
    'الاجتماع الأول في المكتب',
    'Alms for the problem',
  ])('does not find it in “%s”', (text) => {
    expect(find(text, 'Alma Probe')).toEqual([]);
  });

  it('looks for a passage as a whole, not for its words', () => {
    const passage = 'the commander of the northern checkpoint';
    expect(find(`he met The Commander of the northern check-\npoint again`, passage)).toEqual([
      'whole, plain',
    ]);
    expect(find('the northern checkpoint was closed', passage)).toEqual([]);
  });

  it('takes a short word only as a word, and a title for nobody', () => {
    expect(find('the wheel', 'Whee')).toEqual([]);
    expect(find('a special event', 'Special Envoy')).toEqual([]);
    expect(find('the special envoy', 'Special Envoy')).toEqual(['whole, plain']);
  });
});

describe('findInText, encodings', () => {
  const written: Readonly<Record<string, string>> = {
    percent: 'x=%41%6C%6D%61%20%50%72%6F%62%65',
    entities: '&#65;l&#x6d;a&nbsp;Prob&eacute;',
    escapes: '"\\u0041lma Pro\\u0062e"',
    'quoted-printable': '=41lma Pr=\r\nob=C3=A9',
    base64: `data:;base64,${bytes.toString('base64')}`,
    hexadecimal: `<${bytes.toString('hex').toUpperCase()}>`,
  };
  it.each(encodings.filter((encoding) => encoding !== 'plain'))('finds a name in %s', (encoding) => {
    expect(find(written[encoding] ?? '', 'Alma Probe')).toEqual([`whole, ${encoding}`]);
  });

  it('finds UTF-16 within, words before base64, and what is encoded twice', () => {
    expect(find(inUtf16.toString('hex'), 'Alma Probe')).toEqual(['whole, hexadecimal']);
    expect(find(`id${Buffer.from('{"by":"Alma Probe"}').toString('base64')}`, 'Alma Probe')).toEqual([
      'whole, base64',
    ]);
    expect(find(`%26%2365%3Blma Probe`, 'Alma Probe')).toContain('whole, percent');
  });

  it('finds a name in any encoding whatever stands around it', () => {
    const around = fc.stringMatching(/^[a-z ,.]{0,20}$/);
    const how = fc.constantFrom<(text: string) => string>(
      (text) => encodeURIComponent(text),
      (text) => Buffer.from(text).toString('base64'),
      (text) => Buffer.from(text).toString('hex'),
      (text) => Buffer.from(text, 'utf16le').toString('hex'),
      (text) => text.replace(/./gsu, (letter) => `&#${letter.codePointAt(0)};`),
    );
    fc.assert(
      fc.property(around, around, how, (before, after, encode) => {
        expect(find(encode(`${before} Alma Probe ${after}`), 'Alma Probe')).not.toEqual([]);
      }),
    );
  });

  it('takes nothing for a name among bytes that only sounds like one', () => {
    const wanted = wantedOf([{ id: 'red_1', words: ['Alma Probe', 'كريم الطرابلسي'] }]);
    const seen = (text: string) => findInText(text, wanted, 'binary').map(({ likeness }) => likeness);
    expect(findInText('Ulm Parab, A. P. ', wanted)).not.toEqual([]);
    expect(seen('\u0001Ulm Parab\u0002 A. P. \u0003')).toEqual([]);
    expect(seen('\u0001Alma Probe\u0002')).toEqual(['whole']);
  });
});
