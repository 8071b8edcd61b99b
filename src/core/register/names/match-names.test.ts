import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../../test/any-text.ts';
import { isOneLetterOff, matchNames } from './match-names.ts';

const reasonsOf = (one: string, other: string) => matchNames(one, other)?.reasons;

describe('matchNames', () => {
  it.each([
    ['Alma Probe', 'alma  PROBE', ['same-name']],
    ['Éloïse Fictïve', 'Eloise Fictive', ['same-name']],
    ['Alma Probe', 'Probe, Alma', ['order-of-names']],
    ['Alma Maria Probe', 'Alma Probe', ['part-of-name']],
    ['Mohamed Attajriby', 'Muhammad Attajriby', ['other-spelling']],
    ['Testa Beispiel', 'Testa Beispeil', ['other-spelling']],
    ['Khaled Almithal', 'خالد المثال', undefined],
    ['Khaled al-Mithal', 'خالد المثال', ['other-script']],
    ['Fatima Tajriba', 'فاطمة تجربة', ['other-script']],
    ['Fatimah Tajriba', 'تجربة فاطمة', ['order-of-names', 'other-script']],
    ['Abd al-Rahman Mithal', 'عبد الرحمن مثال', ['other-script']],
    ['Abdurrahman Mithal', 'عبدالرحمن مثال', ['other-script']],
    ['Youssef Ikhtibar', 'يوسف اختبار', ['other-script']],
    ['Ouahid Namoudhaj', 'وحيد نموذج', ['other-script']],
    ['Djamel Fardi', 'جمال فرضي', ['other-script']],
    ['Chérif Wahmi', 'شريف وهمي', ['other-script']],
    ['أحمد المثالي', 'احمد المثالى', ['same-name']],
    ['فَاطِمَة تجربة', 'فاطمه تجربه', ['same-name']],
    ['Omar ben Mithal', 'Omar Mithal', ['same-name']],
    ['Omar Mithal', 'عمر بن مثال', ['other-script']],
  ])('%s and %s: %j', (one, other, reasons) => {
    if (reasons === undefined) expect(reasonsOf(one, other)).not.toEqual(['same-name']);
    else expect(reasonsOf(one, other)).toEqual(reasons);
  });
  it.each([
    ['Alma Probe', 'Alma Muster'],
    ['Alma', 'Alma Probe'],
    ['Omar Mithal', 'Amal Mithal'],
    ['Khaled Mithal', 'خالد تجربة'],
    ['سعيد مثال', 'مسعود مثال'],
    ['', 'Alma Probe'],
    ['…', '…'],
  ])('%s and %s do not match', (one, other) => {
    expect(matchNames(one, other)).toBeUndefined();
  });
  it('is the same from both sides, and best for the same name', () => {
    const word = fc.constantFrom('Alma', 'Probe', 'Testa', 'Muster', 'خالد', 'المثال', 'Khaled', 'Mithal');
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(matchNames(one, other) === undefined).toBe(matchNames(other, one) === undefined);
        expect(matchNames(one, one)?.reasons).toEqual(['same-name']);
        expect(matchNames(one, one)?.likeness).toBe(1);
        expect(matchNames(one, other)?.likeness ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });
  it('takes any text', () => {
    fc.assert(
      fc.property(anyText(), anyText(), (one, other) => {
        matchNames(one, other);
      }),
    );
  });
});

describe('isOneLetterOff', () => {
  it('knows one letter more, less, another, and two that changed places', () => {
    expect(
      ['probe', 'probes', 'prbe', 'prove', 'porbe', 'probee'].map((word) => isOneLetterOff('probe', word)),
    ).toEqual([false, true, true, true, true, true]);
  });
  it('lets short words and two differences be', () => {
    expect([
      isOneLetterOff('ali', 'alo'),
      isOneLetterOff('probe', 'prong'),
      isOneLetterOff('probe', 'pro'),
    ]).toEqual([false, false, false]);
  });
});
