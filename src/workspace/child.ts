/** Child processes that are given work, one piece at a time, and are held to limits of time and memory. */

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Socket } from 'node:net';
import { type Breach, type Limits, watchLimits } from './watch-limits.ts';

/** How a child ended by itself: an exit code, a signal, or why it could not be started. `said` is the end of what it complained. */
export type Ending = { readonly how: string; readonly said: string };

/** What comes of a job: an answer, what became of the child instead, or why the job could not be handed to it. */
export type Outcome<Answer> =
  | { readonly answer: Answer }
  | { readonly breach: Breach }
  | { readonly ending: Ending }
  | { readonly unsendable: string };

/** A child process that takes one job after the other. It never keeps the event loop alive but while it works. */
export type Child<Job extends object, Answer> = {
  readonly pid: number | undefined;
  readonly isAlive: () => boolean;
  readonly run: (job: Job) => Promise<Outcome<Answer>>;
  /** Ends the child at once, whatever it does. */
  readonly kill: () => void;
  /** Lets an idle child end by itself, by force where it does not; true once it has ended. */
  readonly end: () => Promise<void>;
};

/** How a child is started: its options for Node beside the limit of memory, and an open file that is its standard input. */
export type StartOptions = { readonly nodeOptions?: readonly string[]; readonly input?: number };

const graceMs = 1000;
const mostSaid = 2000;

/** Starts a child that runs `program`. Its environment is empty: what is secret in ours is none of its business. */
export function startChild<Job extends object, Answer>(
  program: string,
  limits: Limits,
  { nodeOptions = [], input }: StartOptions = {},
): Child<Job, Answer> {
  const heap = Math.ceil(limits.memoryLimitBytes / 1024 / 1024);
  const child = fork(program, [], {
    env: {},
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${heap}`, ...nodeOptions],
    stdio: [input ?? 'ignore', 'ignore', 'pipe', 'ipc'],
  });
  const ending = endingOf(child);
  letLoopEnd(child);
  return {
    pid: child.pid,
    isAlive: () => child.connected && !child.killed,
    run: (job) => runJob<Answer>(child, job, { limits, ending }),
    kill: () => void child.kill('SIGKILL'),
    end: () => endChild(child),
  };
}

/** Whether a child has ended because its heap was full. */
export const isOutOfMemory = ({ said }: Ending): boolean => /heap out of memory/i.test(said);

type Surroundings = { readonly limits: Limits; readonly ending: Promise<Ending> };

async function runJob<Answer>(
  child: ChildProcess,
  job: object,
  { limits, ending }: Surroundings,
): Promise<Outcome<Answer>> {
  if (child.pid === undefined) return { ending: await ending };
  const watch = watchLimits(child.pid, limits);
  const outcome = await Promise.race([
    answerOf<Answer>(child, job),
    ending.then((ended) => ({ ending: ended })),
    watch.breach.then((breach) => ({ breach })),
  ]);
  watch.stop();
  child.removeAllListeners('message');
  if ('breach' in outcome) child.kill('SIGKILL');
  return outcome;
}

const answerOf = <Answer>(child: ChildProcess, job: object): Promise<Outcome<Answer>> =>
  new Promise((resolve) => {
    child.once('message', (answer: Answer) => resolve({ answer }));
    try {
      // An error that comes later means that the child is gone, and its ending says more about why.
      child.send(job, () => undefined);
    } catch (error) {
      resolve({ unsendable: error instanceof Error ? error.message : String(error) });
    }
  });

function endingOf(child: ChildProcess): Promise<Ending> {
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = `${said}${text}`.slice(-mostSaid);
  });
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ how: error.message, said }));
    child.once('close', (code, signal) => resolve({ how: signal ?? `exit code ${code}`, said }));
  });
}

/** An idle child must not keep its parent from ending; while it works, the watch over its limits does. */
function letLoopEnd(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
  if (child.stderr instanceof Socket) child.stderr.unref();
}

/** NOTE: after its parent has closed the channel, a child of Node 20 says `exit` and never `close`. */
async function endChild(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const force = setTimeout(() => child.kill('SIGKILL'), graceMs);
  child.ref();
  const exited = once(child, 'exit');
  if (child.connected && !child.killed) child.disconnect();
  await exited;
  clearTimeout(force);
}
