import type { Anchor } from './snapshot.ts';

/** The anchor as files carry it among their properties: `strand:41:` and the hash. */
export const anchorText = ({ version, hash }: Anchor): string => `strand:${version}:${hash}`;

/** The parts of an anchor's hash as they stand on a first page, one on each line. */
export const anchorLines = ({ hash }: Anchor): readonly string[] => [hash.slice(0, 32), hash.slice(32)];

/** Whether a text carries the anchor, as property or as it is printed on a first page. */
export const carriesAnchor = (text: string, anchor: Anchor): boolean =>
  anchorLines(anchor).every((line) => text.includes(line));
