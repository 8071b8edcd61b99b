import { describe, expect, it } from 'vitest';
import { passwordOfRole, roles, urlOfRole, urlOfSocket } from './database-url.ts';

const owner = 'postgres://owner:secret@db.example.org:5433/strand?sslmode=require';

describe('urlOfRole', () => {
  it('names the same place, with the role and its password', () => {
    const url = new URL(urlOfRole(owner, 'strand_app'));
    expect(url.username).toBe('strand_app');
    expect(url.password).toBe(passwordOfRole(owner, 'strand_app'));
    expect(url.host + url.pathname + url.search).toBe('db.example.org:5433/strand?sslmode=require');
  });
  it('has no password where the owner has none', () => {
    expect(urlOfRole('postgresql://owner@host/strand', 'strand_app')).toBe(
      'postgresql://strand_app@host/strand',
    );
  });
});

describe('passwordOfRole', () => {
  it('differs from role to role and from owner to owner, and does not hold the password of the owner', () => {
    const all = [owner, owner.replace('secret', 'other')].flatMap((url) =>
      roles.map((role) => passwordOfRole(url, role)),
    );
    expect(new Set(all).size).toBe(6);
    expect(all.join(' ')).not.toContain('secret');
  });
  it('is the same however the password of the owner is escaped', () => {
    const escaped = owner.replace('secret', '%73ecret');
    expect(passwordOfRole(escaped, 'strand_app')).toBe(passwordOfRole(owner, 'strand_app'));
  });
});

describe('urlOfSocket', () => {
  it('holds a folder with any characters', () => {
    const url = new URL(urlOfSocket({ folder: '/tmp/é &?', port: 5432, user: 'u', database: 'strand' }));
    expect(url.searchParams.get('host')).toBe('/tmp/é &?');
    expect([url.username, url.port, url.pathname]).toEqual(['u', '5432', '/strand']);
  });
});
