// docs/reference/cli.md: the help texts of the command line.

import { block, page } from './markdown.js';
import { say } from './say.js';

export async function cliPage() {
  const overview = await say(['help']);
  const names = [...overview.matchAll(/^ {2}strand (\S+)/gm)].map(([, name]) => name);
  const sections = [];
  for (const name of names) sections.push(`## strand ${name}`, block(await say(['help', name])));
  return page(
    '# The command line',
    'In a clone `npx strand …` or `node bin/strand.js …`. Exit codes: 0 all is well, 1 findings at or over `--fail-on`, 2 wrong use, unreadable input or a report that could not be written whole.',
    block(overview),
    sections,
  );
}
