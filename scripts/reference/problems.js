// docs/reference/problems.md: every refusal.

import { code, page, table } from './markdown.js';
import { readableMessage } from './message.js';

export function problemsPage(library) {
  return page(
    '# Problems',
    [
      'A problem says that a request cannot be done; what is merely inconsistent in the record is a finding (`docs/reference/checks.md`). `status` is',
      'the HTTP status (RFC 9457); on the command line every problem ends with exit code 2.',
    ].join('\n'),
    table(
      ['code', 'status', 'title'],
      Object.entries(library.problems).map(([name, { status, title }]) => [
        code(name),
        String(status),
        readableMessage(title, library),
      ]),
    ),
  );
}
