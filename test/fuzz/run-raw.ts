/** The fuzzer of sockets: what is no good HTTP, or breaks off, is refused, and harms nobody else. */

import { listen } from '../../src/server/listen.ts';
import { type Chance, chanceOf } from '../soak/chance.ts';
import { type Raw, rawRequest, speakRaw } from './raw.ts';
import { type Ground, headersOf, openScene, openWorld, type Scene, type World } from './world.ts';

/** What came of it: how often each status was answered, and all that must not be. */
export type RawFuzzed = {
  readonly statuses: ReadonlyMap<number, number>;
  readonly flaws: readonly string[];
};

/** Speaks to a server over so many connections. It ends early where it has found ten flaws. */
export async function runRaw({
  connections,
  ...ground
}: Ground & { readonly connections: number }): Promise<RawFuzzed> {
  const world = await openWorld(ground);
  const scene = await openScene(world);
  const listener = await listen({ host: '127.0.0.1', port: 0 });
  listener.answerWith((request, env) => world.app.fetch(request, env));
  const chance = chanceOf(ground.seed);
  const speaking = { world, scene, port: listener.port, chance };
  const statuses = new Map<number, number>();
  const flaws: string[] = [];
  for (let nth = 1; nth <= connections && flaws.length < mostFlaws; nth += 1) {
    const spoken = await speakOnce(speaking, nth);
    for (const status of spoken.statuses) statuses.set(status, (statuses.get(status) ?? 0) + 1);
    flaws.push(...spoken.flaws);
  }
  const health = await fetch(`http://127.0.0.1:${listener.port}/healthz`);
  if (health.status !== 200) flaws.push(`afterwards its health is answered with ${health.status}`);
  await listener.close(0);
  await world.close();
  return { statuses, flaws };
}

type Speaking = {
  readonly world: World;
  readonly scene: Scene;
  readonly port: number;
  readonly chance: Chance;
};

async function speakOnce({ world, scene, port, chance }: Speaking, nth: number) {
  const project = `/api/offices/${scene.office}/projects/${chance.pick(scene.projects)}`;
  const { Cookie: cookie = '' } = headersOf(scene, 'coordinator');
  const raw = rawRequest(chance, { project, cookie });
  const before = world.faults.length;
  const statuses = await speakRaw(port, raw);
  const wrong = statuses.filter((status) => status >= 500 && !refusals.has(status));
  const faults = world.faults.slice(before).flatMap(({ fault }) => fault ?? []);
  const flaws = [
    ...wrong.map((status) => told(`status ${status}`, nth, raw)),
    ...faults.map(({ name, message, at }) => told(`${name}: ${message}\n${at.join('\n')}`, nth, raw)),
  ];
  return { statuses, flaws };
}

const mostFlaws = 10;

/** Too much to do; and what Node answers to a version of HTTP that it does not speak. */
const refusals: ReadonlySet<number> = new Set([503, 505]);

const told = (what: string, nth: number, { bytes, ending }: Raw): string =>
  `connection ${nth}, ${ending}: ${what}\n  ${JSON.stringify(bytes.subarray(0, 1500).toString('latin1'))}`;
