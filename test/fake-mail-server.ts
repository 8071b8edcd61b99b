/** A mail server on this machine, for tests: it takes every mail, or refuses every one, and keeps what it took. */

import { type AddressInfo, type Socket, createServer } from 'node:net';
import { createInterface } from 'node:readline';

/** A mail as it came: whom it is for, and all its lines. */
export type TakenMail = { readonly to: readonly string[]; readonly text: string };

/** A server that listens. */
export type FakeMailServer = {
  readonly url: string;
  readonly mails: TakenMail[];
  readonly close: () => Promise<void>;
};

/** Starts one. */
export async function startMailServer({ isRefusing = false } = {}): Promise<FakeMailServer> {
  const mails: TakenMail[] = [];
  const server = createServer((socket) => void converse(socket, isRefusing, mails));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function converse(socket: Socket, isRefusing: boolean, mails: TakenMail[]): Promise<void> {
  const say = (line: string): void => void socket.write(`${line}\r\n`);
  let to: string[] = [];
  let lines: string[] | undefined;
  say('220 mail.example.org');
  for await (const line of createInterface(socket)) {
    if (lines !== undefined && line !== '.') lines.push(line);
    else if (lines !== undefined) {
      mails.push({ to, text: decodeMail(lines.join('\n')) });
      [to, lines] = [[], undefined];
      say('250 taken');
    } else if (line.startsWith('RCPT TO:')) {
      to.push(line.slice('RCPT TO:'.length));
      say(isRefusing ? `550 ${line.slice('RCPT TO:'.length)} no such box` : '250 yes');
    } else if (line === 'DATA') {
      lines = [];
      say('354 go on');
    } else if (line === 'QUIT') {
      say('221 bye');
      socket.end();
    } else say('250 yes');
  }
}

/** The text with its quoted-printable or base64 body read. */
function decodeMail(mail: string): string {
  const [head = '', ...rest] = mail.split('\n\n');
  const body = rest.join('\n\n');
  if (/^content-transfer-encoding: base64$/im.test(head))
    return `${head}\n\n${Buffer.from(body, 'base64').toString('utf8')}`;
  const bytes = body
    .replaceAll(/=\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return `${head}\n\n${Buffer.from(bytes, 'latin1').toString('utf8')}`;
}
