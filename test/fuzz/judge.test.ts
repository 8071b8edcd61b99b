import { describe, expect, it } from 'vitest';
import { contracts } from '../../src/api/index.ts';
import { openApi } from '../../src/api/open-api.ts';
import { openJudge } from './judge.ts';
import { type Document, operationsOf } from './operations.ts';
import type { Answer, Request } from './request.ts';

const document = openApi(contracts, '0.0.0') as unknown as Document;
const judge = openJudge(document, operationsOf(document));

const asked = (method: string, path: string): Request => ({
  actor: 'nobody',
  method,
  path,
  query: [],
  headers: [],
  body: undefined,
});

const always = { 'X-Content-Type-Options': 'nosniff', 'Content-Security-Policy': `default-src 'none'` };

const answered = (status: number, type: string, body: unknown): Answer => ({
  status,
  headers: new Headers({ ...always, ...(type !== '' && { 'Content-Type': type }) }),
  bytes: Buffer.from(body === undefined ? '' : JSON.stringify(body)),
  line: undefined,
  ms: 1,
});

const json = 'application/json';
const problem = 'application/problem+json';
const refusal = (code: string, status: number) => ({
  type: `/problems/${code}`,
  title: 'No.',
  status,
  code,
  params: {},
  instance: 'urn:strand:request:1',
});

const health = asked('GET', '/healthz');
const offices = asked('GET', '/api/offices');
const nowhere = asked('GET', '/api/nowhere');

describe('openJudge', () => {
  it.each([
    ['JSON of its schema', offices, answered(200, json, { offices: [] })],
    ['a problem that it names', offices, answered(401, problem, refusal('not-signed-in', 401))],
    ['that it is too busy', offices, answered(503, problem, refusal('server-busy', 503))],
    ['a refusal where nothing is', nowhere, answered(404, problem, refusal('unknown-address', 404))],
    ['to HEAD nothing but headers', asked('HEAD', '/api/offices'), answered(200, json, undefined)],
    ['to OPTIONS nothing but headers', asked('OPTIONS', '/healthz'), answered(204, '', undefined)],
    ['a page', asked('GET', '/api'), answered(200, 'text/html; charset=utf-8', 'page')],
  ])('takes %s', (_, request, answer) => {
    expect(judge(request, answer)).toBeUndefined();
  });

  const fault = { at: '', request: '', method: 'GET', status: 200, ms: 1 };
  it.each([
    ['a status that it does not name', offices, answered(418, problem, refusal('not-allowed', 418))],
    ['a fault of ours', offices, answered(500, problem, refusal('unexpected', 500))],
    [
      'a fault that only the log tells of',
      offices,
      {
        ...answered(200, json, { offices: [] }),
        line: { ...fault, fault: { name: 'Error', message: '', at: [] } },
      },
    ],
    ['another media type', offices, answered(200, 'text/plain', { offices: [] })],
    ['a field too many', offices, answered(200, json, { offices: [], secret: 1 })],
    ['a field too few', offices, answered(200, json, {})],
    ['a problem that it does not name', health, answered(422, problem, refusal('row-exists', 422))],
    ['a problem of another status', offices, answered(401, problem, refusal('not-signed-in', 403))],
    ['a problem of no known code', nowhere, answered(404, problem, refusal('no-such-code', 404))],
    ['a body where none is', asked('HEAD', '/api/offices'), answered(200, json, { offices: [] })],
    ['something where nothing is', nowhere, answered(200, json, {})],
    ['no headers of safety', offices, { ...answered(200, json, { offices: [] }), headers: new Headers() }],
    ['nothing, since something was thrown', offices, answered(0, '', 'thrown')],
  ])('finds %s', (_, request, answer) => {
    expect(judge(request, answer)).toBeDefined();
  });
});
