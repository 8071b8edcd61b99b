import { isAllowed } from '../core/permissions.ts';
import { Problem } from '../core/problem.ts';
import type { OfficeId, Store } from '../store/store.ts';
import { listProjects } from './list-projects.ts';
import { type Sender, machine } from './sender.ts';
import type { Portfolio, PortfolioProject } from './workspace.ts';

/**
 * The portfolio of a store. It opens no project: it shows figures as they were stored with the last entry of each, as of the day that stands among
 * them. Each office is read in a transaction of its own, so that offices may be of different moments.
 */
export function openPortfolio({ store }: { readonly store: Offices }): Portfolio {
  return {
    read: async (sender, office) =>
      office === undefined ? readAll(store, sender) : readOffice(store, sender, office),
  };
}

type Offices = Pick<Store, 'inOffice' | 'listOffices' | 'listOfficesOf'>;

async function readAll(store: Offices, sender: Sender): Promise<readonly PortfolioProject[]> {
  const all: PortfolioProject[] = [];
  for (const office of await officesOf(store, sender)) {
    // Who is put out of an office meanwhile has the others still.
    const own = await readOffice(store, sender, office).catch((error: unknown) => {
      if (error instanceof Problem && error.code === 'unknown-office') return [];
      throw error;
    });
    all.push(...own);
  }
  return all;
}

async function officesOf(store: Offices, sender: Sender): Promise<readonly OfficeId[]> {
  if (sender.token !== undefined) return [sender.token.office];
  const offices = sender === machine ? await store.listOffices() : await store.listOfficesOf(sender.user);
  return offices.map(({ office }) => office);
}

const readOffice = (store: Offices, sender: Sender, office: OfficeId): Promise<readonly PortfolioProject[]> =>
  store.inOffice(office, async (transaction) => {
    const scopes = sender.token?.scopes;
    const listed = await listProjects(transaction, sender, office);
    const readable = listed.filter(({ role }) =>
      isAllowed({ role, ...(scopes !== undefined && { scopes }) }, 'read'),
    );
    const figures = await transaction.listFigures(readable.map(({ project }) => project));
    return readable.map((one) => ({ ...one, office, figures: figures.get(one.project) ?? [] }));
  });
