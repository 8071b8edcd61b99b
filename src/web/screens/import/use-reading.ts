/** What is being read, or was, on a screen that reads reports. What was read for a project outlives a look at another screen, and ends with the page. */

import { useEffect, useRef, useState } from 'react';
import type { ProjectPlace } from '../../routes.ts';
import { useSession } from '../../session/session.tsx';
import { type Progress, readFile } from './read-file.ts';
import type { DroppedFile, ReadFile, Refused } from './reading-job.ts';
import { refusalWords } from './refusal-words.ts';

/** Where reading is: nothing was read, something is being, it cannot be, or here is what it says. */
export type Reading =
  | { readonly is: 'nothing' }
  | { readonly is: 'running'; readonly name: string; readonly progress: Progress }
  | { readonly is: 'refused'; readonly name: string; readonly why: Refused }
  | { readonly is: 'read'; readonly file: ReadFile };

/** Reads files: `start` ends what ran before, `end` leaves nothing. */
export type UseReading = {
  readonly reading: Reading;
  readonly start: (file: DroppedFile) => void;
  readonly end: () => void;
};

const nothing: Reading = { is: 'nothing' };
const kept = new Map<string, Reading>();

const keyOf = ({ office, project }: ProjectPlace): string => `${office} ${project}`;

/** Keeps what was read for the screen of a project that is about to open. */
export const keepReading = (place: ProjectPlace, file: ReadFile): void =>
  void kept.set(keyOf(place), { is: 'read', file });

/** What is read for a project. */
export function useReadingFor(place: ProjectPlace): UseReading {
  const key = keyOf(place);
  const [first] = useState(() => kept.get(key) ?? nothing);
  const used = useReading(place.office, first);
  const { reading } = used;
  useEffect(() => {
    if (reading.is === 'read') kept.set(key, reading);
    if (reading.is === 'nothing') kept.delete(key);
  }, [key, reading]);
  return used;
}

/** What is read in an office. */
export function useReading(office: string, first: Reading = nothing): UseReading {
  const { client } = useSession();
  const [reading, setReading] = useState<Reading>(first);
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const start = ({ name, bytes }: DroppedFile): void => {
    running.current?.abort();
    const ending = new AbortController();
    running.current = ending;
    const { signal } = ending;
    const show = (next: Reading): void => {
      if (!signal.aborted) setReading(next);
    };
    const parts = {
      client,
      office,
      signal,
      tell: (progress: Progress) => show({ is: 'running', name, progress }),
    };
    readFile({ name, bytes }, parts).then(
      (read) => show('message' in read ? { is: 'refused', name, why: read } : { is: 'read', file: read }),
      () => show({ is: 'refused', name, why: { message: refusalWords.brokeOff, params: {} } }),
    );
  };
  const end = (): void => {
    running.current?.abort();
    setReading(nothing);
  };
  return { reading, start, end };
}
