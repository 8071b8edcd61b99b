// `node scripts/verify-journal.js [FILE] [--head HASH]`: says whether an exported journal is whole. It shares no code with what
// writes the journal and needs nothing but Node, so that an auditor can read all of it.
//
// The export has one line for each entry: {"hash":"…","text":"…"}, ended by a line feed. `text` is the entry as canonical JSON (RFC 8785);
// `hash` is SHA-256, in hex, over a zero byte, the 32 bytes of the hash before (zeros for the first) and the text in UTF-8. The file's bytes
// must be exactly that: whatever is changed, exchanged, put in or taken out is found, but for entries cut off at the end. Those are found by
// --head, the hash of the last entry as it was written down elsewhere.

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const zeros = '0'.repeat(64);

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  await main();

async function main() {
  const order = readArguments(process.argv.slice(2));
  if (order === undefined) {
    console.error(
      'Use: node scripts/verify-journal.js [FILE] [--head HASH]   (without FILE: standard input)',
    );
    process.exitCode = 2;
    return;
  }
  try {
    const source = order.file === undefined ? process.stdin : createReadStream(order.file);
    const verdict = await verifyJournal(source, order.head);
    console.log(sentence(verdict));
    process.exitCode = verdict.why === undefined ? 0 : 1;
  } catch (error) {
    console.error(error.message);
    process.exitCode = 2;
  }
}

function readArguments(given) {
  const at = given.indexOf('--head');
  const head = at === -1 ? undefined : given[at + 1];
  const files = at === -1 ? given : given.toSpliced(at, 2);
  const isHead = at === -1 || /^[0-9a-f]{64}$/.test(head ?? '');
  return isHead && files.length <= 1 && !files[0]?.startsWith('-') ? { file: files[0], head } : undefined;
}

function sentence({ count, head, why }) {
  if (why !== undefined) return `not valid: line ${count + 1}: ${why}`;
  return `valid: ${count} ${count === 1 ? 'entry' : 'entries'}, head ${head}`;
}

/**
 * Reads an export from chunks of bytes. Gives how many entries are good from the start on, the hash of the last of them, and, where the journal
 * is not valid, why the next line is bad.
 */
export async function verifyJournal(chunks, expectedHead) {
  let good = { count: 0, head: zeros };
  let rest = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const lines = splitLines(rest, Buffer.from(chunk));
    rest = lines.rest;
    for (const line of lines.whole) {
      const next = verifyLine(good, line);
      if (next.why !== undefined) return verdictOn(good, next.why);
      good = next;
    }
  }
  if (rest.length > 0) return verdictOn(good, 'it does not end with a line feed');
  if (expectedHead !== undefined && expectedHead !== good.head)
    return verdictOn(good, `missing: the journal should end with ${expectedHead}`);
  return verdictOn(good);
}

function verdictOn({ count, head }, why) {
  return why === undefined ? { count, head } : { count, head, why };
}

function splitLines(rest, chunk) {
  const whole = [];
  let pending = [rest];
  let start = 0;
  for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
    whole.push(Buffer.concat([...pending, chunk.subarray(start, end)]));
    pending = [];
    start = end + 1;
  }
  return { whole, rest: Buffer.concat([...pending, chunk.subarray(start)]) };
}

function verifyLine(before, bytes) {
  const line = decode(bytes);
  if (line === undefined) return { why: 'it is not UTF-8' };
  const { hash, text } = parse(line) ?? {};
  if (typeof hash !== 'string' || typeof text !== 'string' || canonical({ hash, text }) !== line)
    return { why: 'it is not of the form {"hash":"…","text":"…"}, to the byte' };
  if (hash !== hashAfter(before.head, text)) return { why: 'its hash does not follow on the line before' };
  const why = complaintOf(before, text);
  if (why !== undefined) return { why };
  const { office, project } = parse(text);
  return { count: before.count + 1, head: hash, office, project };
}

function hashAfter(before, text) {
  const bytes = Buffer.concat([Buffer.of(0), Buffer.from(before, 'hex'), Buffer.from(text, 'utf8')]);
  return createHash('sha256').update(bytes).digest('hex');
}

// What the hashes cannot show, since whoever writes the whole chain anew has them right: it would still have to look like a journal.
function complaintOf(before, text) {
  const entry = parse(text);
  if (entry === null || typeof entry !== 'object' || Array.isArray(entry)) return 'its text is not an entry';
  if (canonical(entry) !== text) return 'its text is not canonical JSON';
  if (entry.schema !== 1) return `its schema ${entry.schema} is unknown`;
  if (entry.number !== before.count + 1) return `its number is ${entry.number}, not ${before.count + 1}`;
  if (before.count > 0 && (entry.office !== before.office || entry.project !== before.project))
    return 'it is of another project than the entries before';
  return undefined;
}

function decode(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function canonical(value) {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const keys = Object.keys(value).toSorted();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
}
