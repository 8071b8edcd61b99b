// `npm run quick`: the fast tests alone, those of the pure layers. `npm run quick -- budget` runs the test files
// whose path holds that word; every other argument of vitest works too.

import { runTool } from './run-tool.js';
import { ensureDependencies } from './setup.js';

// Binary formats open their files with other programs, which takes its time.
const pureLayers = ['src/core', 'src/i18n', 'src/formats', '--exclude', 'src/formats/binary/**'];
const chosen = process.argv.slice(2);

ensureDependencies();
process.env.STRAND_QUICK = '1';
const swift = ['--pool=threads', '--reporter=dot'];
process.exitCode = runTool('vitest', ['run', ...swift, ...(chosen.length > 0 ? chosen : pureLayers)]).status;
