/** The line to the server while a project is open: what others do comes by it, and where it is broken it is looked for. */

import type { Client } from '../../api/client.ts';
import { watchProject } from '../../api/journal.ts';
import { readOwnAccount } from '../../api/own-account.ts';
import { Problem } from '../../core/problem.ts';
import { pause } from '../client.ts';
import type { ProjectPlace } from '../routes.ts';
import type { ProjectStore } from './project-store.ts';

const watchPauseMs = 3000;

/** Applies what others do, for as long as the project is open. */
export async function followEntries(
  client: Client<AbortSignal>,
  store: ProjectStore,
  { place, signal }: { readonly place: ProjectPlace; readonly signal: AbortSignal },
): Promise<void> {
  while (!signal.aborted) {
    try {
      const { version } = store.state().confirmed;
      for await (const { data } of client.watch(watchProject, { params: place, version, signal })) {
        store.setLine('open');
        store.heard(data);
      }
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof Problem && error.code === 'not-signed-in') store.setLine('signed-out');
      else if (error instanceof Problem) return;
      await pause(watchPauseMs);
    }
  }
}

const lookPauseMs = 10_000;

/** Where the line is broken, looks from time to time whether it is there again: a browser knows of its own line, and not of the server's. */
export async function lookForLine(
  client: Client<AbortSignal>,
  store: ProjectStore,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await pause(lookPauseMs);
    if (store.state().line !== 'broken') continue;
    const isThere = await client.call(readOwnAccount, { params: {}, signal }).then(
      () => true,
      () => false,
    );
    if (isThere) store.setLine('open');
  }
}
