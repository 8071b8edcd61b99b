import { exportJournal, readJournal, readOfficeJournal, watchProject } from '../../api/journal.ts';
import type { ChainedEntry } from '../../core/journal/journal-entry.ts';
import { type Handler, handle } from '../handler.ts';
import { startReading } from '../start-reading.ts';

/** What answers the contracts about journals. */
export const journalHandlers: readonly Handler[] = [
  handle(readJournal, async ({ sender, params, query }, { workspace }) => {
    const entries = await workspace.projects.readJournal(sender, params, query);
    return { json: { entries: entries.map(({ entry, hash }) => ({ entry, hash })) } };
  }),
  handle(exportJournal, async ({ sender, params }, { workspace }) => {
    const lines = workspace.projects.exportJournal(sender, params);
    return {
      file: {
        name: `${params.project}.jsonl`,
        mediaType: 'application/jsonl',
        bytes: await startReading(bytesOf(lines)),
      },
    };
  }),
  handle(watchProject, async ({ sender, params, query, version, signal }, { workspace }) => {
    // Refuses who may not read before a stream is begun.
    const { head } = await workspace.projects.read(sender, params);
    const after = version ?? query.after ?? head.version;
    return { events: happenings(workspace.projects.watch(sender, params, { after, signal })) };
  }),
  handle(readOfficeJournal, async ({ sender, params, query }, { workspace }) => {
    const entries = await workspace.offices.readJournal(sender, params.office, query);
    return { json: { entries: entries.map(({ entry, hash }) => ({ entry, hash })) } };
  }),
];

async function* happenings(entries: AsyncIterable<ChainedEntry>) {
  for await (const { entry } of entries) {
    const { number, at, actor, command, changes } = entry;
    yield { id: number, data: { version: number, at, actor, command, changes } };
  }
}

async function* bytesOf(lines: AsyncIterable<string>) {
  const encoder = new TextEncoder();
  for await (const line of lines) yield encoder.encode(line);
}
