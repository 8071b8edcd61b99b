/** What attempts are made on: an application on a real database of its own, and the way to look at everything that it keeps. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from '../../src/server/app.ts';
import { openRenderers } from '../../src/workspace/renderers.ts';
import type { Operation } from '../fuzz/operations.ts';
import { openWorld, type World } from '../fuzz/world.ts';
import type { MakeDatabase } from '../stores.ts';
import { type Attack, openAttack } from './attack.ts';
import { openSend, type Send } from './request.ts';
import { openState } from './state.ts';

/** The application, and attempts on it that are counted. */
export type Grounds = {
  readonly world: World;
  readonly superuserUrl: string;
  readonly send: Send;
  readonly attack: Attack;
  /** Attempts on another application on the same data. */
  readonly attackOn: (app: App) => Attack;
  /** An operation of the document that the application serves. */
  readonly operationOf: (id: string) => Operation;
  readonly close: () => Promise<void>;
};

/** Opens them on a fresh database. */
export async function openGrounds(makeDatabase: MakeDatabase, seed: number): Promise<Grounds> {
  const folder = mkdtempSync(join(tmpdir(), 'strand-cross-'));
  const { open, superuserUrl } = await makeDatabase();
  const renderers = openRenderers();
  const world = await openWorld({ store: await open(), folder, renderers, seed });
  const state = await openState(superuserUrl, folder);
  const send = openSend(world.app);
  return {
    world,
    superuserUrl,
    send,
    attack: openAttack(send, state),
    attackOn: (app) => openAttack(openSend(app), state),
    operationOf: (id) => {
      const found = world.operations.find((one) => one.id === id);
      if (found === undefined) throw new Error(`the document has no operation ${id}`);
      return found;
    },
    close: async () => {
      await state.close();
      await world.close();
      await renderers.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
