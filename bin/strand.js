#!/usr/bin/env node
// The command `strand`. In a clone it first makes sure that everything is installed and built; in an installed
// package there is no src folder and nothing to do.

import { existsSync } from 'node:fs';

if (existsSync(new URL('../src', import.meta.url))) {
  const { ensureSetUp } = await import('../scripts/setup.js');
  await ensureSetUp();
}

const { main } = await import('../dist/cli.js');
process.exitCode = await main(process.argv.slice(2));
