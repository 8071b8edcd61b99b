// `npm start`: sets the clone up and shows what Strand does, on a real project.

import { ensureSetUp } from './setup.js';

await ensureSetUp();
const { main } = await import('../dist/cli.js');
process.exitCode = await main(['demo']);
