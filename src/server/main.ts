/** The composition root of the server: opens all it needs, serves until it is stopped, and closes all of it again. */

import { randomUUID } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import type { Project } from '../core/project.ts';
import { addressOf } from './address.ts';
import { buildApp, usualTimes } from './app.ts';
import { type Chore, startChores } from './chores.ts';
import { config as settingsOf, type Config, type Environment } from './config.ts';
import { firstOffice } from './first-office.ts';
import { firstSignal } from './first-signal.ts';
import { listen, type Listener } from './listen.ts';
import { faultLine, type Log, logTo, type ServerLine } from './log.ts';
import { type OpenParts, openParts } from './open-parts.ts';
import { addPages } from './pages/add-pages.ts';
import { serverChores } from './server-chores.ts';
import { usualWorkLimits } from './work.ts';

/** What is told to a server: its log, and the sample projects that it shall have, where it shall. */
export type ServeWish = {
  readonly log: Log;
  readonly samples?: readonly Project[];
};

/** A server that serves. */
export type Served = {
  /** The address under which people reach it. */
  readonly address: string;
  /** The link that makes the first user, an administrator; `undefined` where there are users. */
  readonly firstLink: string | undefined;
  /** Takes no more requests, lets those that run end within 10 s, and closes everything. */
  readonly stop: () => Promise<void>;
};

/** The heap may grow by so much of what lives in it before all of it is tidied: left to itself it takes three times as much on a machine with much memory. */
const heapGrowth = 140;

const graceMs = 10_000;
const lookMs = 60_000;

/** Serves. Throws a Problem where it cannot; then nothing is left open. */
export async function serve(config: Config, { log, samples = [] }: ServeWish): Promise<Served> {
  const start = performance.now();
  const listener = await listen(config);
  try {
    const address = addressOf(config, listener.port);
    const tellFault = (fault: unknown): void => log(faultLine(Date.now(), fault));
    const tellRestart = (): void => tell(log, 'database-restarted');
    const open = await openParts(config, { address, tellFault, tellRestart });
    return await serveParts(open, { config, listener, log, samples, start }).catch(async (error: unknown) => {
      await open.parts.workspace.close();
      throw error;
    });
  } catch (error) {
    await listener.close(0);
    throw error;
  }
}

/** What a process is told of how it serves, and where it writes its log. */
export type ProcessWish = {
  readonly environment: Environment;
  readonly output: Parameters<typeof logTo>[0];
  readonly samples: readonly Project[];
};

/** Serves until this process is asked to end. `ended` comes when all is closed. Throws as `serve` does, and where a setting is wrong. */
export async function serveProcess({ environment, output, samples }: ProcessWish) {
  setFlagsFromString(`--heap-growing-percent=${heapGrowth}`);
  const config = settingsOf(environment);
  const signal = firstSignal();
  const { address, firstLink, stop } = await serve(config, { log: logTo(output), samples });
  return { address, firstLink, ended: signal.then(stop) };
}

type Serving = {
  readonly config: Config;
  readonly listener: Listener;
  readonly log: Log;
  readonly samples: readonly Project[];
  readonly start: number;
};

async function serveParts(open: OpenParts, serving: Serving): Promise<Served> {
  const { listener, log, config, samples, start } = serving;
  const { parts } = open;
  await firstOffice(parts.workspace, { name: config.office, samples });
  const app = buildApp(parts, {
    log,
    newNumber: randomUUID,
    limits: usualWorkLimits,
    times: usualTimes,
    proxies: config.proxies,
  });
  await addPages(app, parts);
  const link = await parts.accounts.makeFirstLink();
  const chores = startOn(serverChores(open, config), serving);
  listener.answerWith((request, env) => app.fetch(request, env));
  tell(log, 'started', start);
  return {
    address: parts.address,
    firstLink: link === undefined ? undefined : `${parts.address}/link#${link.token}`,
    stop: async () => {
      const stopping = performance.now();
      tell(log, 'stopping');
      await listener.close(graceMs);
      await chores.stop();
      await parts.workspace.close();
      tell(log, 'stopped', stopping);
    },
  };
}

const startOn = (chores: readonly Chore[], { log }: Serving) =>
  startChores(chores, { clock: Date.now, log, lookMs });

/** Writes down something in the life of the server; with `since` how long it took. */
function tell(log: Log, event: ServerLine['event'], since?: number): void {
  const ms = since === undefined ? {} : { ms: Math.round(performance.now() - since) };
  log({ at: new Date().toISOString(), event, ...ms });
}
