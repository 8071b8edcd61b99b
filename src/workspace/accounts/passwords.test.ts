import { describe, expect, test } from 'vitest';
import { Problem } from '../../core/problem.ts';
import { refuseWeakPassword } from './password-rules.ts';
import { isOutdated, openPasswords } from './passwords.ts';

describe('openPasswords', () => {
  test('hashes with argon2id at the costs that OWASP asks for, each time with another salt', async () => {
    const passwords = openPasswords();
    const [one, two] = await Promise.all([passwords.hash('a secret'), passwords.hash('a secret')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    expect(await passwords.verify(one, 'a secret')).toBe(true);
    expect(await passwords.verify(one, 'a Secret')).toBe(false);
    expect(await passwords.verify(undefined, 'a secret')).toBe(false);
    expect(isOutdated(one ?? '')).toBe(false);
  });

  test('refuses at once who would wait too long, and goes on after that', async () => {
    const passwords = openPasswords();
    const all = await Promise.allSettled(
      Array.from({ length: 70 }, () => passwords.verify(undefined, 'a secret')),
    );
    const refused = all.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(4);
    expect(refused[0]).toMatchObject({ reason: { code: 'server-busy' } });
    expect(await passwords.verify(undefined, 'a secret')).toBe(false);
  });
});

describe('refuseWeakPassword', () => {
  const user = { email: 'zoe.sampleton@example.org', name: 'Zoé Sampleton' };
  const isRefused = (password: string): boolean => {
    try {
      refuseWeakPassword(password, user);
      return false;
    } catch (error) {
      if (error instanceof Problem && error.code === 'weak-password') return true;
      throw error;
    }
  };

  test.each([
    'nine char',
    'x'.repeat(100),
    `${'abcdefghij'.repeat(20)}k`,
    '1234567890',
    'P@ssw0rd2026!',
    '2026Bienvenue',
    'azertyuiop',
    'qwertyuiop123',
    'sampleton2026',
    'zoe.sampleton@example.org',
    'ＰＡＳＳＷＯＲＤ１２３',
  ])('refuses %s', (password) => {
    expect(isRefused(password)).toBe(true);
  });

  test.each([
    'three blue kettles',
    'كلمة سر طويلة جدا',
    'correct horse battery',
    'zoe sampleton likes nine lamps',
    'kd82!mfQ0z',
    'mot de passe oublié hier',
    'abcdefghij'.repeat(20),
  ])('takes %s', (password) => {
    expect(isRefused(password)).toBe(false);
  });
});
