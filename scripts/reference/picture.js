// docs/reference/findings.svg: the first findings of the sample record as a terminal shows them, for the README.

import { say } from './say.js';

const columns = 96;
const mostLines = 38;
const [charWidth, lineHeight, margin] = [8.4, 20, 18];
const colours = { 31: '#ff7b72', 33: '#e3b341', 36: '#79c0ff', 2: '#8b949e' };

export async function findingsPicture() {
  const text = await say(['check', 'fixtures/libmitaf/record.json'], { columns, hasColour: true });
  const lines = text.split('\n').slice(0, mostLines);
  const [width, height] = [
    Math.ceil(columns * charWidth + 2 * margin),
    lines.length * lineHeight + 2 * margin,
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Findings of the sample record in a terminal">`,
    `<rect width="${width}" height="${height}" rx="8" fill="#0d1117"/>`,
    `<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14" fill="#e6edf3" xml:space="preserve">`,
    ...lines.map(
      (line, index) => `<text x="${margin}" y="${margin + 14 + index * lineHeight}">${spansOf(line)}</text>`,
    ),
    '</g>',
    '</svg>',
  ].join('\n');
}

const escapeSign = String.fromCharCode(27);
const colourCode = new RegExp(`(${escapeSign}\\[\\d+m)`);

// A line with ANSI colours as SVG spans, each placed by its column so that any font keeps the table straight.
function spansOf(line) {
  const spans = [];
  let [column, fill] = [0, ''];
  for (const part of line.split(colourCode)) {
    if (part.startsWith(escapeSign)) fill = colours[part.slice(2, -1)] ?? '';
    else if (part !== '') {
      const indent = part.length - part.trimStart().length;
      const colour = fill === '' ? '' : ` fill="${fill}"`;
      const x = (margin + (column + indent) * charWidth).toFixed(1);
      spans.push(`<tspan x="${x}"${colour}>${escape(part.trim())}</tspan>`);
      column += part.length;
    }
  }
  return spans.join('');
}

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
