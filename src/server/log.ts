/** The log: what is told of the server's life and of its requests, as a line of JSON for programs or a short line for a person who looks on. */

import type { RequestLine } from './request-line.ts';
import { faultOf } from './request-line.ts';

/** Something that happened to the server itself. `ms` is how long it took. */
export type ServerLine = {
  readonly at: string;
  readonly event:
    | 'started'
    | 'stopping'
    | 'stopped'
    | 'chore'
    | 'chore-failed'
    | 'fault'
    | 'database-restarted';
  readonly ms?: number;
  readonly what?: string;
  readonly fault?: RequestLine['fault'];
};

/** A line of the log. */
export type LogLine = RequestLine | ServerLine;

/** Writes lines down. */
export type Log = (line: LogLine) => void;

/** The log on an output: JSON, or on a terminal what a person reads at a glance. */
export const logTo =
  ({ write, isTerminal }: { readonly write: (text: string) => void; readonly isTerminal: boolean }): Log =>
  (line) =>
    write(`${isTerminal ? atAGlance(line) : JSON.stringify(line)}\n`);

/** The line for something that failed on its own. */
export const faultLine = (at: number, thrown: unknown): ServerLine => ({
  at: new Date(at).toISOString(),
  event: 'fault',
  fault: faultOf(thrown),
});

function atAGlance(line: LogLine): string {
  const time = line.at.slice(11, 19);
  const parts =
    'event' in line
      ? [line.event, line.what]
      : [String(line.status), line.method, line.contract ?? '-', line.problem];
  const fault = line.fault === undefined ? [] : [`${line.fault.name}: ${line.fault.message}`];
  const took = line.ms === undefined ? [] : [`${line.ms} ms`];
  return [time, ...parts.filter((part) => part !== undefined), ...took, ...fault].join('  ');
}
