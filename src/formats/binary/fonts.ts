/** The fonts of reports. They come with packages of ours, so that a report is the same on every machine. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Language } from '../../core/base/text.ts';
import { type Advances, readAdvances } from './font-file.ts';

const latin = { family: 'IBM Plex Sans', folder: 'ibm-plex-sans', file: 'IBMPlexSans' };
const arabic = { family: 'IBM Plex Sans Arabic', folder: 'ibm-plex-sans-arabic', file: 'IBMPlexSansArabic' };
const styles = { regular: '400Regular', bold: '700Bold' };

/** The font families of a language, the one that most of its words are in first. */
export const familiesOf = (language: Language): readonly string[] =>
  (language === 'ar' ? [arabic, latin] : [latin, arabic]).map(({ family }) => family);

const require = createRequire(import.meta.url);

const folderOf = (font: typeof latin): string =>
  dirname(require.resolve(`@expo-google-fonts/${font.folder}/package.json`));

/** The folders with the files of the fonts. */
export const fontFolders = (): readonly string[] =>
  [latin, arabic].flatMap((font) => Object.values(styles).map((style) => join(folderOf(font), style)));

/** Fonts by which text is measured: its characters in the order of the families that have them. */
export type Fonts = { readonly regular: readonly Advances[]; readonly bold: readonly Advances[] };

let loaded: Fonts | undefined;

/** The fonts; read from their files once. */
export function loadFonts(): Fonts {
  loaded ??= {
    regular: [latin, arabic].map((font) => advancesOf(font, styles.regular)),
    bold: [latin, arabic].map((font) => advancesOf(font, styles.bold)),
  };
  return loaded;
}

const advancesOf = (font: typeof latin, style: string): Advances =>
  readAdvances(readFileSync(join(folderOf(font), style, `${font.file}_${style}.ttf`)));
