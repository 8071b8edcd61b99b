// `npm start`: sets the clone up, shows what Strand does on a real project, and serves it with the sample projects until it is stopped.
// `npm start -- --port 8400` hands options on to `strand serve`.

import { ensureSetUp } from './setup.js';

await ensureSetUp();
const { main } = await import('../dist/cli.js');
const shown = await main(['demo']);
process.exitCode = shown === 0 ? await main(['serve', '--with-samples', ...process.argv.slice(2)]) : shown;
