/** An office, everybody who is after it, and the requests that its own people may send. */

import type { Operation } from '../fuzz/operations.ts';
import { chanceOf } from '../soak/chance.ts';
import { type Attacker, openAttackers } from './attackers.ts';
import { type Fixture, fixtureOf } from './fixtures.ts';
import type { Grounds } from './grounds.ts';
import { type MarkedOffice, openMarkedOffice, refill } from './marked-office.ts';
import { openWrongActors, type WrongActor } from './wrong-actors.ts';

/** The office that is attacked, and by whom. */
export type Parties = {
  readonly victim: MarkedOffice;
  readonly wrongActors: readonly WrongActor[];
  readonly attackers: readonly Attacker[];
  /** The office's own request of an operation, on a record as it was at first. */
  readonly prepare: (operation: Operation) => Promise<Fixture>;
};

/** Brings them together. */
export async function openParties({ world, superuserUrl, attack }: Grounds): Promise<Parties> {
  const victim = await openMarkedOffice(world, 'q7wkzpa', superuserUrl);
  const other = await openMarkedOffice(world, 'x3vjtrb', superuserUrl);
  const { all, join } = await openWrongActors(world, { victim, other });
  return {
    victim,
    wrongActors: all,
    attackers: await openAttackers(world, { victim, other }),
    prepare: async (operation) => {
      const { scene, place, mark } = victim;
      await refill(world, place, mark);
      const setting = { world, scene, chance: chanceOf(4), project: place.project };
      const fixture = await fixtureOf(operation, setting);
      const { project } = fixture.request.params;
      if (project !== undefined) await join(project);
      attack.forget();
      return fixture;
    },
  };
}
