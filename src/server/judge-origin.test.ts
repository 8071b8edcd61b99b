import { describe, expect, it } from 'vitest';
import { cookieFor } from './cookie.ts';
import { judgeOrigin, ownOrigin } from './judge-origin.ts';

const own = 'https://strand.example.org';

describe('judgeOrigin', () => {
  it.each([
    [own, 'strand.example.org', own, 'own'],
    // A proxy that hands on under the name it knows.
    [own, '127.0.0.1:7040', own, 'own'],
    ['http://localhost:7040', 'localhost:7040', 'http://127.0.0.1:7040', 'own'],
    ['http://127.0.0.1:7040', '127.0.0.1:7040', 'http://127.0.0.1:7040', 'own'],
    ['http://[::1]:7040', '[::1]:7040', 'http://127.0.0.1:7040', 'own'],
    ['http://192.0.2.7:7040', '192.0.2.7:7040', 'http://127.0.0.1:7040', 'unsafe'],
    ['http://strand.lan:7040', 'strand.lan:7040', 'http://strand.lan:7040', 'unsafe'],
    // A name that somebody made to mean this machine.
    ['http://localhost.evil.example', 'localhost.evil.example', 'http://127.0.0.1:7040', 'unsafe'],
    ['http://localhost:9999', 'localhost:7040', 'http://127.0.0.1:7040', 'foreign'],
    ['https://evil.example', 'strand.example.org', own, 'foreign'],
    ['null', 'strand.example.org', own, 'foreign'],
  ])('%s sent to %s of %s is %s', (...given) => {
    const [origin, host, address, expected] = given;
    expect(judgeOrigin(new Headers({ Origin: origin, Host: host }), address)).toBe(expected);
  });
});

describe('ownOrigin', () => {
  it('is the address, or plain http to another name', () => {
    expect(ownOrigin(new Headers({ Host: 'strand.example.org' }), own)).toBe(own);
    expect(ownOrigin(new Headers({ Host: '192.0.2.7' }), own)).toBe('http://192.0.2.7');
  });
});

describe('cookieFor', () => {
  it.each([own, 'http://localhost:7040', 'http://127.0.0.1', 'http://[::1]:7040'])(
    'is a host cookie for %s',
    (origin) => {
      expect(cookieFor(origin)).toEqual({
        name: '__Host-strand',
        attributes: 'Path=/; Secure; HttpOnly; SameSite=Lax',
      });
    },
  );

  it.each([
    'http://strand.example.org',
    'http://127.0.0.1.evil.example',
    'http://localhost.evil.example',
    'nonsense',
  ])('is none for %s', (origin) => {
    expect(cookieFor(origin)).toBeUndefined();
  });
});
