import { describe, expect, it } from 'vitest';
import { verificationField } from './verification-field.ts';

const context = { language: 'en', currency: 'EUR', tag: 'en' } as const;
const sources = [
  { what: { en: 'Signed lists', fr: 'Listes signées' }, who: { en: 'Team' }, howOften: { en: 'Each event' } },
  { what: { en: 'Minutes' } },
];

describe('verificationField', () => {
  it('shows a source on each line', () => {
    expect(verificationField.show(sources, context)).toBe('Signed lists – Team – Each event\nMinutes');
    expect(verificationField.show(undefined, context)).toBe('');
  });

  it('shows the words of another language where there are none in this', () => {
    expect(verificationField.placeholder?.([{ what: { fr: 'Listes' } }], context)).toBe('Listes');
  });

  it('reads back what it shows', () => {
    const typed = verificationField.show(sources, context);
    expect(verificationField.read(typed, { ...context, before: sources })).toEqual({ value: sources });
  });

  it('keeps words of other languages, and takes hyphens between spaces for dashes', () => {
    const read = verificationField.read('Lists - Assistant', { ...context, before: sources });
    expect(read).toEqual({
      value: [{ what: { en: 'Lists', fr: 'Listes signées' }, who: { en: 'Assistant' } }],
    });
  });

  it('is nothing where nothing is written', () => {
    expect(verificationField.read(' \n ', { ...context, before: sources })).toBe('nothing');
  });
});
