import { describe, expect, it } from 'vitest';
import { httpsPage, needsHttps } from './https-page.ts';
import { pageText, readerOf } from './page.ts';

const address = 'https://strand.example.org';
const from = (host: string): Headers => new Headers({ Host: host });

describe('needsHttps', () => {
  it('lets people type a password at the address of Strand and on the machine itself', () => {
    for (const host of ['strand.example.org', 'localhost:8383', '127.0.0.1:8383', '[::1]:8383'])
      expect(needsHttps(from(host), address)).toBe(false);
  });

  it('lets nobody do so under another name, or where the address itself is plain http', () => {
    expect(needsHttps(from('192.0.2.7:8383'), address)).toBe(true);
    expect(needsHttps(from('strand.example.org'), 'http://strand.example.org')).toBe(true);
    expect(needsHttps(from('localhost.example.org'), address)).toBe(true);
  });
});

describe('httpsPage', () => {
  it('says why, and what to do, with the name and port that were asked', () => {
    const reader = readerOf('en', undefined);
    const page = httpsPage(reader.say, '192.0.2.7:8383');
    const text = pageText(page, reader);
    expect(page.status).toBe(403);
    expect(text).toContain('everybody on the way could read the password');
    expect(text).toContain('ssh -N -L 8383:192.0.2.7:8383 192.0.2.7');
    expect(text).toContain('STRAND_URL=https://strand.example.org');
    expect(text).not.toContain('type="password"');
  });

  it('is a page too where nobody knows what was asked', () => {
    const reader = readerOf('ar', undefined);
    for (const host of ['', 'a b', '<b>']) expect(httpsPage(reader.say, host).title).not.toBe('');
  });
});
