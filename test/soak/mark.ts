/** A connection of the superuser beside the product's own: it leaves marks in a trace of the server, and asks for checkpoints. */

import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { superuser } from '../../src/store/embedded/cluster.ts';
import { findPostmaster, port } from '../../src/store/embedded/postmaster-file.ts';

/** The text of a statement that is a mark; a trace shows it where the server received it. */
export const markText = /strand mark (\d+) end/;

/** A connection that marks. */
export type Marking = {
  /** Gives the number of the mark, once the server has it. */
  readonly mark: () => Promise<number>;
  readonly checkpoint: () => Promise<void>;
  readonly end: () => Promise<void>;
};

/** A connection of the superuser to the embedded server of a folder. */
export async function connectTo(folder: string, database = 'postgres'): Promise<Client> {
  const host = findPostmaster(realpathSync(join(folder, 'postgres')))?.socketFolder;
  if (host === undefined) throw new Error('no server runs on that folder');
  const client = new Client({ host, port, user: superuser, database });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Opens a connection that marks. Where the server is gone, marks and checkpoints do nothing. */
export async function markTrace(folder: string): Promise<Marking> {
  const client = await connectTo(folder);
  let marks = 0;
  const quietly = (text: string): Promise<unknown> => client.query(text).catch(() => undefined);
  return {
    mark: async () => {
      marks += 1;
      const mine = marks;
      await quietly(`select 'strand mark ${mine} end'`);
      return mine;
    },
    checkpoint: async () => void (await quietly('checkpoint')),
    end: async () => client.end().catch(() => undefined),
  };
}
