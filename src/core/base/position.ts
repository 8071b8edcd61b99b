/** Positions are texts whose order is the printed order; between two of them there is room for a third, so that moving one row changes one row. */

const digits = '0123456789abcdefghijklmnopqrstuvwxyz';

/**
 * A position after `low` (`''` is before all) and before `high` (`undefined` is after all). `undefined` where none fits: they are equal,
 * in the wrong order, or differ only in zeros at the end.
 */
export function positionBetween(low: string, high: string | undefined): string | undefined {
  if (high !== undefined && low >= high) return undefined;
  let [text, limit] = ['', high];
  for (let index = 0; limit === undefined || index < limit.length; index += 1) {
    const from = Math.max(0, digits.indexOf(low.charAt(index) || '0'));
    const to = limit === undefined ? digits.length : digits.indexOf(limit.charAt(index));
    if (to - from > 1) return text + digits.charAt((from + to) >> 1);
    if (to > from) limit = undefined;
    text += digits.charAt(from);
  }
  return undefined;
}
