import { describe, expect, it } from 'vitest';
import type { PersonalFields } from '../personal-fields.ts';
import { matchKeysOf, searchKeysOf, textKeysOf } from './search-keys.ts';

const isFound = (person: PersonalFields, wanted: PersonalFields): boolean => {
  const kept = new Set(searchKeysOf(person));
  return matchKeysOf(wanted).some((key) => kept.has(key));
};
const isNamedIn = (person: PersonalFields, text: string): boolean =>
  searchKeysOf(person).some((key) => textKeysOf(text).has(key));

describe('matchKeysOf', () => {
  it('finds a person by a part of the name, in other letters, and by contacts', () => {
    expect(isFound({ nameLatin: 'Alma Probe' }, { nameLatin: 'Anna Probe' })).toBe(true);
    expect(isFound({ nameArabic: 'خالد المثال' }, { nameLatin: 'Khaled al-Mithal' })).toBe(true);
    expect(
      isFound({ nameLatin: 'A', email: 'alma@example.org' }, { nameLatin: 'B', email: 'ALMA@example.org' }),
    ).toBe(true);
    expect(isFound({ phone: '+218 91 000 00 01' }, { phone: '091 0000001' })).toBe(true);
  });
  it('does not find whoever has nothing in common', () => {
    expect(
      isFound({ nameLatin: 'Alma Probe', phone: '+218 91 000 00 01' }, { nameLatin: 'Testa Beispiel' }),
    ).toBe(false);
  });
});

describe('textKeysOf', () => {
  const alma = { nameLatin: 'Alma Maria Probe', nameArabic: 'ألما التجربة', email: 'alma@example.org' };
  it.each([
    'The training was opened by Alma Probe of the ministry.',
    'opened by ALMA PROBE',
    'Probe, Alma',
    'Ms Alma M Probe spoke',
    'Maria Probe',
    'افتتحت الما التجربة الورشة',
    'Write to alma@example.org.',
    'Álma Próbe',
  ])('finds a name of the register in: %s', (text) => {
    expect(isNamedIn(alma, text)).toBe(true);
  });
  it.each([
    'A probe of the alma mater was taken.',
    'Alma spoke. Probe came later.',
    'Alma met the team of Probe',
    'Alma',
    'The ministry held a training in Tripoli',
    'كانت الورشة في طرابلس',
    '',
  ])('finds none in: %s', (text) => {
    expect(isNamedIn(alma, text)).toBe(false);
  });
});
