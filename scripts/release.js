// `node scripts/release.js leaks --releases 100` and `node scripts/release.js small-counts --tables 10000`: attacks what is published, and writes what came of
// it to bench/release.md. Ends with 1 where anything that is withheld was found.

import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { putSection, runProgram } from './harness.js';
import { ensureSetUp } from './setup.js';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    releases: { type: 'string', default: '1000' },
    tables: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
  },
});
const [name = 'leaks'] = positionals;
const of = name === 'leaks' ? ['releases', values.releases] : ['tables', values.tables];
const does = {
  leaks:
    'Records with made-up people in all their texts, Latin and Arabic, are published in Word, PDF and HTML in a language in turn, and looked through in all parts for every one of them, in every spelling and encoding.',
  'small-counts':
    'Random tables of persons, with splits and crossings, are published, a part of them twice; an attacker who knows all sums, the earlier tables and the rule computes the least and the most of each hidden count by the simplex method.',
};

await ensureSetUp();
const [start, loadBefore] = [performance.now(), loadavg()[0]];
const { figures, faults } = await runProgram('test/release/run.ts', [name, of[1], values.seed]);
putSection({
  page: 'release',
  name,
  verdict: faults.length === 0 ? 'nothing found' : `${faults.length} found`,
  command: `node scripts/release.js ${name} --${of[0]} ${of[1]} --seed ${values.seed}`,
  start,
  loadBefore,
  paragraphs: [
    does[name],
    Object.entries(figures)
      .map(([what, figure]) => `- ${what}: ${figure}`)
      .join('\n'),
    ...(faults.length === 0
      ? []
      : [
          faults
            .slice(0, 20)
            .map((fault) => `- ${fault}`)
            .join('\n'),
        ]),
  ],
});
if (faults.length > 0) process.exitCode = 1;
