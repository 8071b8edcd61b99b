// What scripts/soak.js, scripts/fuzz.js, scripts/faults.js, scripts/read-back.js, scripts/load.js and scripts/web.js share: they bundle a program of test/ or bench/, run it, and put what came of it on
// a page of bench/, each section in place of its last one.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { root } from './setup.js';

// The pages by name, with how each begins.
const titles = {
  soak: `# What tried to lose data, and whether the tests are tests

Written by \`node scripts/soak.js\`, \`node scripts/fuzz.js\`, \`node scripts/faults.js\`, \`node scripts/canaries.js\` and \`node scripts/read-back.js\`. Each section is the last run of one harness; \`docs/proofs.md\` says what they are.
`,
  web: `# The web application in a browser

Written by \`node scripts/web.js\`.
`,
  release: `# What is published

Written by \`node scripts/release.js\`. Each section is the last run of one attack on what is published.
`,
  load: `# Many people at once

Written by \`node scripts/load.js\`. Each section is the last run on a place of one size.
`,
};

// Runs a program of test/ or bench/ with arguments; gives the JSON of its last line. It goes into a folder just below the root, where the tests' own way to find
// the root still holds.
export async function runProgram(entry, given) {
  const { build } = await import('esbuild');
  const outfile = `.cache/${entry.replaceAll(/\W+/g, '-')}.mjs`;
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  const { status, stdout } = spawnSync(process.execPath, [outfile, ...given], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${entry} did not come to its end`);
  return JSON.parse(stdout.trim().split('\n').at(-1));
}

// Puts a section of a name on the page: what came of it, with which command, and its paragraphs.
export function putSection({ page = 'soak', name, verdict, command, start, loadBefore, paragraphs }) {
  const seconds = Math.round((performance.now() - start) / 1000);
  const how = [
    `\`${command}\`, ${today()}, ${seconds} s, Node ${process.versions.node},`,
    `${cpus().length} cores, load ${loadBefore.toFixed(1)} at the start and ${loadavg()[0].toFixed(1)} at the end.`,
  ].join(' ');
  const fresh = [`## ${name}: ${verdict}`, how, ...paragraphs].join('\n\n');
  console.log(fresh);
  const [head, ...sections] = readPage(page);
  const others = sections.filter((one) => !one.startsWith(`## ${name}:`));
  const all = [...others, fresh].toSorted((a, b) => (a < b ? -1 : 1));
  writeFileSync(pathOf(page), `${[head, ...all].join('\n\n')}\n`);
}

// The section of a name as it stands on the page, or nothing.
export function findSection(name) {
  return readPage('soak').find((one) => one.startsWith(`## ${name}:`)) ?? '';
}

export function today() {
  return new Date().toISOString().slice(0, 10);
}

// What stands before the first section, and each section.
function readPage(page) {
  const path = pathOf(page);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : titles[page];
  return text.split(/\n(?=## )/).map((one) => one.trim());
}

function pathOf(page) {
  return join(root, 'bench', `${page}.md`);
}
