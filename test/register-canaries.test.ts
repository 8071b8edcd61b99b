/** Names that were entered through the register of a running instance stand in none of its files; `node scripts/canaries.js` tries it with more people. */

import { beforeAll, describe, expect, it } from 'vitest';
import { type Entered, enterCanaries, openWord } from './canaries/enter-canaries.ts';
import { findTraces } from './canaries/find-traces.ts';
import { madePerson, tracesOf } from './canaries/made-people.ts';
import { embeddedWorld } from './embedded-world.ts';
import { ensureBuilt } from './ensure-built.ts';

const world = embeddedWorld();
const count = 20;
const people = Array.from({ length: count }, (_, nth) => madePerson(nth));

describe('twenty people in the register of a running instance', () => {
  let entered: Entered;
  beforeAll(async () => {
    ensureBuilt();
    entered = await enterCanaries(world.newFolder(), count);
  }, 240_000);

  it('are shown to whoever may see them, and refused in every text', () => {
    expect([entered.shown, entered.refused]).toEqual([count, 2 * count]);
  });
  it('stand in no file of it: database, log of the database, log, copies of the journal, export, backup', () => {
    const { traces, files, bytes } = findTraces(entered.places, people.flatMap(tracesOf));
    expect(traces).toEqual([]);
    expect(files).toBeGreaterThan(100);
    expect(bytes).toBeGreaterThan(10_000_000);
  });
  it('would be found where they stood', () => {
    const { traces } = findTraces(entered.places, [openWord]);
    const found = traces.map(({ file }) => file).join('\n');
    for (const place of [/base\/\d+\/\d+/, /pg_wal/, /journal\.jsonl/, /left\/journals/, /backup\.strand/])
      expect(found).toMatch(place);
  });
});
