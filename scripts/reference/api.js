// docs/reference/api.md: everything that can be asked over HTTP.

import * as z from 'zod/mini';
import { code, codes, page, table } from './markdown.js';
import { fieldsInside, legend, typeInWords } from './type-words.js';

export function apiPage({ contracts, problemsOf, tableNames }) {
  return page(
    '# HTTP',
    [
      `${contracts.length} operations. \`GET /api/openapi.json\` has them as an OpenAPI 3.1 document, \`GET /api\` as a page. A write in a project names the version`,
      'that it builds on in `If-Match: "17"` and carries a key of its own in `Idempotency-Key`; sent again with the same key it acts once. Refusals are',
      'problems (`docs/reference/problems.md`) as `application/problem+json`, in the language of `Accept-Language`. What every request may be refused for is not repeated below.',
    ].join('\n'),
    legend,
    table(
      ['operation', 'method and path', 'who may'],
      contracts.map((one) => [
        code(one.id),
        code(`${one.method.toUpperCase()} ${one.path}`),
        accessInWords(one.access),
      ]),
    ),
    contracts
      .filter((one) => !one.path.includes('/commands/'))
      .flatMap((one) => sectionOf(one, problemsOf(one), tableNames)),
    '## Commands',
    [
      'Their inputs stand in `docs/reference/commands.md`. The body is `{"input": …, "reason": "…"}`; the reason may be left out. The answer is',
      '`{"version": …, "changes": […]}`: the version that was made, and the changes that lead there.',
    ].join('\n'),
  );
}

function sectionOf(contract, problems, tableNames) {
  const { id, title, takes, gives } = contract;
  const rows = [
    ...fieldRows('path', contract.params, tableNames),
    ...fieldRows('query', contract.query, tableNames),
    ...(takes.json === undefined ? [] : fieldRows('body', takes.json, tableNames)),
  ];
  const file =
    takes.file === undefined
      ? []
      : [`The body is a file of at most ${takes.mostBytes} bytes: ${codes(takes.file)}.`];
  const own = contract.problems ?? [];
  const refusals = problems.filter((one) => own.includes(one));
  return [
    `## ${id}`,
    `${title}. Answer: ${answerInWords(gives)}.`,
    ...file,
    ...(rows.length === 0 ? [] : [table(['in', 'field', 'type', 'required'], rows)]),
    ...(refusals.length === 0 ? [] : [`Refused with ${codes(refusals)}.`]),
  ];
}

function fieldRows(place, schema, tableNames) {
  const json = z.toJSONSchema(schema, { io: 'input' });
  return fieldsInside(json).map(([step, field, isRequired]) => [
    place,
    code(step.replace(/^\./, '')),
    field.enum?.length === tableNames.length ? 'name of a table' : typeInWords(field),
    isRequired ? 'yes' : '',
  ]);
}

function answerInWords(gives) {
  if (gives.json !== undefined)
    return `${gives.status} with ${typeInWords(z.toJSONSchema(gives.json, { io: 'input' }))}`;
  if (gives.events !== undefined)
    return `server-sent events of ${typeInWords(z.toJSONSchema(gives.events, { io: 'input' }))}`;
  return gives.file === undefined ? String(gives.status) : `a file, ${codes(gives.file)}`;
}

function accessInWords(access) {
  if (typeof access === 'string') return access;
  return access.office === undefined ? `project: ${access.project}` : `office: ${access.office}`;
}
