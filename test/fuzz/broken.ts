/** Bodies, headers, methods and addresses that no client of ours would send. */

import type { Chance } from '../soak/chance.ts';
import { hostileTexts } from './hostile.ts';
import { escaped, type Pairs, type Request } from './request.ts';

/** A body of bytes made of the text of a good one. */
export function brokenBody(text: string, chance: Chance): Uint8Array {
  const at = chance.below(text.length + 1);
  return Buffer.from(chance.pick(waysToBreak)(text, at));
}

type Break = (text: string, at: number) => string | Uint8Array;

const megabyte = 1024 * 1024;

const withBytes =
  (bytes: readonly number[]): Break =>
  (text, at) =>
    Buffer.concat([Buffer.from(text.slice(0, at)), Buffer.from(bytes), Buffer.from(text.slice(at))]);

/** `{` followed by a field that stands there again, or that no object should have. */
const withField =
  (field: string): Break =>
  (text) =>
    text.startsWith('{') ? `{${field}${text === '{}' ? '' : ','}${text.slice(1)}` : `{${field}}`;

const waysToBreak: readonly Break[] = [
  (text, at) => text.slice(0, at),
  (text) => text.slice(0, -1),
  (text, at) => text.slice(at),
  (text) => text + text,
  (text) => `\ufeff${text}`,
  (text) => Buffer.from(text, 'utf16le'),
  (text) => `${text},`,
  (text) => text.replaceAll('"', "'"),
  (text) => `/* so */ ${text}`,
  (text) => text.replace(/[,}]/, ',}'),
  (text) => text.replace(/"[^"]*"(?=[,}\]])/, 'NaN'),
  (text) => text.replace(/"[^"]*"(?=[,}\]])/, '1e999'),
  (text) => text.replace(/"[^"]*"(?=[,}\]])/, '0123'),
  (text) => text.replace(/"[^"]*"(?=[,}\]])/, String.raw`"\ud83d"`),
  (text) => text.replace(/"[^"]*"(?=[,}\]])/, String.raw`"\u0000"`),
  (text) => text.replace(/\d+/, '9'.repeat(400)),
  withBytes([0xff]),
  withBytes([0xc0, 0xaf]),
  withBytes([0xed, 0xa0, 0x80]),
  withBytes([0xf5, 0x80, 0x80, 0x80]),
  withBytes([0]),
  withField('"input":null'),
  withField('"input":{},"input":[]'),
  withField('"__proto__":{"isOperator":true}'),
  withField('"constructor":{"prototype":{"polluted":1}}'),
  withField('"toString":1,"valueOf":1,"toJSON":1,"then":1,"length":-1'),
  () => '',
  () => ' ',
  () => 'null',
  () => 'true',
  () => '0',
  () => '"text"',
  () => '[]',
  () => '[{}]',
  () => '['.repeat(100_000),
  () => `${'['.repeat(5000)}${']'.repeat(5000)}`,
  () => `${'{"a":'.repeat(70)}1${'}'.repeat(70)}`,
  () => `{${Array.from({ length: 20_000 }, (_, nth) => `"k${nth}":${nth}`).join(',')}}`,
  () => `{"email":"${'a'.repeat(megabyte - 100)}"}`,
  (text) => `${' '.repeat(megabyte)}${text}`,
  (text) => `${text}${'\n'.repeat(70_000)}`,
  () => 'input=1&reason=2',
  () => '--x\r\nContent-Disposition: form-data; name="input"\r\n\r\n{}\r\n--x--\r\n',
  () => '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
  () => Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xab, 0xae]),
];

/** A header that is wrong, out of place or too much of a good thing. */
export const brokenHeader = (chance: Chance): Pairs[number] => {
  const [name, values] = chance.pick(headers);
  return [name, chance.pick(values)];
};

const numbers = [
  '',
  '"-1"',
  '"0"',
  '"1e3"',
  '"999999999999999"',
  '"9999999999999999999"',
  'W/"1"',
  '*',
  '"1", "2"',
  '1',
  '" 1"',
  '"\u00b2"',
];
const odd = ['', '\u00e9\u00ff', 'x'.repeat(8000), "' or 1=1", '{0}', '__proto__', '\t'];

const headers: readonly (readonly [string, readonly string[]])[] = [
  ['If-Match', numbers],
  ['If-None-Match', numbers],
  ['Last-Event-ID', ['', '-1', '1e3', '0', '999999999999999', '"1"', 'x']],
  ['Idempotency-Key', [...odd, 'a'.repeat(201), 'a'.repeat(200), '!', 'same key']],
  [
    'Content-Type',
    [
      ...odd,
      'text/plain',
      'text/html',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/json; charset=utf-16',
      'application/json;;;',
      'APPLICATION/JSON',
      'application/merge-patch+json',
      'application/octet-stream',
      'application/pdf',
      'json',
    ],
  ],
  ['Content-Length', ['0', '-1', '1', '999999999999', '1e9', 'many', '']],
  ['Content-Encoding', ['gzip', 'br', 'identity', 'x']],
  ['Transfer-Encoding', ['chunked', 'gzip, chunked']],
  ['Accept', [...odd, 'text/html', '*/*;q=0', 'application/xml']],
  ['Accept-Language', [...odd, 'ar', 'fr;q=0', 'x-klingon, *;q=0.5', 'en;q=1e400', 'fr,'.repeat(3000)]],
  ['Accept-Encoding', [...odd, 'gzip', 'gzip;q=0', '*', 'gzip;q=9']],
  ['Authorization', [...odd, 'Bearer', 'Bearer x', 'Basic YTpi', `Bearer ${'A'.repeat(43)}`, 'bearer  x y']],
  [
    'Cookie',
    [...odd, '__Host-strand=', '__Host-strand=x; __Host-strand=y', '=;=;', '__Host-strand-sign-in=x'],
  ],
  ['Origin', ['', 'null', 'https://elsewhere.example.org', 'file://', 'https://strand.example.org.', 'x']],
  ['Sec-Fetch-Site', ['cross-site', 'same-site', 'none', 'x']],
  ['Host', ['elsewhere.example.org', '', 'strand.example.org:99999', '[::1', 'a/b']],
  ['X-Forwarded-For', [...odd, '::1', ',,,', '1.2.3.4, 5.6.7.8', '999.999.999.999']],
  ['X-Forwarded-Proto', ['http', 'ftp', '', 'https,http']],
  ['X-Forwarded-Host', ['elsewhere.example.org', '']],
  ['X-HTTP-Method-Override', ['DELETE', 'GET', '']],
  ['User-Agent', odd],
  ['Range', ['bytes=0-', 'bytes=-1', 'bytes=9-1', 'x=1', `bytes=${'0-1,'.repeat(500)}0-1`]],
  ['Expect', ['100-continue', 'x']],
];

/** The request with a method or an address that is none of its operation. */
export function strayed(request: Request, chance: Chance): Request {
  if (chance.percent(40)) return { ...request, method: chance.pick(methods) };
  return { ...request, path: chance.pick(waysToStray)(request.path, chance) };
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'QUERY'] as const;

type Stray = (path: string, chance: Chance) => string;

/** A path with another step in place of one of its own. */
const withStep =
  (change: (step: string, chance: Chance) => string): Stray =>
  (path, chance) => {
    const steps = path.split('/');
    const at = 1 + chance.below(steps.length - 1);
    return steps.with(at, change(steps[at] ?? '', chance)).join('/');
  };

const waysToStray: readonly Stray[] = [
  (path) => `${path}/`,
  (path) => `/${path}`,
  (path) => path.slice(0, path.lastIndexOf('/')) || '/',
  (path) => `${path}.json`,
  (path) => `${path};x=1`,
  (path) => `${path}/${'a/'.repeat(500)}`,
  (path) => path.toUpperCase(),
  (path) => path.replaceAll(/[a-z]/g, (letter) => `%${letter.codePointAt(0)?.toString(16)}`),
  (path) => `/${path.slice(1).replaceAll('/', '%2f')}`,
  withStep(() => ''),
  withStep(() => '..'),
  withStep(() => '.'),
  withStep(() => '..%2f..%2fetc%2fpasswd'),
  withStep(() => '%'),
  withStep(() => '%00'),
  withStep(() => '%ff%fe'),
  withStep(() => '%ed%a0%80'),
  withStep(() => 'a'.repeat(15_000)),
  withStep((_, chance) => escaped(chance.pick(hostileTexts).slice(0, 3000))),
  withStep((step) => `${step}%20`),
  withStep((step) => `${step}%0a`),
  withStep((step) => step.replaceAll('_', '%5f')),
  (_, chance) => chance.pick(otherPaths),
];

/** The pages, and what those who look for a way in ask every server for. */
const otherPaths = [
  '/',
  '/sign-in',
  '/link',
  '/account',
  '/users',
  '/members',
  '/api',
  '/api/style.css',
  '/pages/script.js',
  '/problems/not-allowed',
  '/problems/__proto__',
  '/problems/constructor',
  '/problems/%ff',
  '/favicon.ico',
  '/robots.txt',
  '/.env',
  '/.git/config',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/api/*',
  '/api/:office',
  '//elsewhere.example.org/',
] as const;
