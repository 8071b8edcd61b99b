import { createReadStream } from 'node:fs';

/** The lines of a file in UTF-8, without their line feeds. Nothing else ends a line, and what stands behind the last line feed is none. */
export async function* linesOf(path: string): AsyncGenerator<string> {
  const chunks: AsyncIterable<string> = createReadStream(path, 'utf8');
  let begun: string[] = [];
  for await (const chunk of chunks) {
    const [first = '', ...others] = chunk.split('\n');
    begun.push(first);
    for (const next of others) {
      yield begun.join('');
      begun = [next];
    }
  }
}
