import type { Chore } from './chores.ts';
import { every, nightly } from './chores.ts';
import { keysFolderOf } from '../workspace/data-place.ts';
import type { FileFolder } from '../workspace/file-folder.ts';
import { isRootDue, signRoot } from '../workspace/journal-root.ts';
import type { OpenParts } from './open-parts.ts';
import type { Config } from './config.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** What the server does by itself: it forgets what has ended, signs how far the journals have come, and looks whether files are still whole. */
export function serverChores({ parts, store, files }: OpenParts, { data }: Config): readonly Chore[] {
  const { clock } = parts;
  return [
    {
      name: 'sweep',
      isDue: every(dayMs),
      run: async () => {
        await store.users.sweepEnded(clock());
        await parts.workspace.sweep();
      },
    },
    {
      name: 'sweep-incoming',
      isDue: every(dayMs),
      run: () => files.sweep(clock() - dayMs),
    },
    {
      name: 'sign-root',
      isDue: every(hourMs),
      run: async () => {
        if (isRootDue(await store.lastRoot(), clock()))
          await signRoot({ store, clock, keys: keysFolderOf(data) });
      },
    },
    {
      name: 'look-at-files',
      isDue: nightly,
      run: (signal) => lookAtFiles(files, signal),
    },
  ];
}

/** Reads every file. Throws where some are not what their names say, and names them. */
async function lookAtFiles(files: FileFolder, signal: AbortSignal): Promise<void> {
  const damaged: string[] = [];
  for await (const name of files.list()) {
    if (signal.aborted) return;
    if (!(await files.isWhole(name))) damaged.push(name);
  }
  if (damaged.length > 0) throw new Error(`damaged files, to be had from a backup: ${damaged.join(', ')}`);
}
