import { latinDigits } from '../../core/base/latin-digits.ts';

/**
 * A number as programs write it from one as people do: Arabic-Indic digits, spaces of all widths, and points or commas that group by three. The last
 * sign between digits is the decimal one, unless it stands more than once or three digits follow it and it groups elsewhere too.
 */
export function plainNumber(typed: string): string {
  const kept = latinNumber(typed)
    .trim()
    .replaceAll(/[\s'’]/g, '')
    .replaceAll('−', '-');
  return withPoint(kept);
}

/** The text with digits and signs as Latin script has them. */
export const latinNumber = (typed: string): string =>
  latinDigits(typed).replaceAll('٬', ',').replaceAll('٫', '.');

function withPoint(text: string): string {
  const signs = [...text.matchAll(/[.,]/g)];
  const last = signs.at(-1);
  if (last === undefined || last.index === undefined) return text;
  const isRepeated = signs.filter(([sign]) => sign === last[0]).length > 1;
  const isMixed = signs.some(([sign]) => sign !== last[0]);
  const behind = text.length - last.index - 1;
  const groups = isRepeated || (!isMixed && behind === 3 && last.index > 0 && !text.startsWith('0'));
  if (groups) return text.replaceAll(/[.,]/g, '');
  return `${text.slice(0, last.index).replaceAll(/[.,]/g, '')}.${text.slice(last.index + 1)}`;
}
