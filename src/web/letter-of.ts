/**
 * The Latin letter of a key, small: that which it writes, or on a keyboard of another script that which stands in its place; empty where it has none.
 */
export function letterOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  if (/^[ -~]+$/.test(key)) return /^[a-z]$/i.test(key) ? key.toLowerCase() : '';
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? '';
}
