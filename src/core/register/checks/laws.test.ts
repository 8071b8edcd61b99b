import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { placeholdersOf } from '../../../../test/placeholders.ts';
import { day } from '../../base/day.ts';
import { isCatalogueNumber } from '../../checks/catalogue.ts';
import { type Params, severities } from '../../checks/check.ts';
import { checks } from '../../checks/index.ts';
import { emptyProject } from '../../project.ts';
import { aParticipation, aPerson, aProject, anEvent } from '../../testing.ts';
import { type Register, emptyRegister, toRegister } from '../register.ts';
import { registerChecks } from './index.ts';
import { runRegisterChecks } from './run-register-checks.ts';

const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => name.slice(0, -3))
  .filter((name) => !['index', 'register-check', 'run-register-checks'].includes(name));
const asOf = day('2022-03-31');

const north = anEvent({ title: { en: 'North' }, place: { en: 'Tunis' } });
const south = anEvent({ id: 'evt_2', title: { en: 'South' }, place: { en: 'Tripoli', ar: 'طرابلس' } });
const both = (fields: object = {}): Register =>
  toRegister({
    people: [aPerson(), aPerson({ id: 'per_2' })],
    participations: [aParticipation(), aParticipation({ id: 'par_2', event: 'evt_2', ...fields })],
  });
const documented = { sources: ['doc_1'] };
const events = [
  { ...north, ...documented },
  { ...south, ...documented },
];
const twice = {
  people: ['{per_1}'],
  count: 1,
  on: '2022-02-02',
  first: { en: 'North' },
  second: { en: 'South' },
};
const heads = (count: number) => ({ counts: [{ of: {}, count }] });

type Case = readonly [
  about: string,
  project: ReturnType<typeof aProject>,
  register: Register,
  ...found: readonly Params[],
];

const cases: Readonly<Record<string, readonly Case[]>> = {
  'nobody-is-at-two-places-on-one-day': [
    ['two places on one day', aProject({ events }), both(), twice],
    [
      'two people who turned out to be one',
      aProject({ events }),
      toRegister({
        ...both({ person: 'per_2' }),
        people: [aPerson(), aPerson({ id: 'per_2', mergedInto: 'per_1' })],
      }),
      twice,
    ],
    ['two days', aProject({ events }), both({ days: [day('2022-02-03')] })],
    ['two people', aProject({ events }), both({ person: 'per_2' })],
    ['an attendance that is void', aProject({ events }), both({ isVoid: true })],
    [
      'one place, in other languages',
      aProject({ events: [{ ...north, place: { ar: 'طرابلس' } }, south] }),
      both(),
    ],
    [
      'places that share no language',
      aProject({ events: [north, { ...south, place: { ar: 'تونس' } }] }),
      both(),
    ],
    ['a place that is not known', aProject({ events: [north, anEvent({ id: 'evt_2' })] }), both()],
    ['an event that nobody travels to', aProject({ events: [north, { ...south, mode: 'virtual' }] }), both()],
  ],
  'heads-agree-with-the-list': [
    [
      'other heads',
      aProject({ events: [{ ...north, ...heads(2) }] }),
      both(),
      { title: { en: 'North' }, expected: 2, actual: 1 },
    ],
    ['as many heads', aProject({ events: [{ ...north, ...heads(1) }] }), both()],
    ['no list', aProject({ events: [{ ...north, ...heads(2) }] }), emptyRegister],
    ['no heads', aProject({ events: [north] }), both()],
  ],
  'lists-have-a-signed-sheet': [
    [
      'a list without a document',
      aProject({ events: [north] }),
      both(),
      { title: { en: 'North' }, on: '2022-02-02', participants: 1 },
    ],
    ['a list with its document', aProject({ events }), both()],
    ['heads too, which the record shows', aProject({ events: [{ ...north, ...heads(1) }] }), both()],
    ['no list', aProject({ events: [north] }), emptyRegister],
  ],
};

describe('checks of the register', () => {
  it('are the files of the folder, each with cases, and none has the id of a check of the record', () => {
    expect(registerChecks.map(({ id }) => id)).toEqual(files.toSorted());
    expect(Object.keys(cases).toSorted()).toEqual(files.toSorted());
    expect(checks.filter(({ id }) => files.includes(id))).toEqual([]);
  });
  it.each(registerChecks.map((check) => [check.id, check] as const))(
    '%s obeys the laws of checks',
    (id, check) => {
      expect(isCatalogueNumber(check.catalogue)).toBe(true);
      expect(severities).toContain(check.severity);
      expect(check.rule).toMatch(/^[“A-Z0-9].{19,}\.$/s);
      expect(check.find({ project: emptyProject, register: both(), asOf })).toEqual([]);
      for (const [about, project, register, ...params] of cases[id] ?? []) {
        const found = check.find({ project, register, asOf });
        expect(
          found.map((one) => one.params),
          about,
        ).toEqual(params);
        for (const one of found) {
          expect(Object.keys(one.params).toSorted()).toEqual(placeholdersOf(check.message));
          for (const { table, row } of one.at)
            expect(project[table].some(({ id: known }) => known === row)).toBe(true);
        }
      }
    },
  );
  it('give one finding for two events, however many people are at both', () => {
    const people = ['per_1', 'per_2'];
    const register = toRegister({
      people: people.map((id) => aPerson({ id })),
      participations: people.flatMap((person, nth) => [
        aParticipation({ id: `par_${nth}a`, person }),
        aParticipation({ id: `par_${nth}b`, person, event: 'evt_2' }),
      ]),
    });
    const { findings } = runRegisterChecks({ project: aProject({ events }), register, asOf });
    expect(findings.map(({ params }) => params)).toEqual([
      { ...twice, people: ['{per_1}', '{per_2}'], count: 2 },
    ]);
  });
});
