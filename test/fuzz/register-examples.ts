/** Requests about the register that are meant to succeed, with the event and the people who must be there before them. */

import type { Id } from '../../src/core/base/id.ts';
import { day } from '../../src/core/base/day.ts';
import { anEvent } from '../../src/core/testing.ts';
import { machine } from '../../src/workspace/sender.ts';
import type { Example, Setting } from './example.ts';

type Registered = { readonly event: Id; readonly person: Id; readonly participation: Id };

/** An event of its own, at which somebody new is registered. */
async function registered({ world, scene, project }: Setting): Promise<Registered> {
  const { projects, register } = world.parts.workspace;
  const place = { office: scene.office, project };
  const [event, person, participation] = [world.newId('evt'), world.newId('per'), world.newId('par')];
  const asked = { ...place, sender: machine };
  // After the periods that other examples submit.
  const on = day('2022-05-05');
  const row = anEvent({ id: event, from: on, to: on });
  const { head } = await projects.read(machine, place);
  const create = { command: 'create-row', input: { table: 'events', row } };
  const { version } = await projects.run({
    ...asked,
    ...create,
    version: head.version,
    key: world.newId('key'),
  });
  const participants = [{ participation, person, personal: { nameLatin: 'Alma Probe' } }];
  const enter = { command: 'register-participants', input: { event, participants } };
  await register.run({ ...asked, ...enter, version, key: world.newId('key') });
  return { event, person, participation };
}

const inputs: Readonly<Record<string, (known: Registered, setting: Setting) => object>> = {
  'archive-people': ({ person }) => ({ people: [person] }),
  'edit-participation': ({ participation }) => ({ participation, set: { sex: 'woman' } }),
  'edit-person': ({ person }) => ({ person, set: { post: 'Officer' } }),
  'register-participants': ({ event }, { world }) => ({
    event,
    participants: [
      {
        participation: world.newId('par'),
        person: world.newId('per'),
        personal: { nameLatin: 'Testa Beispiel', nameArabic: 'خالد المثال', email: 'testa@example.org' },
        sex: 'woman',
        ageBand: '18-29',
      },
    ],
  }),
  'restrict-people': ({ person }) => ({ people: [person] }),
  'set-audit-hold': ({ person }) => ({ people: [person], isOpen: true }),
  'void-people': ({ person }) => ({ people: [person] }),
};

const run = (setting: Setting, command: string, input: object): Promise<unknown> => {
  const { world, scene, project } = setting;
  const { projects, register } = world.parts.workspace;
  const place = { office: scene.office, project };
  return projects.read(machine, place).then(({ head }) =>
    register.run({
      ...place,
      sender: machine,
      command,
      input,
      version: head.version,
      key: world.newId('key'),
      reason: 'For the example',
    }),
  );
};

type Make = (setting: Setting) => Promise<Example>;

const withInput = (input: object): Example => ({ body: { input, reason: 'For the example' } });

const commandExamples: Readonly<Record<string, Make>> = Object.fromEntries(
  Object.entries(inputs).map(([name, inputOf]) => [
    name,
    async (setting: Setting) => withInput(inputOf(await registered(setting), setting)),
  ]),
);

/** The examples by operation. */
export const registerExamples: Readonly<Record<string, Make>> = {
  ...commandExamples,
  'erase-person': async (setting) => {
    const { person, participation } = await registered(setting);
    await run(setting, 'edit-participation', { participation, set: { isVoid: true } });
    return withInput({ person });
  },
  'merge-people': async (setting) => {
    const [one, two] = [await registered(setting), await registered(setting)];
    return withInput({ person: one.person, into: two.person });
  },
  'unmerge-person': async (setting) => {
    const [one, two] = [await registered(setting), await registered(setting)];
    await run(setting, 'merge-people', { person: one.person, into: two.person });
    return withInput({ person: one.person });
  },
  'reinstate-people': async (setting) => {
    const { person } = await registered(setting);
    await run(setting, 'archive-people', { people: [person] });
    return withInput({ people: [person] });
  },
  'list-participations': async (setting) => ({ query: { event: (await registered(setting)).event } }),
  'list-registered-people': async (setting) => {
    await registered(setting);
    return { query: { limit: '10' } };
  },
  'read-register-findings': async (setting) => {
    await registered(setting);
    return { query: { asOf: '2022-03-31' } };
  },
  'suggest-matches': async (setting) => {
    await registered(setting);
    return { body: { people: [{ nameLatin: 'Probe, Alma' }] } };
  },
  'show-names': async (setting) => ({ body: { people: [(await registered(setting)).person] } }),
  'export-person': async (setting) => ({
    params: { person: (await registered(setting)).person },
    body: { reason: 'Asked for by the person' },
  }),
};
