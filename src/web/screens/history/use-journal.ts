/** The journal of the open project, as far back as it is asked for, and with what comes while it is looked at. */

import { useEffect, useRef, useState } from 'react';
import type { JournalEntry } from '../../../core/journal/journal-entry.ts';
import { useProject, useProjectState } from '../../project/project-context.tsx';
import { useSession } from '../../session/session.tsx';
import { readEntries } from './read-entries.ts';

/** What is known of a journal: its entries after a number, the newest first. */
export type Journal = {
  readonly entries: readonly JournalEntry[];
  /** The entry before the first that is known; 0 where all are. */
  readonly after: number;
  readonly isLoading: boolean;
  readonly failed: unknown;
};

/** The entries after a number, up to the newest. */
export function useJournal(after: number): Journal {
  const { client } = useSession();
  const { place } = useProject();
  const { version } = useProjectState().confirmed;
  const known = useRef<Pick<Journal, 'entries' | 'after'>>({ entries: [], after: version });
  const [journal, setJournal] = useState<Journal>({ ...known.current, isLoading: true, failed: undefined });
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const read = (from: number, upTo: number) => readEntries(client, place, { after: from, upTo, signal });
    const load = async (): Promise<void> => {
      const { entries, after: first } = known.current;
      const head = entries[0]?.number ?? first;
      const [newer, older] = await Promise.all([read(head, version), read(Math.min(after, first), first)]);
      if (signal.aborted) return;
      known.current = {
        entries: [...newer.toReversed(), ...entries, ...older.toReversed()],
        after: Math.min(after, first),
      };
      setJournal({ ...known.current, isLoading: false, failed: undefined });
    };
    setJournal({ ...known.current, isLoading: true, failed: undefined });
    load().catch((failed: unknown) => {
      if (!signal.aborted) setJournal({ ...known.current, isLoading: false, failed });
    });
    return () => ending.abort();
  }, [client, place, version, after]);
  return journal;
}
