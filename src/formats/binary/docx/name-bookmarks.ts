/** The names of bookmarks: at most 40 letters, digits and low lines, unique whatever their case. Those that begin with `_` are not shown. */

const longest = 26;

/** The name of the bookmark around each block, by the block's id. */
export function nameBookmarks(ids: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const id of ids) {
    if (names.has(id)) continue;
    const name = freeName(id.replace(/\W/g, '_').slice(0, longest), taken);
    taken.add(name.toLowerCase());
    names.set(id, `_at_${name}`);
  }
  return names;
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let next = 2; taken.has(name.toLowerCase()); next += 1) name = `${wanted}_${next}`;
  return name;
}

/** The name of the bookmark around the number alone of a block that has this name. */
export const numberBookmark = (name: string): string => name.replace(/^_at_/, '_no_');

/** The name of the bookmark around the first mention of a footnote. */
export const footnoteBookmark = (number: number): string => `_note_${number}`;
