// `node scripts/pictures.js`: makes the pictures of the README anew: pages of the sample report, and each screen of the web application in English and Arabic,
// light and dark. `node scripts/pictures.js --look-at FOLDER` puts every screen there instead, from top to end, in each language and scheme, as wide as on a
// desk and as on a telephone. It needs pdftotext and pdftoppm (Debian: poppler-utils) and chromium. Run it when a look changes; nothing checks the pictures.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runProgram } from './harness.js';
import { ensureSetUp, root } from './setup.js';

// Each is the page that holds these words, after the pages of contents.
const pictures = [
  { name: 'logframe', locale: 'en', words: '6 Updated logframe' },
  { name: 'progress', locale: 'fr', words: '4.1 Progrès vers les résultats' },
  { name: 'work-plan', locale: 'ar', words: 'Coaching of the labour offices' },
];
const firstPage = 3;

const [option, folderToLookAt] = process.argv.slice(2);
const isToLookAt = option === '--look-at' && folderToLookAt !== undefined;
await ensureSetUp();
if (!isToLookAt) takePages();
const executablePath = execFileSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).trim();
const target = isToLookAt ? resolve(folderToLookAt) : join(root, 'docs', 'pictures', 'screens');
await runProgram('test/web/take-pictures.ts', [JSON.stringify({ target, executablePath, isToLookAt })]);

function takePages() {
  const folder = mkdtempSync(join(tmpdir(), 'strand-pictures-'));
  for (const { name, locale, words } of pictures) {
    const pdf = writeReport(folder, locale);
    const page = pageWith(pdf, words);
    const file = join(root, 'docs', 'pictures', name);
    execFileSync('pdftoppm', ['-r', '75', '-png', '-singlefile', '-f', page, '-l', page, pdf, file]);
    console.error(`docs/pictures/${name}.png: page ${page}, “${words}”`);
  }
  rmSync(folder, { recursive: true });
}

function writeReport(folder, locale) {
  const record = join(root, 'fixtures', 'coastal-facility', 'record.json');
  const given = ['report', record, '--lang', locale, '--formats', 'pdf', '--out', folder];
  execFileSync(process.execPath, [join(root, 'bin', 'strand.js'), ...given]);
  return join(folder, locale === 'en' ? 'interim-report.pdf' : `interim-report.${locale}.pdf`);
}

function pageWith(pdf, words) {
  const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
  const index = pages.findIndex((text, at) => at + 1 >= firstPage && fold(text).includes(words));
  if (index < 0) throw new Error(`no page of ${pdf} has “${words}”`);
  return String(index + 1);
}

function fold(text) {
  return text.replace(/\s+/g, ' ');
}
