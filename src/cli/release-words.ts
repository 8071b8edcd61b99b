/** What the commands that publish and inspect say, as English messages. */

import type { encodings } from '../core/release/scan/readings.ts';
import type { likenesses } from '../core/release/scan/find-in-text.ts';
import { pdfFindings } from '../formats/binary/inspect/pdf-finding.ts';

/** Sentences of `strand release` and `strand inspect`. */
export const releaseWords = {
  preparing: 'Compiling the public version and looking through it …',
  needsRecord: 'Name a record: {usage}.',
  noReport: 'The record has no report that is frozen. Only what does not change any more is published.',
  withheld:
    '{ground}: {passages, plural, one {# passage} other {# passages}}, {rows, plural, one {# whole entry} other {# whole entries}}',
  noGround: 'no ground',
  hidden: '{count, plural, one {# small count} other {# small counts}} of persons not shown',
  nothing: 'Nothing is withheld.',
  hit: '{entity} stands in {file}, {part}: {likeness}, {encoding}',
  person: 'A person in the register, {reference}',
  unread: '{file}, {part} could not be looked through: {why}',
  stopped: 'Nothing was written.',
  looked:
    'Looked through {parts, plural, one {# document} other {# documents}}: nothing that is withheld stands in them.',
  unreviewed:
    '{count, plural, one {A redaction was} other {# redactions were}} not reviewed by anybody but the author.',
  reviewOr: 'Let another person review, or say with --note who looked from outside.',
  needsPdf: 'Name a PDF file: {usage}.',
  onPage: 'page {page}',
  inFile: 'file',
  clean: 'Nothing was found. That is no proof that there is nothing.',
} as const;

/** How withheld words were found. */
export const likenessWords: Readonly<Record<(typeof likenesses)[number], string>> = {
  whole: 'all of it',
  part: 'a part of a name',
  sound: 'in another spelling or script',
  initials: 'initials',
  figure: 'an amount or a day',
};

/** How they are written. */
export const encodingWords: Readonly<Record<(typeof encodings)[number], string>> = {
  plain: 'in plain words',
  percent: 'in percent signs',
  entities: 'in entities',
  escapes: 'in escapes',
  'quoted-printable': 'in quoted-printable',
  base64: 'in base64',
  hexadecimal: 'in hexadecimal',
};

/** What each command is for. */
export const releaseSummaries = {
  release:
    'Writes the public version of a report that is frozen, unless what is withheld stands in it all the same.',
  inspect:
    'Looks for what a PDF hides badly: words beneath boxes, earlier revisions, properties, attachments.',
} as const;

/** What each option is for. */
export const releaseOptionHelp = {
  languages: 'languages to write, with commas between them (otherwise that of --lang)',
  earlier: 'file that was published before, to be looked through as well; may come several times',
  note: 'who looked from outside, where one person alone withheld',
} as const;

/** Every message of these commands. */
export const releaseMessages: readonly string[] = [
  ...[releaseWords, likenessWords, encodingWords, releaseSummaries, releaseOptionHelp].flatMap((list) =>
    Object.values<string>(list),
  ),
  ...Object.values(pdfFindings).flatMap(({ message, advice }) => [message, advice]),
];
