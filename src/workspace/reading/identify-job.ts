import type { Snapshot } from '../../core/report/snapshot.ts';

/** A snapshot as far as a file can be told by it. */
export type ToldSnapshot = Pick<Snapshot, 'id' | 'files' | 'anchor'>;

/** A file that may be one of those that were submitted; it may have `mostBytes` bytes. */
export type IdentifyJob = {
  readonly kind: 'identify';
  readonly snapshots: readonly ToldSnapshot[];
  readonly mostBytes: number;
};
