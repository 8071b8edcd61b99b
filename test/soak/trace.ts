/**
 * Reads what `strace -f -y -xx` wrote: every call with the place in the trace at which it was entered and at which it was left. One tracer stops
 * all processes at both, so that these places are in the order of what happened: what was left before another was entered was done before it.
 */

import { readFileSync } from 'node:fs';

/** A call of a process to the system. */
export type Call = {
  readonly pid: string;
  readonly name: string;
  /** As strace shows them, with all letters of strings and paths in hexadecimal. */
  readonly shown: string;
  /** -1 where it failed. */
  readonly result: number;
  /** Lines of the trace, counted from 0. `left` is Infinity for one that never ended. */
  readonly entered: number;
  readonly left: number;
};

/** The calls of a trace, in the order in which they were entered. */
export function readTrace(file: string): readonly Call[] {
  const lines = readFileSync(file, 'latin1').split('\n');
  const calls = new Map<number, Call>();
  const open = new Map<string, Call>();
  for (const [at, line] of lines.entries()) {
    const call = callOf(line, at, open);
    if (call === undefined) continue;
    calls.set(call.entered, call);
    if (call.left === Infinity) open.set(call.pid, call);
  }
  // A call that is resumed keeps the place in the map that it was given when it was entered.
  return [...calls.values()];
}

/** The call that a line begins, ends or shows whole, as far as it is known at that line. */
function callOf(line: string, at: number, open: ReadonlyMap<string, Call>): Call | undefined {
  const begun = unfinished.exec(line);
  if (begun !== null) return { ...partsOf(begun), result: 0, entered: at, left: Infinity };
  const ended = resumed.exec(line);
  if (ended !== null) return resume(ended, at, open);
  const whole = complete.exec(line);
  return whole === null ? undefined : { ...partsOf(whole), entered: at, left: at };
}

function resume(line: RegExpExecArray, at: number, open: ReadonlyMap<string, Call>): Call {
  const { pid, shown, result } = partsOf(line);
  const start = open.get(pid);
  if (start === undefined) throw new Error(`line ${at + 1} of the trace ends what never began`);
  return { ...start, shown: start.shown + shown, result, left: at };
}

function partsOf(line: RegExpExecArray): Pick<Call, 'pid' | 'name' | 'shown' | 'result'> {
  const [, pid = '', name = '', shown = '', result = ''] = line;
  return { pid, name, shown, result: Number(result) };
}

/** The strings among the arguments of a call. Throws where the trace cut one short. */
export function stringsOf({ shown, name }: Call): readonly Buffer[] {
  return [...shown.matchAll(/"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?/g)].map(([, hex = '', cut]) => {
    if (cut !== undefined) throw new Error(`the trace cut a string of ${name} short`);
    return Buffer.from(hex.replaceAll('\\x', ''), 'hex');
  });
}

/** A file that is named by its descriptor, with its path; `undefined` where it has none any more. */
export function fileOf({ shown }: Call): { readonly descriptor: number; readonly path: string } | undefined {
  const found = /^(\d+)<((?:\\x[0-9a-f]{2})+)>(\(deleted\))?/.exec(shown);
  if (found === null || found[3] !== undefined) return undefined;
  const path = Buffer.from((found[2] ?? '').replaceAll('\\x', ''), 'hex').toString();
  return { descriptor: Number(found[1]), path };
}

/** The arguments of a call that are plain numbers or names, in order, without strings and descriptors. */
export function wordsOf({ shown }: Call): readonly string[] {
  return shown
    .replaceAll(/"(?:\\x[0-9a-f]{2})*"(?:\.\.\.)?/g, '')
    .split(',')
    .map((word) => word.trim());
}

const unfinished = /^(\d+) +(\w+)\((.*?),? *<unfinished \.\.\.>$/;
const resumed = /^(\d+) +<\.\.\. (\w+) resumed>(.*)\) += (-?\d+)/;
const complete = /^(\d+) +(\w+)\((.*)\) += (-?\d+)/;
