import { readFile, rename } from 'node:fs/promises';
import { isUntouchedDocx } from '../formats/binary/docx/is-untouched.ts';
import { exists } from './write-whole.ts';

/** Moves a Word file that somebody has changed out of the way of a new one. Gives the path at which it is kept; `undefined` where there is none such. */
export async function keepChanged(path: string): Promise<string | undefined> {
  if (!path.endsWith('.docx') || !(await exists(path))) return undefined;
  if (isUntouchedDocx(await readFile(path))) return undefined;
  const kept = await freePath(path.replace(/\.docx$/, ''));
  await rename(path, kept);
  return kept;
}

async function freePath(stem: string, number = 1): Promise<string> {
  const path = `${stem}.kept-${number}.docx`;
  return (await exists(path)) ? freePath(stem, number + 1) : path;
}
