/** The product as the harnesses use it: its workspace on a store. The one place of theirs that follows its signatures. */

import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Id } from '../../src/core/base/id.ts';
import { openStore, type Place } from '../../src/store/open.ts';
import type { StoredProject } from '../../src/store/store.ts';
import { openFileFolder } from '../../src/workspace/file-folder.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { openRegisterKeys } from '../../src/workspace/register/key-folder.ts';
import { openRenderers } from '../../src/workspace/renderers.ts';
import { machine, type ProjectPlace } from '../../src/workspace/sender.ts';

/** A change that a sender wants; its key also stands in the text that it writes, by which its entry is known. */
export type Wish = ProjectPlace & {
  readonly key: string;
  readonly command: string;
  readonly input: object;
  readonly version: number;
};

/** The product, open on one place. */
export type Product = {
  /** Makes an office with an empty project. */
  readonly createPlace: () => Promise<ProjectPlace>;
  /** Carries a wish out and gives the version that it made. */
  readonly run: (wish: Wish) => Promise<number>;
  readonly read: (place: ProjectPlace) => Promise<StoredProject>;
  readonly journal: (place: ProjectPlace) => AsyncIterable<string>;
  readonly hashOf: (place: ProjectPlace, version: number) => Promise<string | undefined>;
  readonly close: () => Promise<void>;
};

const keysFolder = (place: Place): string =>
  'folder' in place ? `${place.folder}-keys` : join(tmpdir(), 'strand-keys');

/** Opens it; `clock` gives milliseconds since 1970. */
export async function openProduct(place: Place, clock: () => number = Date.now): Promise<Product> {
  const files = openFileFolder(
    'folder' in place ? join(place.folder, 'files') : join(tmpdir(), 'strand-files'),
  );
  const { projects, offices, close } = openWorkspace({
    store: await openStore(place),
    registerKeys: await openRegisterKeys(keysFolder(place)),
    files,
    renderers: openRenderers(),
    clock,
    newId: (prefix) => `${prefix}_${randomUUID().replaceAll('-', '')}`,
    newOffice: () => randomUUID(),
    cacheBytes: 50_000_000,
  });
  return {
    createPlace: async () => {
      const office = await offices.create(machine, 'Office of the harness');
      const project: Id = await projects.create(machine, office);
      return { office, project };
    },
    run: async (wish) => (await projects.run({ ...wish, sender: machine })).version,
    read: (where) => projects.read(machine, where),
    journal: (where) => projects.exportJournal(machine, where),
    hashOf: async (where, version) => {
      const [entry] = await projects.readJournal(machine, where, { after: version - 1, limit: 1 });
      return entry?.hash;
    },
    close,
  };
}
