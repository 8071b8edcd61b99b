/** Hears of committed appends on a connection of its own, which is made again when it is lost. */

import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import type { Id } from '../core/base/id.ts';
import { connectClient } from './client.ts';
import { toProblem } from './failure.ts';
import type { OfficeId } from './store.ts';

/** The channel on which appends are told. */
export const channel = 'strand_appended';

/** What is told of an append. */
export type Appended = { readonly office: OfficeId; readonly project: Id; readonly version: number };

type Source = {
  /** Where to log in. */
  readonly url: string;
  /** Every project of every office as it stands, for what was missed while there was no connection. */
  readonly list: () => Promise<readonly Appended[]>;
};

/**
 * Tells of every append until the returned function is called. After a lost connection it tells of the last append of every project whose last
 * append it has not told of; some of them may be old.
 */
export async function listen(
  source: Source,
  tell: (appended: Appended) => void,
): Promise<() => Promise<void>> {
  const tellOnce = onlyOnce(tell);
  const first = await hear(source.url, tellOnce).catch((error: unknown) => {
    throw toProblem(error);
  });
  const state = { isOpen: true, ear: first };
  void keepHearing(state, source, tellOnce);
  return async () => {
    state.isOpen = false;
    await state.ear.client.end();
  };
}

type Ear = { readonly client: Client; readonly ended: Promise<void> };
type State = { readonly isOpen: boolean; ear: Ear };

async function hear(url: string, tell: (appended: Appended) => void): Promise<Ear> {
  const client = await connectClient(url);
  const ended = new Promise<void>((resolve) => void client.once('end', resolve));
  client.on('notification', ({ payload }) => tell(JSON.parse(payload ?? '') as Appended));
  await client.query(`listen ${channel}`);
  return { client, ended };
}

async function keepHearing(state: State, source: Source, tell: (appended: Appended) => void): Promise<void> {
  for (let delayMs = 0; state.isOpen; delayMs = Math.min(delayMs * 2 + 25, 5000)) {
    await state.ear.ended;
    await sleep(delayMs);
    const ear = state.isOpen ? await hear(source.url, tell).catch(() => undefined) : undefined;
    if (ear === undefined) continue;
    Object.assign(state, { ear });
    if (!state.isOpen) await ear.client.end();
    // Where this fails the connection is ended, and all begins again.
    const missed = await source.list().catch(() => ear.client.end().then(() => []));
    missed.filter(({ version }) => version > 0).forEach(tell);
    delayMs = 0;
  }
}

function onlyOnce(tell: (appended: Appended) => void): (appended: Appended) => void {
  const told = new Map<string, number>();
  return (appended) => {
    const key = `${appended.office} ${appended.project}`;
    if (appended.version <= (told.get(key) ?? 0)) return;
    told.set(key, appended.version);
    tell(appended);
  };
}
