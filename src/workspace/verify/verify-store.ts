/** Whether a store is whole: every journal a chain that ends where it should, every record what its journal makes of it, every file there. */

import type { Id } from '../../core/base/id.ts';
import type { OfficeId, OfficeTransaction, ProjectHead, Store } from '../../store/store.ts';
import type { FileFolder } from '../file-folder.ts';
import { type ChainLink, hashAfter, zeroHash } from '../journal-chain.ts';
import { startReplay } from './replay.ts';
import { verifyRoots } from './verify-roots.ts';

/**
 * What is not as it should be.
 * - `chain`: an entry does not follow on the one before; `head`: a journal does not end where it should;
 * - `rows`: so many rows differ from what the journal says;
 * - `file-missing`, `file-damaged`: a file that a project holds;
 * - `root`: a signed root was changed, or does not follow on the one before.
 */
export type Fault = {
  readonly office?: OfficeId;
  readonly project?: Id;
} & (
  | { readonly what: 'chain'; readonly entry: number }
  | { readonly what: 'head' }
  | { readonly what: 'rows'; readonly count: number }
  | { readonly what: 'file-missing' | 'file-damaged'; readonly sha256: string }
  | { readonly what: 'root'; readonly number: number }
);

/** What was looked at, and what was found. */
export type Verdict = {
  readonly offices: number;
  readonly projects: number;
  readonly entries: number;
  readonly files: number;
  readonly faults: readonly Fault[];
};

/** What is verified; `tell` hears of each project before it is looked at. */
export type Verifying = {
  readonly store: Store;
  readonly files: FileFolder;
  readonly tell?: (project: Id) => void;
};

/** Looks at everything in the store. Others may write meanwhile. */
export async function verifyStore({ store, files, tell = () => undefined }: Verifying): Promise<Verdict> {
  const offices = await store.listOffices();
  const faults: Fault[] = (await verifyRoots(store)).map((number) => ({ what: 'root', number }));
  const counted = { projects: 0, entries: 0 };
  const whole = openFileCheck(files);
  for (const { office } of offices) {
    const own = await verifyOffice(store, office);
    faults.push(...own.faults);
    counted.entries += own.entries;
    const projects = await store.inOffice(office, (transaction) => transaction.listProjects());
    for (const { project } of projects) {
      tell(project);
      const found = await verifyProject(store, { office, project });
      faults.push(...found.faults, ...(await whole.faultsOf(store, { office, project })));
      counted.projects += 1;
      counted.entries += found.entries;
    }
  }
  return { offices: offices.length, ...counted, files: whole.count(), faults };
}

type Found = { readonly entries: number; readonly faults: readonly Fault[] };
type Of = { readonly office: OfficeId; readonly project: Id };

async function verifyProject(store: Store, { office, project }: Of): Promise<Found> {
  const stored = await store.inOffice(office, (transaction) => transaction.readProject(project));
  if (stored === undefined) return { entries: 0, faults: [] };
  const replay = startReplay();
  const { version } = stored.head;
  const chain = await followChain(version, async (after) => {
    const entries = await store.inOffice(office, (transaction) =>
      transaction.readEntries(project, after, atOnce),
    );
    for (const { entry } of entries) if (entry.number <= version) replay.take(entry.changes);
    return entries;
  });
  const faults = faultsOf(chain, stored.head, { office, project });
  const count = replay.countDifferences(stored.project);
  const rows: readonly Fault[] = count === 0 ? [] : [{ office, project, what: 'rows', count }];
  return { entries: chain.version, faults: [...faults, ...rows] };
}

async function verifyOffice(store: Store, office: OfficeId): Promise<Found> {
  const head = await store.inOffice(office, lockOffice);
  if (head === undefined) return { entries: 0, faults: [{ office, what: 'head' }] };
  const chain = await followChain(head.version, (after) =>
    store.inOffice(office, (transaction) => transaction.readOfficeEntries(after, atOnce)),
  );
  return { entries: chain.version, faults: faultsOf(chain, head, { office }) };
}

const lockOffice = (transaction: OfficeTransaction) => transaction.lockOffice();

const atOnce = 500;

type Chain = ProjectHead & { readonly broken?: number };

/** The journal up to a version, or to the first entry that does not follow. */
async function followChain(
  last: number,
  read: (after: number) => Promise<readonly (ChainLink & { readonly entry: { readonly number: number } })[]>,
): Promise<Chain> {
  let [version, hash] = [0, zeroHash];
  let broken: number | undefined;
  while (version < last) {
    const entries = (await read(version)).slice(0, last - version);
    if (entries.length === 0) break;
    for (const { entry, text, hash: own } of entries) {
      version += 1;
      if (entry.number !== version || own !== hashAfter(hash, text)) broken ??= version;
      hash = own;
    }
  }
  return { version, hash, ...(broken !== undefined && { broken }) };
}

function faultsOf(chain: Chain, head: ProjectHead, of: Pick<Fault, 'office' | 'project'>): readonly Fault[] {
  const isEnd = chain.version === head.version && chain.hash === head.hash;
  return [
    ...(chain.broken === undefined ? [] : [{ ...of, what: 'chain' as const, entry: chain.broken }]),
    ...(isEnd ? [] : [{ ...of, what: 'head' as const }]),
  ];
}

/** Each file is read once, however many projects hold it. */
function openFileCheck(files: FileFolder) {
  const known = new Map<string, 'file-missing' | 'file-damaged' | undefined>();
  const look = async (sha256: string) => {
    if (!(await files.has(sha256))) return 'file-missing';
    return (await files.isWhole(sha256)) ? undefined : 'file-damaged';
  };
  return {
    count: () => known.size,
    faultsOf: async (store: Store, { office, project }: Of): Promise<readonly Fault[]> => {
      const held = await store.inOffice(office, (transaction) => transaction.listFiles(project));
      const faults: Fault[] = [];
      for (const { sha256 } of held) {
        if (!known.has(sha256)) known.set(sha256, await look(sha256));
        const what = known.get(sha256);
        if (what !== undefined) faults.push({ office, project, what, sha256 });
      }
      return faults;
    },
  };
}
