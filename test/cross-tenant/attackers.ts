/** Those who are let in, but elsewhere: they send what they may send about their own, with a name of what is not theirs at one place. */

import type { OfficeId } from '../../src/store/store.ts';
import { machine, type ProjectPlace } from '../../src/workspace/sender.ts';
import { type Scene, type World, addProject, headersOf, letIn } from '../fuzz/world.ts';
import { type Fixture, fixtureOf } from './fixtures.ts';
import { type MarkedOffice, refill } from './marked-office.ts';
import type { Operation } from '../fuzz/operations.ts';
import type { Position } from './positions.ts';
import type { Credentials } from './request.ts';
import { chanceOf } from '../soak/chance.ts';
import { addPerson } from './wrong-actors.ts';

/** Somebody with a project of his own. */
export type Attacker = {
  readonly who: string;
  /** Whether he may use an operation at all. */
  readonly uses: (operation: Operation) => boolean;
  /** His own request of an operation, and what he shows to be let in. His project is as it was at first. */
  readonly prepare: (operation: Operation) => Promise<Fixture & { readonly credentials: Credentials }>;
  readonly isMine: (owner: string, isNew: boolean) => boolean;
  /** The names of what is not his that may be put at a position. */
  readonly namesFor: (position: Position) => readonly string[];
  /** Names of what is not his that he knows anyway. */
  readonly knows: readonly string[];
};

/** The office that is attacked, and another one. */
type Grounds = { readonly victim: MarkedOffice; readonly other: MarkedOffice };

/** An administrator of the other office, and in the office itself a member who has everything to say in another project. */
export async function openAttackers(world: World, grounds: Grounds): Promise<readonly Attacker[]> {
  return [await administratorElsewhere(world, grounds), await neighbour(world, grounds)];
}

async function administratorElsewhere(world: World, { victim, other }: Grounds): Promise<Attacker> {
  const { office } = other.scene;
  const { user } = await addPerson(world, 'Rival', { office, role: 'administrator' });
  const scene = withOperator(other.scene, user);
  const users = Object.values(scene.actors).map((actor) => actor.user);
  const prepare = preparing(world, { scene, place: other.place, mark: other.mark });
  return {
    who: 'an administrator of another office',
    uses: ({ access }) => access !== 'operator',
    prepare: async (operation) => {
      await putOut(world, office, victim.scene);
      return prepare(operation);
    },
    isMine: (owner, isNew) =>
      owner.includes(office) ||
      users.some((one) => owner === `user ${one}`) ||
      (isNew && !owner.includes(victim.scene.office)),
    namesFor: (position) => pickedFor(position, victim),
    knows: [],
  };
}

/** Whom he has invited by an address that he knew leaves his office again. */
async function putOut({ parts }: World, office: OfficeId, { actors }: Scene): Promise<void> {
  const { offices } = parts.workspace;
  const strangers = new Set(Object.values(actors).map(({ user }) => user));
  for (const { user } of await offices.listUsers(machine, office))
    if (strangers.has(user)) await offices.setRole(machine, office, { user, role: undefined });
}

async function neighbour(world: World, { victim }: Grounds): Promise<Attacker> {
  const { office } = victim.scene;
  const { user } = await addPerson(world, 'Neighbour', { office, role: 'member' });
  const project = await addProject(world, victim.scene);
  const grant = { role: 'administrator' } as const;
  await world.parts.workspace.projects.setMember(machine, { office, project }, { user, grant });
  const place = { office, project };
  const scene = withOperator(victim.scene, user);
  const users = Object.values(scene.actors).map((actor) => actor.user);
  const prepare = preparing(world, { scene, place, mark: 'neighbour' });
  // Some examples make a project of their own, with him in it.
  const own = new Set<string>([project]);
  return {
    who: 'a member with another project',
    uses: ({ path }) => path.includes('{project}'),
    prepare: async (operation) => {
      const fixture = await prepare(operation);
      const { project: asked = project } = fixture.request.params;
      if (victim.names.id.includes(asked)) throw new Error(`the example of ${operation.id} is of the victim`);
      own.add(asked);
      return fixture;
    },
    isMine: (owner) =>
      owner === `office ${office}` || [...own].some((one) => owner === `project ${office} ${one}`),
    // Its office is his, and so are its people: what is not is the project, with all that is in it.
    namesFor: (position) =>
      position.kind === 'office' ? [] : pickedFor(position, victim).filter(isOfProject).slice(0, 3),
    knows: [office, ...users],
  };
}

/** The scene with somebody in the place of the operator, who sends what no other is named for, and of the reviewer, who has a role in the victim's project. */
const withOperator = (scene: Scene, user: string): Scene => ({
  ...scene,
  secrets: new Map(),
  actors: {
    ...scene.actors,
    operator: { name: 'operator', user, sender: { user, isOperator: false } },
    reviewer: { name: 'reviewer', user, sender: { user, isOperator: false } },
  },
});

type Own = {
  readonly scene: Scene;
  readonly place: ProjectPlace;
  readonly mark: string;
};

const preparing =
  (world: World, { scene, place, mark }: Own): Attacker['prepare'] =>
  async (operation) => {
    await refill(world, place, mark);
    // Each time the same example, or its answers could not be held against each other.
    const setting = { world, scene, chance: chanceOf(4), project: place.project };
    const fixture = await fixtureOf(operation, setting);
    await letIn(world, scene, scene.actors[fixture.sender]);
    return { ...fixture, credentials: headersOf(scene, fixture.sender) };
  };

/**
 * In a path any id may be tried; in a body rows are named by ids of their kind, and one of each other kind is tried; where nothing stands yet, one of
 * some kinds.
 */
function pickedFor({ kind, value, where, absent }: Position, { names }: MarkedOffice): readonly string[] {
  if (kind !== 'id') return names[kind];
  const prefixes = new Set(names.id.map(prefixOf));
  const firsts = [...prefixes].flatMap((prefix) => names.id.find((name) => prefixOf(name) === prefix) ?? []);
  if (absent !== undefined)
    return firsts.filter((name) => ['prj', 'usr', 'act', 'res'].includes(prefixOf(name)));
  const others = firsts.filter((name) => otherKinds.includes(prefixOf(name)));
  const like = names.id.filter((name) => prefixOf(name) === prefixOf(value)).slice(0, 2);
  return [...new Set(where === 'params' ? others : [...like, ...others])];
}

const isOfProject = (name: string): boolean => !['usr', 'ses', 'tok'].includes(prefixOf(name));

const prefixOf = (id: string): string => id.slice(0, 3);
const otherKinds = ['prj', 'usr', 'ses', 'tok', 'snp', 'act'];
