/** Values of projects as they were last seen. They may be behind the store, never wrong: whoever uses one brings it up to date first. */

import type { Id } from '../core/base/id.ts';
import type { OfficeId } from '../store/store.ts';
import type { SizedProject } from './current-project.ts';

/** Keeps the values that were used last, as far as they fit. */
export type ProjectCache = {
  readonly find: (office: OfficeId, project: Id) => SizedProject | undefined;
  readonly keep: (office: OfficeId, project: Id, value: SizedProject) => void;
  /** What the kept values take, roughly. */
  readonly sizeBytes: () => number;
};

/** A cache of at most so many bytes, roughly; a value larger than that is not kept. */
export function openProjectCache(mostBytes: number): ProjectCache {
  const kept = new Map<string, SizedProject>();
  let sizeBytes = 0;
  const drop = (key: string): void => {
    sizeBytes -= kept.get(key)?.sizeBytes ?? 0;
    kept.delete(key);
  };
  const put = (key: string, value: SizedProject): void => {
    drop(key);
    kept.set(key, value);
    sizeBytes += value.sizeBytes;
    for (const oldest of kept.keys()) {
      if (sizeBytes <= mostBytes) break;
      drop(oldest);
    }
  };
  return {
    find: (office, project) => {
      const key = keyOf(office, project);
      const value = kept.get(key);
      if (value) put(key, value);
      return value;
    },
    keep: (office, project, value) => put(keyOf(office, project), value),
    sizeBytes: () => sizeBytes,
  };
}

const keyOf = (office: OfficeId, project: Id): string => `${office} ${project}`;
