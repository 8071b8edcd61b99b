/** Whether an answer is one that the OpenAPI document promises for the address that was asked. */

import { Ajv2020 } from 'ajv/dist/2020.js';
import { gunzipSync } from 'node:zlib';
import { type Answer, type Request, urlOf } from './request.ts';
import type { Document, Operation, Schema } from './operations.ts';

/** What is wrong with an answer: `kind` is the same for the same fault, whatever the request was in detail. */
export type Flaw = { readonly kind: string; readonly says: string };

/** Judges the answer to a request; undefined where it is as promised. */
export type Judge = (request: Request, answer: Answer) => Flaw | undefined;

/** Opens the judge of a document. */
export function openJudge(document: Document, operations: readonly Operation[]): Judge {
  const check = openCheck(document);
  const routes = operations.map((operation) => ({ operation, steps: operation.path.split('/') }));
  return (request, answer) => {
    const flaw = flawOfAny(answer);
    if (flaw !== undefined) return flaw;
    const operation = operationAt(routes, request);
    return operation === undefined
      ? flawOfStray(answer, check)
      : flawOfAnswer({ operation, method: request.method, answer, check });
  };
}

/** What a schema says against a value; undefined where it accepts it. */
type Check = (schema: Schema, value: unknown) => string | undefined;

function openCheck(document: Document): Check {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: false, allowUnionTypes: true });
  ajv.addKeyword('components');
  ajv.addSchema({ $id: 'document', components: document.components });
  const compiled = new Map<string, ReturnType<typeof ajv.compile>>();
  return (schema, value) => {
    const text = JSON.stringify(schema).replaceAll('"#/', '"document#/');
    const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text) as Schema);
    compiled.set(text, validate);
    if (validate(value) === true) return undefined;
    const [error] = validate.errors ?? [];
    return `${error?.instancePath ?? ''} ${error?.message ?? ''} ${JSON.stringify(error?.params)}`;
  };
}

type Route = { readonly operation: Operation; readonly steps: readonly string[] };

/** The operation that an address leads to; that whose path is said outright goes before one with names in it. */
function operationAt(routes: readonly Route[], request: Request): Operation | undefined {
  const method = request.method.toUpperCase() === 'HEAD' ? 'GET' : request.method.toUpperCase();
  const steps = new URL(urlOf({ path: request.path, query: [] })).pathname.split('/').map(unescaped);
  const found = routes.filter(
    (route) =>
      route.operation.method === method &&
      route.steps.length === steps.length &&
      route.steps.every((step, nth) => (isName(step) ? steps[nth] !== '' : step === steps[nth])),
  );
  return found.toSorted((a, b) => a.steps.filter(isName).length - b.steps.filter(isName).length)[0]
    ?.operation;
}

const isName = (step: string): boolean => step.startsWith('{');

function unescaped(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/** What no answer may be, whatever was asked. */
function flawOfAny({ status, headers, line, bytes }: Answer): Flaw | undefined {
  if (status === 0) return { kind: textOf(bytes.subarray(0, 60)), says: `nothing but ${textOf(bytes)}` };
  if (line?.fault !== undefined)
    return {
      kind: `fault ${line.fault.message.slice(0, 60)} ${line.fault.at[0] ?? ''}`,
      says: `${line.fault.name}: ${line.fault.message}\n${line.fault.at.join('\n')}`,
    };
  if (status >= 500 && status !== 503)
    return { kind: `status ${status}`, says: `status ${status}: ${textOf(bytes)}` };
  if (headers.get('x-content-type-options') !== 'nosniff' || !headers.has('content-security-policy'))
    return { kind: 'security headers', says: 'without the headers that every answer carries' };
  return undefined;
}

/** What an address answers that no operation has: a refusal, a page, a way elsewhere, or which methods it knows. */
function flawOfStray({ status, headers, bytes }: Answer, check: Check): Flaw | undefined {
  const type = typeOf(headers);
  const isPage = ['text/html', 'text/css', 'text/javascript'].includes(type);
  if (isPage || ((status === 204 || status === 303) && bytes.length === 0)) return undefined;
  if (type !== 'application/problem+json' || status < 400)
    return { kind: `stray ${status} ${type}`, says: `status ${status} of type ${type} where nothing is` };
  return bytes.length === 0 ? undefined : flawOfProblem({ status, bytes, codes: undefined, check });
}

type Judged = {
  readonly operation: Operation;
  readonly method: string;
  readonly answer: Answer;
  readonly check: Check;
};

function flawOfAnswer({ operation, method, answer, check }: Judged): Flaw | undefined {
  const { status, headers, bytes } = answer;
  const about = `${operation.id} ${status}`;
  const promised = operation.answers[status];
  const isHead = method.toUpperCase() === 'HEAD';
  if (promised === undefined)
    return isHead && status === 204
      ? undefined
      : { kind: about, says: `${about} is not in the document: ${textOf(bytes)}` };
  if (isHead || promised.content === undefined)
    return bytes.length === 0 ? undefined : { kind: about, says: `${about} has a body: ${textOf(bytes)}` };
  const type = typeOf(headers);
  const content = promised.content[type];
  if (content === undefined)
    return {
      kind: `${about} ${type}`,
      says: `${about} is of type ${type}, which the document does not name`,
    };
  if (type === 'application/problem+json')
    return flawOfProblem({ status, bytes, codes: promised.description.split(', '), check });
  return flawOfContent(content, { answer, about, check });
}

function flawOfContent(
  { schema, 'x-data': data }: { readonly schema?: Schema; readonly 'x-data'?: Schema },
  { answer: { bytes, headers }, about, check }: Pick<Judged, 'answer' | 'check'> & { readonly about: string },
): Flaw | undefined {
  const flawOf = (wanted: Schema, text: string): Flaw | undefined => {
    const wrong = check(wanted, JSON.parse(text));
    return wrong === undefined
      ? undefined
      : { kind: `${about} ${wrong}`, says: `${about}: ${wrong}\n${text}` };
  };
  const isZipped = headers.get('content-encoding') === 'gzip';
  const text = (): string => Buffer.from(isZipped ? gunzipSync(bytes) : bytes).toString();
  if (schema !== undefined) return flawOf(schema, text());
  if (data === undefined) return undefined;
  const told = [...text().matchAll(/^data: (.*)$/gm)].map(([, found = '']) => found);
  return told.map((one) => flawOf(data, one)).find((flaw) => flaw !== undefined);
}

const problemRef: Schema = { $ref: '#/components/schemas/problem' };

type Refused = {
  readonly status: number;
  readonly bytes: Uint8Array;
  /** Those that the document names for this status; undefined where it names none. */
  readonly codes: readonly string[] | undefined;
  readonly check: Check;
};

function flawOfProblem({ status, bytes, codes, check }: Refused): Flaw | undefined {
  const text = Buffer.from(bytes).toString();
  const problem = JSON.parse(text) as { readonly code: string; readonly status: number };
  const wrong = check(problemRef, problem);
  if (wrong !== undefined) return { kind: `problem ${wrong}`, says: `${wrong} in ${text}` };
  if (problem.status !== status || codes?.includes(problem.code) === false)
    return {
      kind: `problem ${problem.code} ${status}`,
      says: `${problem.code} is not among ${codes?.join(', ') ?? 'the problems'} of status ${status}: ${text}`,
    };
  return undefined;
}

const typeOf = (headers: Headers): string => (headers.get('content-type') ?? '').split(';', 1)[0] ?? '';
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 400)).toString();
