/**
 * The log: what is told of the server's life and of its requests, as lines of JSON for programs. A person who looks on is told in short lines what went
 * wrong, so that what stood there before stays in sight.
 */

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

/** The log on an output: JSON, or on a terminal what a person has to see, to be read at a glance. */
export const logTo =
  ({ write, isTerminal }: { readonly write: (text: string) => void; readonly isTerminal: boolean }): Log =>
  (line) => {
    if (!isTerminal) write(`${JSON.stringify(line)}\n`);
    else if (!isQuiet(line)) write(`${atAGlance(line)}\n`);
  };

/** Whether all is as it should be: a chore was done, a request answered, if only with a refusal. */
const isQuiet = (line: LogLine): boolean =>
  line.fault === undefined &&
  ('event' in line ? line.event === 'started' || line.event === 'chore' : line.status < 500);

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
