// `node scripts/verify-journal.js [FILE...] [--head HASH] [--roots FILE [--key KEY]...]`: says whether exported journals are whole. It shares no
// code with what writes them and needs nothing but Node, so that an auditor can read all of it.
//
// A journal is that of a project or that of an office. That of a project may go on in another office, which imported it: this is said, with the head
// that stands in the journal of that office, in the affair `import-project`. Its export has one line for each entry: {"hash":"…","text":"…"}, ended by a line feed.
// `text` is the entry as canonical JSON (RFC 8785); `hash` is SHA-256, in hex, over a zero byte, the 32 bytes of the hash before (zeros for the
// first) and the text in UTF-8. The file's bytes must be exactly that: whatever is changed, exchanged, put in or taken out is found, but for
// entries cut off at the end, and a journal that was written anew as a whole. Those are found by what was kept elsewhere:
// --head, the hash of the last entry; or
// --roots, a file of signed roots, each of which states where all journals ended at a moment. Its lines are
// {"publicKey":"…","signature":"…","text":"…"}: the Ed25519 signature of the text, in base64 as is the key; the text is canonical JSON with
// `heads` (office, project unless it is the office's own journal, number and hash of the last entry) and their Merkle root (RFC 6962, over the
// heads as canonical JSON). --key names a key that may have signed; whoever does not name one must compare the keys that are shown.

import { createHash, createPublicKey, verify } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const zeros = '0'.repeat(64);
const usage =
  'Use: node scripts/verify-journal.js [FILE...] [--head HASH] [--roots FILE [--key KEY]...]   (without FILE: standard input)';

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  await main();

async function main() {
  const order = readArguments(process.argv.slice(2));
  if (order === undefined) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  try {
    process.exitCode = (await verifyAll(order)) ? 0 : 1;
  } catch (error) {
    console.error(error.message);
    process.exitCode = 2;
  }
}

function readArguments(args) {
  const options = {
    head: { type: 'string' },
    roots: { type: 'string' },
    key: { type: 'string', multiple: true },
  };
  try {
    const { values, positionals: files } = parseArgs({ args, options, allowPositionals: true });
    const { head, roots, key: keys = [] } = values;
    const isHeadOfOne = head === undefined || (isHash(head) && files.length < 2);
    return isHeadOfOne && (roots !== undefined || keys.length === 0)
      ? { files, head, roots, keys }
      : undefined;
  } catch {
    return undefined;
  }
}

// Each on a line of its own, under its name where there is more than one.
async function verifyAll({ files, head, roots, keys }) {
  if (files.length === 0 && roots === undefined)
    return isSaidValid('', await verifyJournal(process.stdin, head));
  const stated = roots === undefined ? undefined : await verifyRoots(createReadStream(roots), keys);
  let isValid = stated === undefined || isSaidValid('', stated, sentenceOnRoots);
  const nameOf = (file) => (files.length > 1 || stated !== undefined ? `${file}: ` : '');
  for (const file of files) {
    const verdict = await verifyJournal(createReadStream(file), head, stated?.claims);
    isValid = isSaidValid(nameOf(file), verdict) && isValid;
  }
  return isValid;
}

function isSaidValid(name, verdict, inWords = sentence) {
  console.log(`${name}${inWords(verdict)}`);
  return verdict.why === undefined;
}

function sentence({ count, head, compared, moves = [], why }) {
  if (why !== undefined) return `not valid: line ${count + 1}: ${why}`;
  const agrees =
    compared === undefined ? '' : `, as ${counted(compared, 'root')} state${compared === 1 ? 's' : ''}`;
  const moved = moves.map(
    ({ after, office, head: taken }) =>
      `; after entry ${after} it goes on in office ${office}, whose own journal must have imported it with head ${taken}`,
  );
  return `valid: ${counted(count, 'entry', 'entries')}, head ${head}${agrees}${moved.join('')}`;
}

function sentenceOnRoots({ count, keys, why }) {
  if (why !== undefined) return `roots not valid: line ${count + 1}: ${why}`;
  return `roots valid: ${counted(count, 'root')}, signed with ${[...keys].join(' and ') || 'no key'}`;
}

function counted(count, one, many = `${one}s`) {
  return `${count} ${count === 1 ? one : many}`;
}

/**
 * Reads an export from chunks of bytes. Gives how many entries are good from the start on, the hash of the last of them, and, where the journal
 * is not valid, why the next line is bad; and `moves` where the project went to other offices. `claims` are what roots state of each journal; then it also gives with how many it was compared.
 */
export async function verifyJournal(chunks, expectedHead, claims) {
  let good = { count: 0, head: zeros, moves: [] };
  const read = await verifyLines(chunks, (line) => {
    const next = verifyLine(good, line, claims);
    if (next.why === undefined) good = next;
    return next.why;
  });
  const why = read ?? missingFrom(good, expectedHead, claims);
  const compared = claims && { compared: claims.get(keyOf(good))?.roots ?? 0 };
  const moves = good.moves.length === 0 ? {} : { moves: good.moves };
  return { count: good.count, head: good.head, ...moves, ...(why === undefined ? compared : { why }) };
}

// Gives why a line is bad, and reads no further then.
async function verifyLines(chunks, complaintOn) {
  let rest = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const lines = splitLines(rest, Buffer.from(chunk));
    rest = lines.rest;
    for (const line of lines.whole) {
      const why = complaintOn(line);
      if (why !== undefined) return why;
    }
  }
  return rest.length > 0 ? 'it does not end with a line feed' : undefined;
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

function missingFrom(good, expectedHead, claims) {
  if (expectedHead !== undefined && expectedHead !== good.head)
    return `missing: the journal should end with ${expectedHead}`;
  if (claims === undefined) return undefined;
  if (good.count === 0) return 'it has no entries, so that nobody can say which journal it is';
  const last = claims.get(keyOf(good))?.last;
  if (last === undefined || last.number <= good.count) return undefined;
  return `missing: root ${last.root} states that the journal has ${counted(last.number, 'entry', 'entries')}`;
}

function verifyLine(before, bytes, claims) {
  const { hash, text, why: formless } = readFields(bytes, ['hash', 'text']);
  if (formless !== undefined) return { why: formless };
  if (hash !== hashAfter(before.head, text)) return { why: 'its hash does not follow on the line before' };
  const why = complaintOf(before, text);
  if (why !== undefined) return { why };
  const { office, project } = parse(text);
  const isMove = before.count > 0 && office !== before.office;
  const moves = isMove ? [...before.moves, { after: before.count, office, head: before.head }] : before.moves;
  const next = { count: before.count + 1, head: hash, office, project, moves };
  const claim = claims?.get(keyOf(next))?.byNumber.get(next.count);
  return claim === undefined || claim.hash === hash
    ? next
    : { why: `root ${claim.root} states another entry` };
}

function readFields(bytes, names) {
  const line = decode(bytes);
  if (line === undefined) return { why: 'it is not UTF-8' };
  const fields = parse(line) ?? {};
  const own = Object.fromEntries(names.map((name) => [name, fields[name]]));
  if (Object.values(own).every((value) => typeof value === 'string') && canonical(own) === line) return own;
  return { why: `it is not of the form {${names.map((name) => `"${name}":"…"`).join(',')}}, to the byte` };
}

function hashAfter(before, text) {
  return sha256(Buffer.of(0), Buffer.from(before, 'hex'), Buffer.from(text, 'utf8')).toString('hex');
}

// What the hashes cannot show, since whoever writes the whole chain anew has them right: it would still have to look like a journal.
function complaintOf(before, text) {
  const entry = parse(text);
  if (!isFields(entry)) return 'its text is not an entry';
  if (canonical(entry) !== text) return 'its text is not canonical JSON';
  if (entry.schema !== 1 && entry.schema !== 2) return `its schema ${entry.schema} is unknown`;
  if (entry.number !== before.count + 1) return `its number is ${entry.number}, not ${before.count + 1}`;
  if (before.count > 0 && isOfAnother(before, entry))
    return 'it is of another journal than the entries before';
  return undefined;
}

// The journal of a project may go on in another office, which imported it.
function isOfAnother(before, entry) {
  return entry.project !== before.project || (entry.project === undefined && entry.office !== before.office);
}

/**
 * Reads signed roots from chunks of bytes. Gives how many are good from the start on, the keys that signed them, what they claim of each journal,
 * and, where they are not valid, why the next line is bad. Where keys are named no other may have signed.
 */
export async function verifyRoots(chunks, allowedKeys = []) {
  const keys = new Set();
  const claims = new Map();
  let count = 0;
  const why = await verifyLines(chunks, (bytes) => {
    const line = readFields(bytes, ['publicKey', 'signature', 'text']);
    const complaint = line.why ?? complaintOnRoot(line, { number: count + 1, claims, allowedKeys });
    if (complaint !== undefined) return complaint;
    count += 1;
    keys.add(line.publicKey);
    for (const head of parse(line.text).heads) addClaim(claims, head, count);
    return undefined;
  });
  return { count, keys, claims, ...(why !== undefined && { why }) };
}

function addClaim(claims, { number, hash, ...journal }, root) {
  const { roots, byNumber } = claims.get(keyOf(journal)) ?? { roots: 0, byNumber: new Map() };
  const last = byNumber.get(number) ?? { root, number, hash };
  byNumber.set(number, last);
  claims.set(keyOf(journal), { roots: roots + 1, byNumber, last });
}

function complaintOnRoot({ publicKey, signature, text }, { number, claims, allowedKeys }) {
  if (allowedKeys.length > 0 && !allowedKeys.includes(publicKey))
    return `it is signed with another key, ${publicKey}`;
  if (!isSigned(text, signature, publicKey)) return 'its signature is not that of its text';
  const root = parse(text);
  if (!isFields(root) || canonical(root) !== text) return 'its text is not canonical JSON';
  if (root.schema !== 1) return `its schema ${root.schema} is unknown`;
  if (root.number !== number) return `its number is ${root.number}, not ${number}`;
  return complaintOnHeads(root, claims);
}

function complaintOnHeads({ heads, root }, claims) {
  if (!Array.isArray(heads) || !heads.every(isHead)) return 'its heads are not heads of journals';
  if (heads.some((head, nth) => nth > 0 && keyOf(heads[nth - 1]) >= keyOf(head)))
    return 'its heads are not in order';
  if (merkleRoot(heads.map(canonical)) !== root) return 'its root is not that of its heads';
  const back = heads.find((head) => isBehind(head, claims.get(keyOf(head))?.last));
  return back && `it states less or other of journal ${keyOf(back)} than the roots before`;
}

function isHead(head) {
  const { number, hash } = isFields(head) ? head : {};
  return Number.isSafeInteger(number) && number >= 0 && isHash(hash);
}

function isHash(text) {
  return typeof text === 'string' && /^[0-9a-f]{64}$/.test(text);
}

function isBehind({ number, hash }, before) {
  return (
    before !== undefined && (number < before.number || (number === before.number && hash !== before.hash))
  );
}

function isSigned(text, signature, publicKey) {
  const [bytes, der] = [signature, publicKey].map((base64) => Buffer.from(base64, 'base64'));
  // Another spelling of the same bytes is another file.
  if (bytes.toString('base64') !== signature || der.toString('base64') !== publicKey) return false;
  try {
    const key = createPublicKey({ key: der, type: 'spki', format: 'der' });
    return key.asymmetricKeyType === 'ed25519' && verify(null, Buffer.from(text), key, bytes);
  } catch {
    return false;
  }
}

function merkleRoot(texts) {
  if (texts.length === 0) return sha256().toString('hex');
  const hash = (from, to) => {
    if (to - from === 1) return sha256(Buffer.of(0), Buffer.from(texts[from], 'utf8'));
    let half = 1;
    while (half * 2 < to - from) half *= 2;
    return sha256(Buffer.of(1), hash(from, from + half), hash(from + half, to));
  };
  return hash(0, texts.length).toString('hex');
}

function keyOf({ office, project }) {
  return project === undefined ? `${office}` : `${office} ${project}`;
}

function isFields(value) {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function sha256(...parts) {
  return createHash('sha256').update(Buffer.concat(parts)).digest();
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
