// Installs the programs that tests need (`testWithTool('pdftotext', …)`), where this may be done: as root on Debian. Elsewhere it says in one
// sentence each how to get them. .ci/run begins with it, since there a test without its program fails.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDebianPackage, root } from './setup.js';

// The Debian package of each program; one that is not here comes with Node.
const packages = {
  chromium: 'chromium',
  faketime: 'faketime',
  pdftoppm: 'poppler-utils',
  pdftotext: 'poppler-utils',
  postgres: 'postgresql',
  psql: 'postgresql-client',
  qpdf: 'qpdf',
  soffice: 'libreoffice-writer-nogui',
  strace: 'strace',
};

for (const tool of toolsOfTests()) {
  if (Object.hasOwn(packages, tool)) ensureDebianPackage(tool, packages[tool]);
}

// The programs that tests name, each once.
function toolsOfTests() {
  const files = ['src', 'test', 'bench'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((name) => join(root, folder, name)),
  );
  const found = files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(/\b(?:test|describe)WithTool\(\s*'([\w-]+)'/g),
    ]);
  return new Set(found.map(([, tool]) => tool));
}
