/** A request as data, and what comes back: whoever sends it, it is the same to the byte. */

import type { App } from '../../src/server/app.ts';
import type { Operation } from '../fuzz/operations.ts';
import { address } from '../fuzz/world.ts';

/** A request of an operation. Who sends it stands in no part of it. */
export type Request = {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly file?: { readonly bytes: Uint8Array; readonly mediaType: string };
};

/** Headers that say who asks; none for nobody. */
export type Credentials = Readonly<Record<string, string>>;

/** What came back, without the header and the field that are of this one request. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
};

/** Sends requests to an application, each from a network address of its own, so that none is held back for the tries of another. */
export type Send = (request: Request, credentials: Credentials) => Promise<Answer>;

/** Opens it. */
export function openSend(app: App): Send {
  let sent = 0;
  return async (request, credentials) => {
    sent += 1;
    const from = `10.${sent >> 16}.${(sent >> 8) & 255}.${sent & 255}`;
    const own = headersOf(request);
    const cookies = [credentials['Cookie'], own['Cookie']].filter((one) => one !== undefined);
    const response = await app.request(urlOf(request), {
      method: request.operation.method,
      headers: {
        Origin: address,
        'X-Forwarded-For': from,
        ...own,
        ...credentials,
        ...(cookies.length > 0 && { Cookie: cookies.join('; ') }),
      },
      ...bodyOf(request),
    });
    const text = Buffer.from(await response.arrayBuffer()).toString();
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      text: text.replace(/"urn:strand:request:\d+"/, '"urn:strand:request"'),
    };
  };
}

/** All that a request says, as one text: what an answer may say back. */
export const saidIn = (request: Request): string =>
  `${urlOf(request)} ${JSON.stringify([request.headers, request.body ?? null])}`;

function urlOf({ operation, params, query }: Request): string {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  );
  const search = new URLSearchParams(query).toString();
  return `${address}${path}${search === '' ? '' : `?${search}`}`;
}

const headersOf = ({ headers, body, file }: Request): Readonly<Record<string, string>> => ({
  ...(body !== undefined && { 'Content-Type': 'application/json' }),
  ...(file !== undefined && { 'Content-Type': file.mediaType }),
  ...headers,
});

function bodyOf({ body, file }: Request): { readonly body?: string | Uint8Array<ArrayBuffer> } {
  if (file !== undefined) return { body: new Uint8Array(file.bytes) };
  return body === undefined ? {} : { body: JSON.stringify(body) };
}
