/** Every English message of Strand, by where it comes from: what the locales must translate. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cliMessages } from '../src/cli/words.ts';
import { checks } from '../src/core/checks/index.ts';
import { commands } from '../src/core/commands/index.ts';
import { formulaMessages } from '../src/core/indicators/formulas/formula-words.ts';
import { journalCommands } from '../src/core/journal/journal-commands.ts';
import { problems } from '../src/core/problem.ts';
import { registerChecks } from '../src/core/register/checks/index.ts';
import { registerCommands } from '../src/core/register/commands/index.ts';
import { liveValueWords } from '../src/core/report/live-values/live-value-words.ts';
import { reviewCommands } from '../src/core/report/review-commands.ts';
import { sections } from '../src/core/report/sections/index.ts';
import { templates } from '../src/core/report/templates/index.ts';
import { numberNodes } from '../src/core/report/templates/number-nodes.ts';
import { documentFormats } from '../src/formats/document-formats.ts';
import { textFormats } from '../src/formats/index.ts';
import { pageMessages } from '../src/server/pages/words.ts';
import { mailWords } from '../src/workspace/accounts/mail-words.ts';
import { readingWords } from '../src/workspace/words.ts';
import { webMessages } from '../src/web/words.ts';
import { documentMessages } from './document-messages.ts';

/** The messages by their origin. Titles of fixes stand only in the code of the checks, and are read from there. */
export const messages = {
  checks: [...checks, ...registerChecks].map((check) => check.message),
  fixes: fixTitles(),
  commands: [
    ...commands,
    ...registerCommands,
    ...Object.values(journalCommands),
    ...Object.values(reviewCommands),
  ].map((command) => command.title),
  formulas: formulaMessages,
  problems: Object.values(problems).map((problem) => problem.title),
  formats: textFormats.flatMap((format) => [format.name, ...format.messages]),
  sections: sections.flatMap((section) => Object.values(section.words)),
  templates: templates.flatMap(({ name, outline }) => [
    name,
    ...numberNodes(outline).map(({ node }) => node.heading),
  ]),
  liveValues: Object.values(liveValueWords),
  documents: documentMessages,
  documentFormats: documentFormats.map((format) => format.name),
  commandLine: cliMessages,
  reading: Object.values(readingWords),
  mail: Object.values(mailWords),
  pages: pageMessages,
  web: webMessages,
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Every message once, in order of its words. */
export const allMessages: readonly string[] = [...new Set(Object.values(messages).flat())].toSorted();

function fixTitles(): readonly string[] {
  const folder = join(import.meta.dirname, '../src/core/checks');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .flatMap((name) => titlesIn(readFileSync(join(folder, name), 'utf8')));
}

/** The literals after `title:`; those that begin with a capital letter, since `title: { en: … }` is a row's. */
function titlesIn(code: string): readonly string[] {
  const literals = code.matchAll(/\btitle:\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|`([^`$]*)`)/g);
  return [...literals].map(([, single, double, template]) =>
    (single ?? double ?? template ?? '').replace(/\\(.)/g, '$1'),
  );
}
