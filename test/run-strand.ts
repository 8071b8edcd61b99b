import { day } from '../src/core/base/day.ts';
import type { Output, Serving, ServeWish } from '../src/cli/io.ts';
import type { DataPlace } from '../src/workspace/data-place.ts';
import { main } from '../src/cli/main.ts';

/** The world that a command meets: what stands on standard input, how wide the terminal is (none: it is a pipe), whether it has colours, where data is, what time it is, who serves. */
export type World = {
  readonly stdin?: string | Uint8Array;
  readonly columns?: number;
  readonly hasColour?: boolean;
  readonly place?: DataPlace;
  readonly now?: Date;
  readonly serve?: (wish: ServeWish) => Promise<Serving>;
};

/** What a command left: its exit code and what it wrote on each stream. */
export type Outcome = { readonly code: number; readonly out: string; readonly err: string };

/** Runs the command line in this process. */
export async function runStrand(argv: readonly string[], world: World = {}): Promise<Outcome> {
  const [out, err] = [capture(world), capture(world)];
  const code = await main(argv, {
    stdout: out.output,
    stderr: err.output,
    readStdin: () => streamOf(world.stdin ?? ''),
    hasColour: world.hasColour ?? false,
    showsFaults: false,
    today: () => day('2022-06-01'),
    now: () => world.now ?? new Date('2026-11-25T08:00:00.000Z'),
    place: () => world.place ?? { folder: '/dev/null/none' },
    address: () => Promise.resolve('https://strand.example.org'),
    serve: world.serve ?? (() => Promise.reject(new Error('nobody serves here'))),
  });
  return { code, out: out.written.join(''), err: err.written.join('') };
}

function capture({ columns }: World): { readonly written: string[]; readonly output: Output } {
  const written: string[] = [];
  const write = (text: string): void => void written.push(text);
  return { written, output: { write, isTerminal: columns !== undefined, columns } };
}

async function* streamOf(stdin: string | Uint8Array): AsyncIterable<Uint8Array> {
  yield typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin;
}
