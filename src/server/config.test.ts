import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectProblem } from '../../test/expect-problem.ts';
import { config } from './config.ts';

describe('config', () => {
  it('serves from ./data to this machine alone where nothing is set', () => {
    expect(config({})).toEqual({
      data: { folder: resolve('data'), databaseUrl: undefined, binaries: undefined },
      host: '127.0.0.1',
      port: 8383,
      address: undefined,
      proxies: 0,
      office: 'Office',
      mail: undefined,
      openId: undefined,
      journalCopy: undefined,
    });
  });

  it('takes every setting', () => {
    expect(
      config({
        STRAND_DATA: '/srv/strand',
        STRAND_DATABASE_URL: 'postgres://strand:word@db.example.org/strand',
        STRAND_HOST: '0.0.0.0',
        STRAND_PORT: '80',
        STRAND_URL: 'https://strand.example.org/',
        STRAND_TRUST_PROXY: 'yes',
        STRAND_OFFICE: 'Office of the North',
        STRAND_SMTP_URL: 'smtp://mail.example.org',
        STRAND_MAIL_FROM: 'Strand <strand@example.org>',
        STRAND_OPENID_ISSUER: 'https://login.example.org/realm',
        STRAND_OPENID_CLIENT_ID: 'strand',
        STRAND_OPENID_CLIENT_SECRET: 'word',
        STRAND_JOURNAL_COPY: '/srv/journal',
      }),
    ).toEqual({
      data: {
        folder: '/srv/strand',
        databaseUrl: 'postgres://strand:word@db.example.org/strand',
        binaries: undefined,
      },
      host: '0.0.0.0',
      port: 80,
      address: 'https://strand.example.org',
      proxies: 1,
      office: 'Office of the North',
      mail: { url: 'smtp://mail.example.org', from: 'Strand <strand@example.org>' },
      openId: {
        issuer: 'https://login.example.org/realm',
        clientId: 'strand',
        clientSecret: 'word',
        label: 'login.example.org',
      },
      journalCopy: '/srv/journal',
    });
  });

  it('takes what is empty as not set, as a file of settings leaves it', () => {
    expect(config({ STRAND_URL: '', STRAND_DATABASE_URL: ' ' })).toEqual(config({}));
  });

  it('names all that is wrong at once, with an example and without the value', () => {
    const wrong = { STRAND_PORT: '65536', STRAND_URL: 'example.org', STRAND_SMTP_URL: 'secret-word' };
    expectProblem(() => config(wrong), 'wrong-settings', {
      examples:
        'STRAND_PORT=8383, STRAND_URL=https://strand.example.org, STRAND_SMTP_URL=smtps://strand:…@mail.example.org, STRAND_MAIL_FROM=Strand <strand@example.org>',
    });
  });

  it.each([
    { STRAND_PORT: '80a' },
    { STRAND_PORT: '-1' },
    { STRAND_HOST: 'a b' },
    { STRAND_URL: 'https://example.org/strand' },
    { STRAND_URL: 'https://person@example.org' },
    { STRAND_TRUST_PROXY: 'perhaps' },
    { STRAND_DATABASE_URL: 'mysql://db/strand' },
    { STRAND_OPENID_ISSUER: 'https://login.example.org' },
    { STRAND_MAIL_FROM: 'strand@example.org' },
  ])('refuses %o', (environment) => {
    expectProblem(() => config(environment), 'wrong-settings');
  });
});
