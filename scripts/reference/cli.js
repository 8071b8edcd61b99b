// docs/reference/cli.md: the help texts of the command line.

import { block, page } from './markdown.js';

export async function cliPage() {
  const overview = await say(['help']);
  const names = [...overview.matchAll(/^ {2}strand (\S+)/gm)].map(([, name]) => name);
  const sections = [];
  for (const name of names) sections.push(`## strand ${name}`, block(await say(['help', name])));
  return page(
    '# The command line',
    'In a clone `npx strand …` or `node bin/strand.js …`. Exit codes: 0 all is well, 1 findings at or over `--fail-on`, 2 wrong use or unreadable input.',
    block(overview),
    sections,
  );
}

// What the command line writes to standard output.
async function say(words) {
  const { main } = await import('../../dist/cli.js');
  const written = [];
  const status = await main(words, {
    stdout: streamTo((text) => void written.push(text)),
    stderr: streamTo(() => {}),
    readStdin: () => process.stdin,
    hasColour: false,
    showsFaults: true,
  });
  if (status !== 0) throw new Error(`strand ${words.join(' ')} ended with ${status}`);
  return written.join('');
}

const streamTo = (write) => ({ write, isTerminal: false, columns: undefined });
