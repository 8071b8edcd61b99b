import type { Anchor } from './snapshot.ts';

/** The anchor as files carry it among their properties: `strand:41:` and the hash. */
export const anchorText = ({ version, hash }: Anchor): string => `strand:${version}:${hash}`;

/** The anchors that stand in a text, in their order. */
export const anchorsIn = (text: string): readonly Anchor[] =>
  [...text.matchAll(/strand:(\d{1,9}):([0-9a-f]{64})/g)].map(([, version, hash = '']) => ({
    version: Number(version),
    hash,
  }));
