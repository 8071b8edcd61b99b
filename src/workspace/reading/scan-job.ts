import type { Entity } from '../../core/release/scan/entity.ts';
import type { NamedBytes } from '../../formats/binary/apart/file-part.ts';

/** A file that is to be published, and what must not stand in it. */
export type ScanJob = {
  readonly kind: 'scan';
  readonly file: NamedBytes;
  readonly entities: readonly Entity[];
};

/** A PDF from which this is to be taken out. */
export type RedactJob = Omit<ScanJob, 'kind'> & { readonly kind: 'redact' };

/** A PDF that others made, to be inspected; it may have `mostBytes` bytes. */
export type PdfJob = { readonly kind: 'inspect'; readonly mostBytes: number };
