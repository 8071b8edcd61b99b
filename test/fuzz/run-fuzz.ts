/** The fuzzer: sends requests of all operations to a world, one after the other, and judges every answer. */

import { contracts } from '../../src/api/index.ts';
import { type Chance, chanceOf } from '../soak/chance.ts';
import type { Setting } from './example.ts';
import { type Flaw, openJudge } from './judge.ts';
import { type Kind, type MakeRequest, openMaker } from './make-request.ts';
import type { Operation } from './operations.ts';
import { smallest } from './reduce.ts';
import { type Answer, printed, type Request, send } from './request.ts';
import { type Fuzzed, openTally, type Tally } from './tally.ts';
import { type Ground, mend, openScene, openWorld, type Scene, type World } from './world.ts';

/** How much is sent. */
export type Fuzzing = Ground & { readonly requests: number };

const sceneEvery = 2000;
const mendEvery = 40;
const mostFlaws = 10;

/** Fuzzes. It ends early where it has found ten kinds of flaws. */
export async function runFuzz({ requests, ...ground }: Fuzzing): Promise<Fuzzed> {
  const world = await openWorld(ground);
  const tally = openTally(world.operations.map(({ id }) => id));
  const run = openRun(world, ground.seed, tally);
  try {
    for (let nth = 1; nth <= requests && tally.flaws() < mostFlaws; nth += 1) await run(nth);
    return tally.result();
  } finally {
    await world.close();
  }
}

function openRun(world: World, seed: number, tally: Tally): (nth: number) => Promise<void> {
  const make = openMaker(world);
  const judge = openJudge(world.document, world.operations);
  const chance = chanceOf(seed);
  let scene: Scene | undefined;
  return async (nth) => {
    if (scene === undefined || nth % sceneEvery === 0) scene = await openScene(world);
    else if (nth % mendEvery === 0) await mend(world, scene);
    const { operation, kind, request, answer } = await sendOne({ world, scene, chance, make, nth });
    tally.count({ operation, kind, status: answer.status, ms: answer.ms });
    if (answer.status === 401 && request.actor !== 'nobody') await mend(world, scene);
    const flaw = judge(request, answer);
    if (flaw === undefined || tally.hasFlaw(flaw.kind)) return;
    const told = await tellOf({ world, scene, judge, flaw, request });
    tally.addFlaw(flaw.kind, `seed ${seed}, request ${nth} (${operation}, ${kind}): ${told}`);
  };
}

type Sending = {
  readonly world: World;
  readonly scene: Scene;
  readonly chance: Chance;
  readonly make: MakeRequest;
  readonly nth: number;
};

type Sent = {
  readonly operation: string;
  readonly kind: Kind;
  readonly request: Request;
  readonly answer: Answer;
};

const kinds: readonly Kind[] = [
  'valid',
  'valid',
  'valid',
  'nearly',
  'nearly',
  'nearly',
  'hostile',
  'hostile',
  'broken',
  'stray',
];

/** Each operation has its turn, and those for which processes are started every fourth of theirs. */
function operationOf({ operations }: World, nth: number): Operation {
  const turn = (nth - 1) % (4 * operations.length);
  const light = operations.filter(({ id }) => !heavy.has(id));
  const operation = operations[turn] ?? light[turn % light.length];
  if (operation === undefined) throw new Error('the document has no operation');
  return operation;
}

const heavy = new Set(
  contracts
    .filter(({ isHeavy, takes }) => isHeavy === true || (takes !== 'nothing' && 'file' in takes))
    .map(({ id }) => id),
);

async function sendOne({ world, scene, chance, make, nth }: Sending): Promise<Sent> {
  const operation = operationOf(world, nth);
  const kind = nth <= world.operations.length ? 'usual' : chance.pick(kinds);
  const setting: Setting = { world, scene, chance, project: chance.pick(scene.projects) };
  const prepared = (): Promise<Request> => make(operation, kind, setting);
  // An earlier request may have taken from somebody what is needed to prepare this one.
  const request = await prepared().catch(async () => {
    await mend(world, scene);
    return prepared();
  });
  world.pass(1000 + chance.below(4000));
  const answer = await send(world, scene, request);
  learn(world, scene, { request, answer });
  return { operation: operation.id, kind, request, answer };
}

const mostLearned = 100_000;

/** What an answer tells, later requests may ask for; and a session that it gives is the actor's from now on. */
function learn(
  { pool }: World,
  { secrets }: Scene,
  { request, answer }: Pick<Sent, 'request' | 'answer'>,
): void {
  const { headers, bytes } = answer;
  const isJson = /json/.test(headers.get('content-type') ?? '') && !headers.has('content-encoding');
  if (isJson && bytes.length > 0 && bytes.length < mostLearned) pool.see(valueIn(bytes));
  const [, session] = /__Host-strand=([\w-]+)/.exec(headers.getSetCookie().join(' ')) ?? [];
  if (session !== undefined && secrets.has(request.actor)) secrets.set(request.actor, { session });
}

function valueIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString());
  } catch {
    return undefined;
  }
}

type Telling = {
  readonly world: World;
  readonly scene: Scene;
  readonly judge: ReturnType<typeof openJudge>;
  readonly flaw: Flaw;
  readonly request: Request;
};

/** The flaw, with the smallest request that repeats it; where none does, the one that was sent. */
async function tellOf({ world, scene, judge, flaw, request }: Telling): Promise<string> {
  const fails = async (smaller: Request): Promise<boolean> =>
    judge(smaller, await send(world, scene, smaller))?.kind === flaw.kind;
  const repeats = await fails(request);
  const least = repeats ? await smallest(request, fails) : request;
  const words = repeats ? 'the smallest request that repeats it' : 'sent again it does not happen';
  return `${flaw.says}\n  ${words}: ${printed(least)}`;
}
