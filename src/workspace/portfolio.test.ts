import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFakeStore } from '../../test/fake-store.ts';
import { describeStores } from '../../test/stores.ts';
import {
  type WritePlace,
  addMember,
  addUser,
  create,
  edit,
  newOffice,
  next,
  openPlace,
  problemOf,
  send,
} from '../../test/write-place.ts';
import { day } from '../core/base/day.ts';
import { decimal } from '../core/base/decimal.ts';
import { money } from '../core/base/money.ts';
import { figuresOf } from '../core/figures/figures-of.ts';
import { Problem } from '../core/problem.ts';
import { type Project, type TableName, toProject } from '../core/project.ts';
import { aBudgetLine, anActivity, anIndicator, anObservation } from '../core/testing.ts';
import type { Store } from '../store/store.ts';
import { type Sender, machine } from './sender.ts';

/** The day on which everything here is written. */
const asOf = day('2026-11-25');

const createRow = (table: TableName, row: object) => ({ command: 'create-row', input: { table, row } });

/** The figures that are stored of a place, in order. */
async function storedFigures({ workspace, office, project }: WritePlace, sender: Sender = machine) {
  const all = await workspace.portfolio.read(sender, office);
  return all.find((one) => one.project === project)?.figures;
}

/** The figures of the record as it stands, with nothing kept from before. */
async function freshFigures({ workspace, ...place }: WritePlace) {
  const { project } = await workspace.projects.read(machine, place);
  const figures = figuresOf(toProject(structuredClone<Project>(project)), asOf);
  const keyOf = ({ kind, of }: (typeof figures)[number]): string => `${kind} ${of}`;
  return figures.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const rows: readonly (readonly [TableName, object])[] = [
  ['activities', anActivity({ id: 'act_1' })],
  ['indicators', anIndicator({ id: 'ind_1', targets: [{ operator: 'at-least', value: decimal(5) }] })],
  ['indicators', anIndicator({ id: 'ind_2' })],
  ['observations', anObservation({ id: 'obs_1', indicator: 'ind_1' })],
  ['observations', anObservation({ id: 'obs_2', indicator: 'ind_2', value: decimal('1.5') })],
  ['budgetLines', aBudgetLine({ id: 'bud_1' })],
  ['budgetLines', aBudgetLine({ id: 'bud_2', parent: 'bud_1', stated: money('0.01', 'EUR') })],
];

const arbitraryStep = fc.oneof(
  fc.constantFrom(...rows).map(([table, row]) => createRow(table, row)),
  fc.constantFrom('obs_1', 'obs_2').chain((id) =>
    fc.integer({ min: 0, max: 9 }).map((value) => ({
      command: 'edit-row',
      input: { table: 'observations', id, set: { value: String(value) } },
    })),
  ),
  fc.constantFrom(...rows).map(([table, row]) => ({
    command: 'remove-row',
    input: { table, id: 'id' in row ? row.id : '' },
  })),
  fc.integer({ min: 1, max: 8 }).map((entry) => ({ command: 'undo', input: { entry } })),
);

/** The portfolio's behaviour on a store of any kind. */
function describePortfolio(name: string, open: () => Promise<Store>, runs: number): void {
  describe(`the portfolio on ${name}`, () => {
    it('shows what would be computed from the record, whatever was done to it', {
      timeout: 60_000,
    }, async () => {
      const store = await open();
      await fc.assert(
        fc.asyncProperty(fc.array(arbitraryStep, { maxLength: 12 }), async (steps) => {
          const place = await openPlace(store);
          for (const step of steps) {
            await send(place, step).catch((error: unknown) => {
              if (!(error instanceof Problem)) throw error;
            });
            if (steps.length < 4) expect(await storedFigures(place)).toEqual(await freshFigures(place));
          }
          expect(await storedFigures(place)).toEqual(await freshFigures(place));
        }),
        { numRuns: runs },
      );
    });

    it('shows to each who may read, and no figure to others', async () => {
      const place = await openPlace(await open());
      await send(place, createRow('indicators', anIndicator({ id: 'ind_1' })));
      const donor = await addMember(place, { role: 'donor' });
      const partner = await addMember(place, { role: 'partner', strands: [] });
      const administrator = await addUser(place, 'administrator');
      const nobody = await addUser(place);
      expect(await place.workspace.portfolio.read(partner)).toMatchObject([
        { office: place.office, project: place.project, role: 'partner', version: 1 },
      ]);
      expect(await storedFigures(place, administrator)).toEqual(await freshFigures(place));
      for (const sender of [donor, nobody])
        expect(await place.workspace.portfolio.read(sender, place.office)).toEqual([]);
    });

    it('is of the offices that the sender is of, and of no other', async () => {
      const store = await open();
      const [place, other] = [await openPlace(store), await openPlace(store)];
      for (const one of [place, other]) await send(one, create(anActivity({ id: 'act_1' })));
      const seen = await place.workspace.portfolio.read(place.sender);
      expect(seen.map(({ project }) => project)).toEqual([place.project]);
      await problemOf(place.workspace.portfolio.read(place.sender, other.office), 'unknown-office');
      await problemOf(place.workspace.portfolio.read(place.sender, newOffice()), 'unknown-office');
    });

    it('is cut by a token to its office and its scopes', async () => {
      const store = await open();
      const [place, other] = [await openPlace(store), await openPlace(store)];
      const reading = { office: place.office, scopes: ['read'] } as const;
      const read = (token: NonNullable<Sender['token']>) =>
        place.workspace.portfolio.read({ ...place.sender, token });
      expect(await read(reading)).toMatchObject([{ project: place.project }]);
      expect(await read({ ...reading, scopes: ['read-journal'] })).toEqual([]);
      expect(await read({ ...reading, office: other.office })).toEqual([]);
    });

    it('writes no figure for what changes none', async () => {
      const place = await openPlace(await open());
      await send(place, create(anActivity({ id: 'act_1' })));
      const before = await storedFigures(place);
      await send(place, edit('act_1', { position: `p${next()}` }));
      expect(await storedFigures(place)).toEqual(before);
    });
  });
}

describePortfolio('the fake store', () => Promise.resolve(openFakeStore() as Store), 30);
describeStores('the portfolio', (makeDatabase) => {
  let opened: Promise<Store> | undefined;
  const open = async (): Promise<Store> => (await makeDatabase()).open();
  describePortfolio('PostgreSQL', () => (opened ??= open()), 6);
});
