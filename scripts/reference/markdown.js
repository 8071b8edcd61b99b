// The little Markdown that the generated pages are made of.

// Rows are lists of cells, each a text.
export function table(columns, rows) {
  const lines = [columns, columns.map(() => '---'), ...rows.map((cells) => cells.map(cell))];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

export const code = (text) => `\`${text}\``;

export const codes = (texts) => texts.map(code).join(', ');

// A block of text that stands as it is.
export const block = (text) => `\`\`\`\n${text.trimEnd()}\n\`\`\``;

// Paragraphs, tables and headings, with a blank line between them.
export const page = (...parts) => parts.flat().join('\n\n');

// A pipe would end the cell, a line break the row, and `<` could open an element outside of code.
function cell(text) {
  return text
    .replaceAll('|', String.raw`\|`)
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(/(`[^`]*`)|</g, (found, quoted) => quoted ?? (found === '<' ? '&lt;' : found));
}
