/** The little that we need of a TrueType file: which characters it has, and how wide they are. */

/** Widths of characters by their code points, in parts of the size of the text. */
export type Advances = ReadonlyMap<number, number>;

/** The characters of a TrueType font (tables `cmap`, format 4, and `hmtx`). */
export function readAdvances(bytes: Uint8Array): Advances {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tablesOf(view);
  const glyphs = glyphsOf(view, tables('cmap'));
  const advanceOf = advancesOf(view, tables);
  return new Map(glyphs.map(([codePoint, glyph]) => [codePoint, advanceOf(glyph)]));
}

type Tables = (tag: string) => number;

function tablesOf(view: DataView): Tables {
  const offsets = new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const at = 12 + index * 16;
      const tag = String.fromCodePoint(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)));
      return [tag, view.getUint32(at + 8)];
    }),
  );
  return (tag) => {
    const offset = offsets.get(tag);
    if (offset === undefined) throw new Error(`the font has no table ${tag}`);
    return offset;
  };
}

function advancesOf(view: DataView, tables: Tables): (glyph: number) => number {
  const unitsPerEm = view.getUint16(tables('head') + 18);
  const count = view.getUint16(tables('hhea') + 34);
  const metrics = tables('hmtx');
  // Glyphs beyond the last metric have its width.
  return (glyph) => view.getUint16(metrics + Math.min(glyph, count - 1) * 4) / unitsPerEm;
}

type Glyph = readonly [codePoint: number, glyph: number];

/** Characters of the basic plane with their glyphs. */
function glyphsOf(view: DataView, cmap: number): readonly Glyph[] {
  const subtables = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, index) => cmap + view.getUint32(cmap + 8 + index * 8),
  );
  const subtable = subtables.find((at) => view.getUint16(at) === 4);
  if (subtable === undefined) throw new Error('the font has no character map of format 4');
  const count = view.getUint16(subtable + 6) / 2;
  return Array.from({ length: count }, (_, segment) =>
    glyphsOfSegment(view, subtable + 14 + segment * 2, count * 2),
  ).flat();
}

/** The glyphs of a segment, whose last character stands at `at`; `step` leads to its other three values. */
function glyphsOfSegment(view: DataView, at: number, step: number): readonly Glyph[] {
  const last = view.getUint16(at);
  const first = view.getUint16(at + step + 2);
  const delta = view.getUint16(at + 2 * step + 2);
  const rangeAt = at + 3 * step + 2;
  const range = view.getUint16(rangeAt);
  const glyphOf = (codePoint: number): number => {
    const glyph = range === 0 ? codePoint : view.getUint16(rangeAt + range + (codePoint - first) * 2);
    return range !== 0 && glyph === 0 ? 0 : (glyph + delta) % 0x1_0000;
  };
  return Array.from(
    { length: last - first + 1 },
    (_, index): Glyph => [first + index, glyphOf(first + index)],
  ).filter(([codePoint, glyph]) => glyph !== 0 && codePoint !== 0xffff);
}
