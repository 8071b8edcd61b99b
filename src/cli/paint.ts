import type { Severity } from '../core/checks/check.ts';
import type { Io } from './io.ts';

const codes = { error: '31', warning: '33', advice: '36', bold: '1', dim: '2' } as const satisfies Record<
  Severity | 'bold' | 'dim',
  string
>;

/** How a text can look. */
export type Look = keyof typeof codes;

/** The text in a look, where the terminal has colours. */
export const paint = (io: Io, look: Look, text: string): string =>
  io.hasColour && text.trim() !== '' ? `\u001B[${codes[look]}m${text}\u001B[0m` : text;
