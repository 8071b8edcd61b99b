/** Asks on the terminal for something that must not be seen there. */

import type { ReadStream } from 'node:tty';
import type { Output } from './io.ts';

/** What is typed up to the end of the line; nothing of it shows. Ctrl+C ends the process as usual. */
export function askSecret(stdin: ReadStream, output: Output, question: string): Promise<string> {
  output.write(question);
  stdin.setRawMode(true).setEncoding('utf8').resume();
  return new Promise((resolve) => {
    let typed = '';
    const take = (text: string): void => {
      for (const letter of text) {
        if (letter === '\u0003') process.kill(process.pid, 'SIGINT');
        else if (letter === '\r' || letter === '\n') {
          stdin.off('data', take).setRawMode(false).pause();
          output.write('\n');
          resolve(typed);
          return;
        } else typed = letter === '\u007F' ? Array.from(typed).slice(0, -1).join('') : typed + letter;
      }
    };
    stdin.on('data', take);
  });
}
