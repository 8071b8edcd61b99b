import type { ReadFrom } from './schemas.ts';

/** Whether a value may enter a sum: it was typed, or read and at least `likely`. */
export const isSure = (value: { readonly readFrom?: ReadFrom }): boolean =>
  value.readFrom?.confidence !== 'guess';
