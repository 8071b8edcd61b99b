import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Socket } from 'node:net';
import type { DocumentFormatId } from '../formats/document-formats.ts';
import type { RenderAnswer, RenderJob } from './render-job.ts';
import { type Breach, type Limits, watchLimits } from './watch-limits.ts';

/** How a child ended by itself: an exit code, a signal, or why it could not be started. `said` is the end of what it complained. */
export type Ending = { readonly how: string; readonly said: string };

/** What comes of a job: an answer, or what became of the child instead. */
export type Outcome = RenderAnswer | { readonly breach: Breach } | { readonly ending: Ending };

/** A child process that writes documents, one at a time. It never keeps the event loop alive but while it writes. */
export type RenderChild = {
  readonly pid: number | undefined;
  readonly isAlive: () => boolean;
  /** Whether it has what this format needs in memory already. */
  readonly hasWritten: (format: DocumentFormatId) => boolean;
  readonly run: (job: RenderJob) => Promise<Outcome>;
  /** Ends the child at once, whatever it does. */
  readonly kill: () => void;
  /** Lets an idle child end by itself, by force where it does not; true once it has ended. */
  readonly end: () => Promise<void>;
};

const graceMs = 1000;
const mostSaid = 2000;

/** Starts a child that runs `program`. */
export function startChild(program: string, limits: Limits): RenderChild {
  const heap = Math.ceil(limits.memoryLimitBytes / 1024 / 1024);
  const child = fork(program, [], {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${heap}`],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const ending = endingOf(child);
  letLoopEnd(child);
  const written = new Set<DocumentFormatId>();
  return {
    pid: child.pid,
    isAlive: () => child.connected && !child.killed,
    hasWritten: (format) => written.has(format),
    run: (job) => {
      written.add(job.format);
      return runJob(child, job, { limits, ending });
    },
    kill: () => void child.kill('SIGKILL'),
    end: () => endChild(child),
  };
}

type Surroundings = { readonly limits: Limits; readonly ending: Promise<Ending> };

async function runJob(
  child: ChildProcess,
  job: RenderJob,
  { limits, ending }: Surroundings,
): Promise<Outcome> {
  if (child.pid === undefined) return { ending: await ending };
  const watch = watchLimits(child.pid, limits);
  const outcome = await Promise.race([
    answerOf(child, job),
    ending.then((ended) => ({ ending: ended })),
    watch.breach.then((breach) => ({ breach })),
  ]);
  watch.stop();
  child.removeAllListeners('message');
  if ('breach' in outcome) child.kill('SIGKILL');
  return outcome;
}

const answerOf = (child: ChildProcess, job: RenderJob): Promise<RenderAnswer> =>
  new Promise((resolve) => {
    child.once('message', (answer: RenderAnswer) => resolve(answer));
    try {
      // An error that comes later means that the child is gone, and its ending says more about why.
      child.send(job, () => undefined);
    } catch (error) {
      resolve({ ok: false, why: error instanceof Error ? error.message : String(error) });
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

/** An idle child must not keep its parent from ending; while it writes, the watch over its limits does. */
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
