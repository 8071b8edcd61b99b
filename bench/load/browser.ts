/** A user at his browser, as far as the server can tell: a session's cookie, lines that stay open, compressed answers. */

import { Agent, type IncomingMessage, request } from 'node:http';
import { gunzipSync } from 'node:zlib';

/** What was answered; milliseconds are counted by whoever asked. `code` is that of a refusal. */
export type Answer = {
  readonly status: number;
  readonly version: number | undefined;
  readonly sizeBytes: number;
  /** The JSON of the answer, where it was to be kept, and of every refusal. */
  readonly json: unknown;
  readonly code: string | undefined;
};

/** What is asked. */
export type Question = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether the JSON of the answer is wanted; else its bytes are counted and let go. */
  readonly keeps?: boolean;
};

/** A browser in which somebody has signed in. */
export type Browser = {
  readonly ask: (question: Question) => Promise<Answer>;
  /** Opens a stream of events in place of the last one; answers with its first bytes. `hear` is told of every event. */
  readonly listen: (path: string, hear: () => void) => Promise<Answer>;
  readonly close: () => void;
};

/** Signs in and gives the browser. Throws an Error where that is refused. */
export async function signIn(address: string, who: { email: string; password: string }): Promise<Browser> {
  const agent = new Agent({ keepAlive: true });
  const sent = send({ address, agent }, { method: 'POST', path: '/api/sign-in', body: who, keeps: true });
  const { response } = await sent;
  const answer = await sent.then(readAnswer);
  const [cookie] = response.headers['set-cookie']?.map((one) => one.split(';')[0] ?? '') ?? [];
  if (answer.status !== 200 || cookie === undefined)
    throw new Error(`${who.email} cannot sign in: ${answer.status} ${answer.code}`);
  return openBrowser({ address, agent, cookie });
}

type Line = { readonly address: string; readonly agent: Agent; readonly cookie?: string };

function openBrowser(line: Line): Browser {
  let last = new AbortController();
  return {
    ask: async (question) => readAnswer(await send(line, question)),
    listen: async (path, hear) => {
      const [before, ending] = [last, new AbortController()];
      last = ending;
      const events = { method: 'GET', path, headers: { Accept: 'text/event-stream' } } as const;
      const found = await send({ ...line, signal: ending.signal }, events);
      const isOpen = found.response.statusCode === 200;
      const answer = await (isOpen ? readStream(found.response, hear) : readAnswer(found));
      before.abort();
      return answer;
    },
    close: () => {
      last.abort();
      line.agent.destroy();
    },
  };
}

type Sent = { readonly question: Question; readonly response: IncomingMessage };
type SendingLine = Line & { readonly signal?: AbortSignal };

/** As browsers do: where a line that was kept was let go by the other side at that moment, it is sent on another one. */
async function send(line: SendingLine, question: Question): Promise<Sent> {
  for (;;) {
    const sent = await sendOnce(line, question);
    if (sent !== 'let go') return sent;
  }
}

function sendOnce(line: SendingLine, question: Question): Promise<Sent | 'let go'> {
  const { address, agent, signal } = line;
  const { method, path, body } = question;
  return new Promise((resolve, reject) => {
    const sending = request(
      `${address}${path}`,
      { method, agent, headers: headersOf(line, question), ...(signal && { signal }) },
      (response) => resolve({ question, response }),
    );
    sending.on('error', (error: NodeJS.ErrnoException) => {
      if (sending.reusedSocket && error.code === 'ECONNRESET') resolve('let go');
      else reject(error);
    });
    sending.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

const headersOf = ({ address, cookie }: Line, { method, body, headers }: Question) => ({
  'Accept-Encoding': 'gzip',
  ...(cookie !== undefined && { Cookie: cookie }),
  ...(body !== undefined && { 'Content-Type': 'application/json' }),
  ...(method === 'POST' && { Origin: address }),
  ...headers,
});

async function readAnswer({ question, response }: Sent): Promise<Answer> {
  const status = response.statusCode ?? 0;
  const keeps = question.keeps === true || status >= 400;
  const pieces: Buffer[] = [];
  let sizeBytes = 0;
  for await (const piece of response as AsyncIterable<Buffer>) {
    sizeBytes += piece.length;
    if (keeps) pieces.push(piece);
  }
  const json = keeps ? jsonIn(Buffer.concat(pieces), response) : undefined;
  return { status, sizeBytes, version: versionIn(response), json, code: codeOf(status, json) };
}

function versionIn({ headers }: IncomingMessage): number | undefined {
  const version = /^"(\d+)"$/.exec(headers.etag ?? '')?.[1];
  return version === undefined ? undefined : Number(version);
}

const codeOf = (status: number, json: unknown): string | undefined =>
  status < 400 ? undefined : String((json as { code?: unknown } | undefined)?.code);

function jsonIn(bytes: Buffer, { headers }: IncomingMessage): unknown {
  const plain = headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes;
  return plain.length === 0 ? undefined : JSON.parse(plain.toString('utf8'));
}

/** Answers with the first bytes, and goes on to hear. */
function readStream(response: IncomingMessage, hear: () => void): Promise<Answer> {
  return new Promise((resolve, reject) => {
    response.on('data', (piece: Buffer) => {
      for (const _ of piece.toString('utf8').matchAll(/^id: /gm)) hear();
      resolve({
        status: 200,
        version: undefined,
        sizeBytes: piece.length,
        json: undefined,
        code: undefined,
      });
    });
    // It ends where its time is over, or where this browser ends it.
    response.on('error', reject);
    response.on('end', () => reject(new Error('a stream of events ended before it began')));
  });
}
