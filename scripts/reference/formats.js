// docs/reference/formats.md: what files are read and written.

import { code, codes, page, table } from './markdown.js';
import { readableMessage } from './message.js';

export function formatsPage(library) {
  const { textFormats } = library;
  return page(
    '# Formats',
    'A reader never fails on bad content: it gives what it understood and says the rest.',
    table(
      ['format', 'id', 'files', 'is'],
      textFormats.map((format) => [
        format.name,
        code(format.id),
        codes(format.extensions.map((extension) => `.${extension}`)),
        format.write === undefined ? 'read' : 'read and written',
      ]),
    ),
    textFormats
      .filter((format) => format.messages.length > 0)
      .flatMap((format) => sectionOf(format, library)),
  );
}

function sectionOf(format, library) {
  return [
    `## ${format.name}`,
    'What its reader may say:',
    format.messages.map((message) => `- ${readableMessage(message, library)}`).join('\n'),
  ];
}
