/** What a command may touch of the world: three streams, what is known about the terminal, and the calendar. */

import type { Day } from '../core/base/day.ts';

/** A stream that text is written to. `columns` is its width where it is a terminal. */
export type Output = {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  readonly columns: number | undefined;
};

/** The world of a command. `hasColour` says whether `stdout` shows colours; `showsFaults` asks for the trace of a fault of Strand itself. */
export type Io = {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly readStdin: () => AsyncIterable<Uint8Array>;
  readonly hasColour: boolean;
  readonly showsFaults: boolean;
  readonly today: () => Day;
};

/** Writes one line to stderr. */
export const note = (io: Io, line: string): void => io.stderr.write(`${line}\n`);

const clearLine = '\r\u001B[2K';

/** Says on a terminal's stderr what is being done; the next step, or none, takes its place. */
export function showStep(io: Io, step = ''): void {
  if (io.stderr.isTerminal) io.stderr.write(`${clearLine}${step}`);
}
