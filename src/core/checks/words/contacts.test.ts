import { describe, expect, it } from 'vitest';
import { contactsIn } from './contacts.ts';

describe('contactsIn', () => {
  it.each([
    ['Write to desk@example.org.', ['email']],
    ['Call +218 91 000 0000', ['phone']],
    ['Account DE89 3704 0044 0532 0130 00', ['account']],
    ['desk@example.org, 00218 91 000 0000', ['email', 'phone']],
  ])('%s', (text, kinds) => {
    expect(contactsIn(text)).toEqual(kinds);
  });
  it.each([
    '889 472 EUR',
    'DE89 3704 0044 0532 0130 01',
    'from 01/04/2021 to 31/03/2022',
    'T05-ABC-XYZ-15',
    '@office',
  ])('finds none in %s', (text) => {
    expect(contactsIn(text)).toEqual([]);
  });
});
