import type { TextFormat } from './format.ts';
import { reportText } from './text/report-text/format.ts';
import { strandJson } from './text/strand-json/format.ts';

/** The list of formats whose files are text. */
export const textFormats: readonly TextFormat[] = [strandJson, reportText];

/** The format that a text looks like; `undefined` where it looks like none. */
export const findTextFormat = (text: string): TextFormat | undefined =>
  textFormats.find((format) => format.sniff(text));
