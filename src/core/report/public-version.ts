import type { WithheldCount } from '../release/withhold.ts';

/** That a document is for the public: what is withheld of its record, and how many small counts of persons are not shown. */
export type PublicVersion = { readonly withheld: readonly WithheldCount[]; readonly hiddenCounts: number };
