import { describe, expect, it } from 'vitest';
import { matchPeople } from './match-people.ts';

describe('matchPeople', () => {
  it('takes the better of the names in two scripts', () => {
    const known = { nameLatin: 'Khalid Mithal', nameArabic: 'خالد المثال' };
    expect(matchPeople({ nameArabic: 'خالد المثال' }, known)?.reasons).toEqual(['same-name']);
    expect(matchPeople({ nameLatin: 'Khaled al-Mithal' }, known)?.reasons).toEqual(['other-script']);
  });
  it('says that a contact is the same, beside the name or alone', () => {
    const alma = { nameLatin: 'Alma Probe', email: 'Alma@Example.org', phone: '+218 91 000 00 01' };
    expect(matchPeople(alma, { nameLatin: 'Probe Alma', email: 'alma@example.org' })?.reasons).toEqual([
      'same-contact',
      'order-of-names',
    ]);
    expect(matchPeople(alma, { nameLatin: 'Testa Beispiel', phone: '0910000001' })).toEqual({
      reasons: ['same-contact'],
      likeness: 0.5,
    });
  });
  it('finds nothing where nothing is alike, and a short number is none', () => {
    expect(matchPeople({ nameLatin: 'Alma Probe' }, { nameLatin: 'Testa Beispiel' })).toBeUndefined();
    expect(
      matchPeople({ nameLatin: 'A B', phone: '112' }, { nameLatin: 'C D', phone: '112' }),
    ).toBeUndefined();
  });
});
