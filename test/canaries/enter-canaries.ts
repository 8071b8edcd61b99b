/** A whole instance into whose register people are entered over HTTP, who are then edited, matched, shown and refused in texts; and all files that it leaves. */

import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createProject } from '../../src/api/projects.ts';
import { openClient } from '../../src/api/client.ts';
import { commandContracts } from '../../src/api/commands.ts';
import { exportJournal } from '../../src/api/journal.ts';
import { listOffices } from '../../src/api/offices.ts';
import { exportPerson, registerCommandContracts, showNames, suggestMatches } from '../../src/api/register.ts';
import { Problem } from '../../src/core/problem.ts';
import { anEvent } from '../../src/core/testing.ts';
import { config } from '../../src/server/config.ts';
import { logTo } from '../../src/server/log.ts';
import { serve } from '../../src/server/main.ts';
import { backUp } from '../../src/workspace/backup/back-up.ts';
import { madePerson } from './made-people.ts';

/** A word that is in the record for all to see: where it is not found, nobody has looked well. */
export const openWord = 'Sichtbarkeitsprobe';

/** What came of it: how often names were shown, how many texts with a name were refused, and where all files are. */
export type Entered = {
  readonly shown: number;
  readonly refused: number;
  readonly places: readonly string[];
};

const password = 'a long sentence to remember';
const atOnce = 50;

/** Serves from `data` below the folder, enters so many people, and stops. */
export async function enterCanaries(folder: string, count: number): Promise<Entered> {
  const [data, left] = [join(folder, 'data'), join(folder, 'left')];
  mkdirSync(data);
  mkdirSync(join(left, 'journals'), { recursive: true });
  const log = createWriteStream(join(left, 'log.jsonl'));
  const settings = config({
    STRAND_DATA: data,
    STRAND_PORT: '0',
    STRAND_JOURNAL_COPY: join(left, 'journals'),
  });
  const write = (text: string): void => void log.write(text);
  const served = await serve(settings, { log: logTo({ write, isTerminal: false }) });
  try {
    const client = await signedIn(served);
    const found = await useRegister(client, count);
    writeFileSync(join(left, 'journal.jsonl'), found.journal);
    await backUp({ place: { folder: data }, path: join(left, 'backup.strand'), now: new Date() });
    return { shown: found.shown, refused: found.refused, places: [data, left] };
  } finally {
    await served.stop();
    await new Promise((resolve) => log.end(resolve));
  }
}

type Served = Awaited<ReturnType<typeof serve>>;
type CanaryClient = ReturnType<typeof openClient<AbortSignal>>;

async function signedIn({ address, firstLink }: Served): Promise<CanaryClient> {
  const accepted = await fetch(`${address}/api/links/accept`, {
    method: 'POST',
    headers: { Origin: address, 'Content-Type': 'application/json' },
    body: JSON.stringify({
      token: firstLink?.split('#')[1],
      password,
      email: 'admin@example.org',
      name: 'Administrator',
      locale: 'en',
    }),
  });
  const cookies = accepted.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  return openClient<AbortSignal>({
    address,
    headers: { Origin: address, Cookie: cookies.join('; ') },
    fetch: async (url, init) => fetch(url, init),
    newDecoder: () => new TextDecoder(),
    pause: () => Promise.resolve(),
  });
}

async function useRegister(client: CanaryClient, count: number) {
  const { offices } = (await client.call(listOffices, { params: {} })).json;
  const office = offices[0]?.office ?? '';
  const { project } = (await client.call(createProject, { params: { office } })).json;
  const params = { office, project };
  let [version, key] = [0, 0];
  const run = async (name: string, input: object): Promise<void> => {
    const all = [...commandContracts, ...registerCommandContracts];
    const contract = all.find(({ id }) => id === name);
    if (contract === undefined) throw new Error(`there is no command ${name}`);
    key += 1;
    const asking = { params, body: { input, reason: openWord }, version, key: `key-${key}` };
    version = (await client.call(contract, asking)).version ?? version;
  };
  await run('create-row', { table: 'events', row: anEvent() });
  await run('create-row', { table: 'activities', row: { id: 'act_1', title: { en: openWord } } });
  const people = Array.from({ length: count }, (_, nth) => ({
    id: `per_canary${nth}`,
    personal: madePerson(nth),
  }));
  for (let start = 0; start < count; start += atOnce) {
    const participants = people.slice(start, start + atOnce).map(({ id, personal }, nth) => ({
      participation: `par_canary${start + nth}`,
      person: id,
      personal,
      sex: 'woman',
    }));
    await run('register-participants', { event: 'evt_1', participants });
  }
  let [shown, refused] = [0, 0];
  for (const { id, personal } of people) {
    const { nameLatin, nameArabic } = personal;
    await client.call(suggestMatches, { params, body: { people: [personal] } });
    for (const words of [`Opened by ${nameLatin}.`, `افتتحها ${nameArabic}`]) {
      const input = { table: 'activities', id: 'act_1', set: { title: { en: words } } };
      await run('edit-row', input).catch((error: unknown) => {
        if (!(error instanceof Problem) || error.code !== 'name-in-text') throw error;
        refused += 1;
      });
    }
    await run('edit-person', { person: id, set: { post: personal.post, nameLatin } });
  }
  for (let start = 0; start < count; start += atOnce) {
    const some = people.slice(start, start + atOnce).map(({ id }) => id);
    const answer = await client.call(showNames, { params, body: { people: some } });
    shown += answer.json.shown.filter(({ personal }) => personal?.nameLatin !== undefined).length;
    ({ version } = answer.json);
  }
  const [first] = people;
  const exported = { params: { ...params, person: first?.id ?? '' }, body: {} };
  ({ version } = (await client.call(exportPerson, exported)).json);
  await run('archive-people', { people: people.map(({ id }) => id) });
  const { bytes: journal } = await client.call(exportJournal, { params });
  return { shown, refused, journal };
}
