// Runs a program out of node_modules/.bin in the root folder.

import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './setup.js';

const binFolder = join(root, 'node_modules', '.bin');

// Shows the output as it comes; gives `{ status }`.
export function runTool(tool, args) {
  return run(tool, args, 'inherit');
}

// Keeps the output, both streams in one; gives `{ status, output }`.
export function captureTool(tool, args) {
  const { status, stdout, stderr } = run(tool, args, 'pipe');
  return { status, output: `${stdout}${stderr}` };
}

function run(tool, args, stdio) {
  const result = spawnSync(tool, args, {
    cwd: root,
    stdio: ['ignore', stdio, stdio],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, PATH: `${binFolder}${delimiter}${process.env.PATH}` },
    shell: process.platform === 'win32',
  });
  if (result.error) throw result.error;
  return result;
}
