import { describe, expect, it } from 'vitest';
import { accountsOf } from './review-ground.ts';

const listUsers = () =>
  Promise.resolve(
    [
      ['usr_1', 'officer@office.example'],
      ['usr_2', 'Officer+second@Office.example'],
      ['usr_3', 'officer@other.example'],
      ['usr_4', 'officer.two@office.example'],
    ].map(([user = '', email = '']) => ({
      user,
      email,
      name: 'Alma Probe',
      role: 'member' as const,
      isDisabled: false,
    })),
  );

describe('accountsOf', () => {
  it('are those whose mail goes to the same box', async () => {
    expect([...(await accountsOf({ listUsers }, 'usr_2'))].toSorted()).toEqual(['usr_1', 'usr_2']);
    expect([...(await accountsOf({ listUsers }, 'usr_4'))]).toEqual(['usr_4']);
  });
  it('are the user alone where he is not of the office', async () => {
    expect([...(await accountsOf({ listUsers }, 'usr_machine'))]).toEqual(['usr_machine']);
  });
});
