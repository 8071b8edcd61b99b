/** The database as its owner has it: for copies of everything and for putting one database in the place of another. */

import type { Client } from 'pg';
import { Problem } from '../core/problem.ts';
import { connectClient, withClient } from './client.ts';
import { urlOfSocket } from './database-url.ts';
import {
  dropDatabase,
  exchangeDatabases,
  getKept,
  type KeptDatabase,
  listKept,
  makeDraft,
  nameToKeep,
  refuseInUse,
} from './databases.ts';
import { type DumpPart, dumpDatabase } from './dump.ts';
import { startEmbedded } from './embedded.ts';
import { ensureEmbeddedDatabase } from './embedded-database.ts';
import { toProblem } from './failure.ts';
import { loadDatabase, type Loader } from './load.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import type { Place } from './open.ts';
import { ensureRoles } from './roles.ts';
import { type ServerSettings, readSettings } from './server-settings.ts';

/** The number of the last migration that this version of Strand knows. */
export const lastMigration = migrations.at(-1)?.number ?? 0;

/** A database that is made beside the one that serves, or that was given empty. */
export type DraftDatabase = {
  /** The URL of its owner. */
  readonly url: string;
  /** Makes the layout of a migration, and loads into it: all or nothing. */
  readonly load: (migration: number, work: (loader: Loader) => Promise<void>) => Promise<void>;
};

/** What the owner of the database of a place may do, for as long as it is open. */
export type Owner = {
  /** The number of the last migration that was applied; 0 where nothing is there. */
  readonly readMigration: () => Promise<number>;
  /** The name of that migration; '' where nothing is there. */
  readonly nameMigration: () => Promise<string>;
  readonly dump: () => AsyncIterable<DumpPart>;
  readonly readSettings: () => Promise<ServerSettings>;
  /** The moment of the latest of the last entries of all projects, as its journal has it; `undefined` where there is no entry. */
  readonly findLastMoment: () => Promise<string | undefined>;
  /**
   * Lets `fill` fill a new database, then puts it in the place of the one that serves, at once. The old one is kept under the name that is given
   * back; none where it was empty. Throws Problem `store-in-use` where a Strand serves; whatever is thrown, the old one serves.
   */
  readonly replace: (now: Date, fill: (draft: DraftDatabase) => Promise<void>) => Promise<string | undefined>;
  /** The database itself as a draft. Throws Problem `database-not-empty` where it is none. */
  readonly asDraft: () => Promise<DraftDatabase>;
  /** Works on a new database beside the one that serves, and drops it in the end; the one that serves may be in use meanwhile. */
  readonly withDraft: <Result>(work: (draft: DraftDatabase) => Promise<Result>) => Promise<Result>;
  /** The databases that `replace` and `putBack` have kept, the oldest first. */
  readonly listKept: () => Promise<readonly KeptDatabase[]>;
  /** Drops one of them. Throws Problem `not-kept` where there is none of that name. */
  readonly dropKept: (kept: string) => Promise<void>;
  /** Puts one of them in the place of the database that serves, at once; gives the name under which that is kept. Throws like `replace` and `dropKept`. */
  readonly putBack: (kept: string, now: Date) => Promise<string>;
};

/** Works as the owner of the database of a place; the embedded server runs meanwhile. */
export async function withOwner<Result>(
  place: Place,
  work: (owner: Owner) => Promise<Result>,
): Promise<Result> {
  if ('url' in place) return work(ownerOf({ url: place.url, adminUrl: withDatabase(place.url, 'postgres') }));
  const server = await startEmbedded(place);
  try {
    const { socketFolder: folder, port, user } = server;
    const adminUrl = urlOfSocket({ folder, port, user, database: 'postgres' });
    return await work(ownerOf({ url: await ensureEmbeddedDatabase(server), adminUrl }));
  } finally {
    await server.stop();
  }
}

/** The owner's URL, and that of whoever may make databases, at a database which nobody serves from. */
type Urls = { readonly url: string; readonly adminUrl: string };

function ownerOf(urls: Urls): Owner {
  const { url } = urls;
  return {
    readMigration: () => asOwner(url, async (client) => (await readMigration(client)).number),
    nameMigration: () => asOwner(url, async (client) => (await readMigration(client)).name),
    dump: () => dumpAt(url),
    readSettings: () => asOwner(url, readSettings),
    findLastMoment: () => asOwner(url, findLastMoment),
    replace: (now, fill) => replace(urls, now, fill),
    asDraft: async () => {
      const { number } = await asOwner(url, readMigration);
      if (number > 0) throw new Problem('database-not-empty');
      return draftAt(url);
    },
    withDraft: (work) => withDraft(urls, work),
    listKept: () => asOwner(urls.adminUrl, (admin) => listKept(admin, namesIn(url).name)),
    dropKept: (kept) =>
      asOwner(urls.adminUrl, async (admin) => {
        await dropDatabase(admin, await getKept(admin, namesIn(url).name, kept));
      }),
    putBack: (kept, now) =>
      asOwner(urls.adminUrl, (admin) => putBack(admin, namesIn(url).name, { kept, now })),
  };
}

const asOwner = <Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> =>
  withClient(url, work).catch((error: unknown) => {
    throw toProblem(error);
  });

type AppliedMigration = { readonly number: number; readonly name: string };

async function readMigration(client: Client): Promise<AppliedMigration> {
  const { rows: found } = await client.query<{ name: string | null }>(
    `select to_regclass('migrations')::text as name`,
  );
  if (typeof found[0]?.name !== 'string') return { number: 0, name: '' };
  const { rows } = await client.query<AppliedMigration>(
    'select number, name from migrations order by number desc limit 1',
  );
  return rows[0] ?? { number: 0, name: '' };
}

async function findLastMoment(client: Client): Promise<string | undefined> {
  const { rows } = await client.query<{ last: string | null }>(
    `select max(j.text::jsonb ->> 'at') as last from projects p
     join journal j on j.office_id = p.office_id and j.project_id = p.project_id and j.number = p.version`,
  );
  return rows[0]?.last ?? undefined;
}

async function* dumpAt(url: string): AsyncGenerator<DumpPart> {
  const client = await connectClient(url);
  try {
    yield* dumpDatabase(client);
  } finally {
    await client.end();
  }
}

const draftAt = (url: string): DraftDatabase => ({
  url,
  load: (number, work) =>
    asOwner(url, async (client) => {
      await ensureRoles(client, url);
      await migrate(
        client,
        migrations.filter((migration) => migration.number <= number),
      );
      await loadDatabase(client, work);
    }),
});

async function replace(
  urls: Urls,
  now: Date,
  fill: (draft: DraftDatabase) => Promise<void>,
): Promise<string | undefined> {
  const { url, adminUrl } = urls;
  const { name, owner } = namesIn(url);
  const wasEmpty = (await asOwner(url, readMigration)).number === 0;
  return asOwner(adminUrl, async (admin) => {
    await refuseInUse(admin, name);
    const draft = await makeDraft(admin, name, owner);
    const kept = nameToKeep(name, now);
    try {
      await fill(draftAt(withDatabase(url, draft)));
      await exchangeDatabases(admin, { name, draft, kept });
    } catch (error) {
      await dropDatabase(admin, draft).catch(() => undefined);
      throw error;
    }
    if (!wasEmpty) return kept;
    await dropDatabase(admin, kept);
    return undefined;
  });
}

async function withDraft<Result>(
  { url, adminUrl }: Urls,
  work: (draft: DraftDatabase) => Promise<Result>,
): Promise<Result> {
  const { name, owner } = namesIn(url);
  return asOwner(adminUrl, async (admin) => {
    const draft = await makeDraft(admin, name, owner);
    try {
      return await work(draftAt(withDatabase(url, draft)));
    } finally {
      await dropDatabase(admin, draft).catch(() => undefined);
    }
  });
}

async function putBack(
  admin: Client,
  name: string,
  { kept, now }: { readonly kept: string; readonly now: Date },
): Promise<string> {
  const draft = await getKept(admin, name, kept);
  await refuseInUse(admin, name);
  const keptNow = nameToKeep(name, now);
  await exchangeDatabases(admin, { name, draft, kept: keptNow });
  return keptNow;
}

/** The names of the database and of its owner, as a URL has them. */
function namesIn(url: string): { readonly name: string; readonly owner: string } {
  const { pathname, username } = new URL(url);
  return { name: decodeURIComponent(pathname.slice(1)), owner: decodeURIComponent(username) };
}

function withDatabase(text: string, database: string): string {
  const url = new URL(text);
  url.pathname = `/${encodeURIComponent(database)}`;
  return url.toString();
}
