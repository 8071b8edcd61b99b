/**
 * A map by text that is never changed: setting a key gives another map, which shares with the first all but the way to that key. So one change of a
 * map of a million costs what one of a thousand costs, and both values stay whole.
 */

/** A map from texts to values. */
export type TrieMap<Value> = { readonly size: number; readonly root: Node<Value> };

type Entry<Value> = readonly [string, Value];
/** Entries, few enough to be looked through; or sixteen nodes by the next four bits of the keys' hashes. */
type Node<Value> = { readonly entries: readonly Entry<Value>[] } | { readonly nodes: readonly Node<Value>[] };

const mostEntries = 8;
const width = 16;
const bits = 4;
/** Beyond the bits of a hash entries only pile up. */
const deepest = 8;

/** The map of nothing. */
export const emptyTrie = <Value>(): TrieMap<Value> => ({ size: 0, root: { entries: [] } });

/** The value of a key; `undefined` where it has none. */
export function findIn<Value>({ root }: TrieMap<Value>, key: string): Value | undefined {
  let node = root;
  for (let hash = hashOf(key); 'nodes' in node; hash >>>= bits) {
    const next = node.nodes[hash & (width - 1)];
    if (next === undefined) return undefined;
    node = next;
  }
  return node.entries.find(([known]) => known === key)?.[1];
}

/** The map with a value for a key, instead of the one it has. */
export function withKey<Value>(map: TrieMap<Value>, key: string, value: Value): TrieMap<Value> {
  const size = findIn(map, key) === undefined ? map.size + 1 : map.size;
  return { size, root: setIn(map.root, [key, value], { hash: hashOf(key), depth: 0 }) };
}

/** The map without a key. */
export function withoutKey<Value>(map: TrieMap<Value>, key: string): TrieMap<Value> {
  if (findIn(map, key) === undefined) return map;
  return { size: map.size - 1, root: dropIn(map.root, key, hashOf(key)) };
}

/** All keys with their values, in an order that depends on the keys and on how they came. */
export function* entriesOf<Value>({ root }: TrieMap<Value>): Generator<Entry<Value>> {
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('nodes' in node) open.push(...node.nodes);
    else yield* node.entries;
  }
}

type Way = { readonly hash: number; readonly depth: number };

function setIn<Value>(node: Node<Value>, entry: Entry<Value>, { hash, depth }: Way): Node<Value> {
  if ('nodes' in node) {
    const place = hash & (width - 1);
    const next = node.nodes[place] ?? { entries: [] };
    return { nodes: node.nodes.with(place, setIn(next, entry, { hash: hash >>> bits, depth: depth + 1 })) };
  }
  const entries = [...node.entries.filter(([known]) => known !== entry[0]), entry];
  return entries.length > mostEntries && depth < deepest ? split(entries, depth) : { entries };
}

function split<Value>(entries: readonly Entry<Value>[], depth: number): Node<Value> {
  const groups = Array.from({ length: width }, (): Entry<Value>[] => []);
  for (const entry of entries) groups[(hashOf(entry[0]) >>> (bits * depth)) & (width - 1)]?.push(entry);
  return { nodes: groups.map((group) => ({ entries: group })) };
}

function dropIn<Value>(node: Node<Value>, key: string, hash: number): Node<Value> {
  if ('entries' in node) return { entries: node.entries.filter(([known]) => known !== key) };
  const place = hash & (width - 1);
  const next = node.nodes[place] ?? { entries: [] };
  return { nodes: node.nodes.with(place, dropIn(next, key, hash >>> bits)) };
}

function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1)
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
