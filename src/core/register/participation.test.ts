import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { ageBands, participationRow, sexes } from './participation.ts';

const plain = { id: 'par_1', event: 'evt_1', person: 'per_1', days: ['2022-02-02'] };
const isAccepted = (value: unknown): boolean => z.safeParse(participationRow.schema, value).success;

describe('participationRow', () => {
  it('takes a person at an event of whom nothing else is known', () => {
    expect(isAccepted(plain)).toBe(true);
  });
  it('takes each sex and band of age, and an organisation', () => {
    for (const sex of sexes)
      for (const ageBand of ageBands)
        expect(isAccepted({ ...plain, sex, ageBand, organisation: 'org_1' })).toBe(true);
  });
  it('wants a day, and days that exist', () => {
    expect(
      [{ days: [] }, { days: ['2022-02-30'] }, { days: undefined }].map((fields) =>
        isAccepted({ ...plain, ...fields }),
      ),
    ).toEqual([false, false, false]);
  });
  it('has no room for a name or a contact', () => {
    expect(isAccepted({ ...plain, name: 'Alma Probe' })).toBe(false);
    expect(isAccepted({ ...plain, email: 'alma@example.org' })).toBe(false);
  });
});
