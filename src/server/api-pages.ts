/** Pages for people who write programs that speak to Strand: every operation, and what each refusal means. */

import { contracts } from '../api/index.ts';
import type { Access, Contract, Gives, Schema, Takes } from '../api/contract.ts';
import { problemsOf } from '../api/problem-schema.ts';
import { problems } from '../core/problem.ts';
import { type Html, element, markupOf } from '../formats/text/html/element.ts';
import { fieldLines } from './field-lines.ts';

/** What a program must know before its first request. */
const introduction = element('div', {}, [
  element('p', {}, [
    'Programs ask as people do, over HTTP and with JSON. The same list for machines: ',
    element('a', { href: '/api/openapi.json' }, 'OpenAPI 3.1'),
    '. In the header ',
    element('code', {}, 'Authorization: Bearer …'),
    ' a program sends its token, which you make on the page of ',
    element('a', { href: '/account' }, 'your account'),
    '.',
  ]),
  element('p', {}, [
    'Whoever changes a project says in ',
    element('code', {}, 'If-Match'),
    ' on which version the change builds, and in ',
    element('code', {}, 'Idempotency-Key'),
    ' a key of its own for the request: where the answer was lost the same can be sent again, and is done once.',
  ]),
]);

type Page = (params: Readonly<Record<string, string>>) => Response;

/** The pages by their paths. */
export function apiPages(): Readonly<Record<string, Page>> {
  return {
    '/api': () => htmlResponse(operationsPage()),
    '/api/style.css': () => new Response(style, { headers: { 'Content-Type': 'text/css; charset=utf-8' } }),
    '/problems/:code': ({ code = '' }) =>
      Object.hasOwn(problems, code)
        ? htmlResponse(pageOf(code, [problemOf(code)]))
        : htmlResponse(pageOf('No such problem', []), 404),
  };
}

let operations: string | undefined;

// Half a second's work, for a page that few ask for.
function operationsPage(): string {
  operations ??= pageOf('What can be asked of Strand', [introduction, ...contracts.map(operationOf)]);
  return operations;
}

const htmlResponse = (body: string, status = 200): Response =>
  new Response(body, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } });

function pageOf(title: string, content: readonly Html[]): string {
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${markupOf(title)}</title><link rel="stylesheet" href="/api/style.css">`;
  const header = element('header', {}, element('a', { href: '/' }, 'Strand'));
  const main = element('main', {}, [element('h1', {}, title), ...content]);
  return `<!doctype html>\n<html lang="en"><head>${head}</head><body>${header.markup}${main.markup}</body></html>\n`;
}

function operationOf(contract: Contract): Html {
  const { id, method, path, title, access, takes, gives, params, query } = contract;
  return element('section', { id }, [
    element('h2', {}, title),
    element('p', {}, element('code', {}, `${method.toUpperCase()} ${path}`)),
    element('dl', {}, [
      ...entryOf('Who may', [accessInWords(access)]),
      ...entryOf('In the path', fieldLines(params)),
      ...entryOf('In the query', fieldLines(query)),
      ...entryOf('In the headers', contract.versioned === 'write' ? ['If-Match', 'Idempotency-Key'] : []),
      ...entryOf('In the body', takesInWords(takes)),
      ...entryOf('Answer', [`${gives.status}`, ...givesInWords(gives)]),
      element('dt', {}, 'Refusals'),
      element(
        'dd',
        {},
        problemsOf(contract).flatMap((code) => [element('a', { href: `/problems/${code}` }, code), ' ']),
      ),
    ]),
  ]);
}

const entryOf = (term: string, lines: readonly string[]): readonly Html[] =>
  lines.length === 0
    ? []
    : [
        element('dt', {}, term),
        element(
          'dd',
          {},
          element(
            'ul',
            {},
            lines.map((line) => element('li', {}, line)),
          ),
        ),
      ];

function accessInWords(access: Access): string {
  if (typeof access === 'string') return accessWords[access];
  if ('office' in access) return `a user of the office, at least as ${access.office}`;
  return access.project === 'by-changes'
    ? 'whoever may change what it changes'
    : `whoever has the permission ${access.project} in the project`;
}

const accessWords = {
  anyone: 'anyone',
  'signed-in': 'whoever is signed in',
  operator: 'operators',
} as const;

function takesInWords(takes: Takes): readonly string[] {
  if (takes === 'nothing') return [];
  return 'json' in takes
    ? fieldLines(takes.json)
    : [`bytes of ${takes.file.join(', ')}, at most ${takes.mostBytes}`];
}

function givesInWords(gives: Gives): readonly string[] {
  const schema: Schema | undefined =
    'json' in gives ? gives.json : 'events' in gives ? gives.events : undefined;
  if (schema !== undefined) return fieldLines(schema);
  return 'file' in gives ? [`a file: ${gives.file.join(', ')}`] : [];
}

function problemOf(code: string): Html {
  const known = Object.entries(problems).find(([name]) => name === code)?.[1];
  return element('p', {}, known === undefined ? '' : `${known.status}: ${known.title}`);
}

const style = `body { margin: 0 auto; max-width: 64rem; padding: 0 1.5rem 3rem; font: 16px/1.5 "IBM Plex Sans", system-ui, sans-serif; color: #17202b; background: #fff; }
header { border-bottom: 3px solid #0b5c6b; padding: 1rem 0 0.6rem; font-size: 1.35rem; font-weight: 600; }
header a { text-decoration: none; }
a { color: #0b5c6b; }
:focus-visible { outline: 2px solid #b3261e; outline-offset: 2px; }
section { border-top: 1px solid #d5dae1; padding: 0.5rem 0 1rem; }
h2 { font-size: 1.1rem; margin: 0.5rem 0; }
code { font: 0.9rem ui-monospace, monospace; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: 9rem 1fr; gap: 0.25rem 1rem; }
dt { color: #4e5a68; }
dd, ul { margin: 0; padding: 0; }
li { list-style: none; overflow-wrap: anywhere; }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; } }
`;
