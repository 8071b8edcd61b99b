/** A short stable fingerprint of a text, 16 hex digits. For naming, not for security. Two 32-bit FNV-1a lanes with different seeds. */
export function fingerprint(text: string): string {
  return lane(text, 0x811c9dc5) + lane(text, 0x1b873593);
}

function lane(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    hash ^= hash >>> 15;
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/**
 * JSON with sorted keys and without spaces, so that equal values have equal text: RFC 8785 for what JSON can hold, but for half of a surrogate
 * pair, which that refuses and this escapes. Fields that are `undefined` are left out.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  return isFields(value) ? canonicalFields(value) : (JSON.stringify(value) ?? 'null');
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Written out, since `JSON.stringify` of a sorted copy lists keys that look like numbers first, and is no faster. */
function canonicalFields(fields: Readonly<Record<string, unknown>>): string {
  let text = '';
  for (const key of Object.keys(fields).toSorted()) {
    const value = fields[key];
    if (value === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(value)}`;
  }
  return `{${text}}`;
}
