/** The program behind `node scripts/canaries.js`: enters so many people and gives what was found of them as its last line. */

import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enterCanaries, openWord } from './enter-canaries.ts';
import { findTraces } from './find-traces.ts';
import { madePerson, tracesOf } from './made-people.ts';

const count = Number(process.argv[2]);
const folder = mkdtempSync(join(tmpdir(), 'strand-canaries-'));
// The embedded server runs under a user of its own where we are root.
chmodSync(folder, 0o755);
try {
  const { places, shown, refused } = await enterCanaries(folder, count);
  const people = Array.from({ length: count }, (_, nth) => madePerson(nth));
  const { files, bytes, traces } = findTraces(places, people.flatMap(tracesOf));
  const control = findTraces(places, [openWord]).traces.length;
  const figures = {
    people: count,
    'names shown to whoever may see them': shown,
    'texts with a name, refused': refused,
    'files looked through': files,
    'megabytes looked through': Math.round(bytes / 1024 / 1024),
    'traces of a word that is there, to see that one is found': control,
    'traces of people': traces.length,
  };
  process.stdout.write(`${JSON.stringify({ figures, traces, isSound: control > 0 && shown === count })}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
