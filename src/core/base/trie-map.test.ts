import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TrieMap, emptyTrie, entriesOf, findIn, withKey, withoutKey } from './trie-map.ts';

const contentOf = (map: TrieMap<number>): ReadonlyMap<string, number> => new Map(entriesOf(map));

const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.option(fc.nat())), { maxLength: 300 });

describe('a map that is never changed', () => {
  it('holds what a plain map holds after the same steps', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const plain = new Map<string, number>();
        let map = emptyTrie<number>();
        for (const [key, value] of all) {
          const name = `per_${key}`;
          if (value === null) plain.delete(name);
          else plain.set(name, value);
          map = value === null ? withoutKey(map, name) : withKey(map, name, value);
        }
        expect(contentOf(map)).toEqual(plain);
        expect(map.size).toBe(plain.size);
        for (let key = 0; key <= 60; key += 1)
          expect(findIn(map, `per_${key}`)).toBe(plain.get(`per_${key}`));
      }),
    );
  });
  it('leaves the map as it was that a key is set in', () => {
    const before = withKey(emptyTrie<number>(), 'a', 1);
    withKey(before, 'a', 2);
    withoutKey(before, 'a');
    expect(contentOf(before)).toEqual(new Map([['a', 1]]));
  });
  it('holds many keys', () => {
    const keys = Array.from({ length: 20_000 }, (_, number) => `per_${number.toString(32)}`);
    const map = keys.reduce((known, key, number) => withKey(known, key, number), emptyTrie<number>());
    expect(map.size).toBe(keys.length);
    expect(keys.every((key, number) => findIn(map, key) === number)).toBe(true);
  });
});
