import { describe, expect, it } from 'vitest';
import { type LogLine, faultLine, logTo } from './log.ts';

const at = '2026-03-01T08:00:00.000Z';
const request = { at, request: 'req_1', method: 'GET', contract: 'read-project', ms: 12 };
const lines: readonly LogLine[] = [
  { at, event: 'started', ms: 900 },
  { at, event: 'chore', what: 'sweep', ms: 3 },
  { ...request, status: 200 },
  { ...request, status: 409, problem: 'version-conflict' },
  { ...request, status: 503, problem: 'server-busy' },
  { ...faultLine(Date.parse(at), new Error('no room')), ms: 1 },
  { at, event: 'stopping' },
];
const written = (isTerminal: boolean): readonly string[] => {
  const all: string[] = [];
  const log = logTo({ write: (text) => void all.push(text), isTerminal });
  for (const line of lines) log(line);
  return all;
};

describe('logTo', () => {
  it('gives programs every line', () =>
    expect(written(false).map((text): unknown => JSON.parse(text))).toEqual(lines));

  it('tells a person on a terminal what went wrong, and when it stops', () =>
    expect(written(true)).toEqual([
      '08:00:00  503  GET  read-project  server-busy  12 ms\n',
      '08:00:00  fault  1 ms  Error: no room\n',
      '08:00:00  stopping\n',
    ]));
});
