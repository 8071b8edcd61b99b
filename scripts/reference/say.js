// What the command line writes to standard output.

const acceptable = [0, 1];

export async function say(words, { columns, hasColour = false } = {}) {
  const { main } = await import('../../dist/cli.js');
  const written = [];
  const status = await main(words, {
    stdout: streamTo((text) => void written.push(text), columns),
    stderr: streamTo(() => {}),
    readStdin: () => process.stdin,
    hasColour,
    showsFaults: true,
    today: () => '2022-06-01',
  });
  if (!acceptable.includes(status)) throw new Error(`strand ${words.join(' ')} ended with ${status}`);
  return written.join('');
}

const streamTo = (write, columns) => ({ write, isTerminal: columns !== undefined, columns });
