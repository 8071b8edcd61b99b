/** Clients of an application without its socket. */

import { type Client, openClient } from '../src/api/client.ts';
import type { App } from '../src/server/app.ts';

export const address = 'https://strand.example.org';

/** A client of an application. */
export const clientOf = (app: App, headers: Readonly<Record<string, string>>): Client<AbortSignal> =>
  openClient<AbortSignal>({
    address,
    headers,
    fetch: async (url, init) => app.request(url, init),
    newDecoder: () => new TextDecoder(),
    pause: () => new Promise((resolve) => setTimeout(resolve, 5)),
  });
