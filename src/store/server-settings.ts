/** What a server says of itself, as far as it concerns whether data is safe on it. */

import type { Client } from 'pg';

/** The version as the server writes it, the settings that keep what was committed, and how many bytes the database has. */
export type ServerSettings = {
  readonly version: string;
  readonly safety: Readonly<Record<SafetySetting, string>>;
  readonly sizeBytes: number;
};

/** Settings that must be `on`: what is committed is on the disk, torn pages are mended, and damaged ones are noticed. */
export const safetySettings = ['fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums'] as const;
/** A setting that must be `on`. */
export type SafetySetting = (typeof safetySettings)[number];

/** The settings of the server that the client is connected to. */
export async function readSettings(client: Client): Promise<ServerSettings> {
  const { rows } = await client.query<Record<SafetySetting | 'version' | 'bytes', string>>(
    `select ${safetySettings.map((name) => `current_setting('${name}') as ${name}`).join(', ')},
            current_setting('server_version') as version, pg_database_size(current_database())::text as bytes`,
  );
  const [row] = rows;
  if (row === undefined) throw new Error('the server says nothing of itself');
  const { version, bytes, ...safety } = row;
  return { version, safety, sizeBytes: Number(bytes) };
}
