/** What a command may touch of the world: three streams, what is known about the terminal, the calendar, and where the data is. */

import type { Day } from '../core/base/day.ts';
import type { Project } from '../core/project.ts';
import type { DataPlace } from '../workspace/data-place.ts';

/** A stream that text is written to. `columns` is its width where it is a terminal. */
export type Output = {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  readonly columns: number | undefined;
};

/** What is wished of a server beside what the environment says. Samples that it does not have are put into its first office. */
export type ServeWish = {
  readonly host: string | undefined;
  readonly port: string | undefined;
  readonly journalCopy: string | undefined;
  readonly samples: readonly Project[];
};

/** A server that serves: where, the link for its first user where there is none, and when it has ended, because the process was asked to. */
export type Serving = {
  readonly address: string;
  readonly firstLink: string | undefined;
  readonly ended: Promise<void>;
};

/** The world of a command. `hasColour` says whether `stdout` shows colours; `showsFaults` asks for the trace of a fault of Strand itself. */
export type Io = {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly readStdin: () => AsyncIterable<Uint8Array>;
  readonly hasColour: boolean;
  readonly showsFaults: boolean;
  readonly today: () => Day;
  readonly now: () => Date;
  /** Asks for something that must not be seen, where there is a terminal to type it on. */
  readonly askSecret?: (question: string) => Promise<string>;
  /** Where the data is, as the environment says. */
  readonly place: () => DataPlace;
  /** The address under which people reach the server, as the environment says. Throws a Problem where it says nothing that can be. */
  readonly address: () => Promise<string>;
  readonly serve: (wish: ServeWish) => Promise<Serving>;
};

/** Writes one line to stderr. */
export const note = (io: Io, line: string): void => io.stderr.write(`${line}\n`);

const clearLine = '\r\u001B[2K';

/** Says on a terminal's stderr what is being done; the next step, or none, takes its place. */
export function showStep(io: Io, step = ''): void {
  if (io.stderr.isTerminal) io.stderr.write(`${clearLine}${step}`);
}
