/** Everything that the command line says, as English messages. The locales translate them; a law fails where one is missing. */

import type { TableName } from '../core/project.ts';
import type { Rows } from '../core/project.ts';
import type { LeftoverReason } from '../core/sources/leftover.ts';
import { releaseMessages } from './release-words.ts';
import { workspaceWords } from '../workspace/words.ts';
import { faultWords, storeOptionHelp, storeSummaries, storeWords } from './store-words.ts';

/** Sentences of the command line. */
export const words = {
  about:
    'Strand keeps the record of a technical-assistance project, checks it, compiles its reports and reads published ones back.',
  usage: 'Usage: {usage}',
  commands: 'Commands',
  options: 'Options',
  moreHelp: 'More about one command: {command}',
  didYouMean: 'Did you mean {name}?',
  optionsAre: 'There are {options}.',
  commandsAre: 'There are {commands}.',
  takesNoValue: 'Option {option} takes no value.',
  needsValue: 'Option {option} needs a value: {takes}.',
  mustBeOneOf: '{option} is one of {allowed}, not “{actual}”.',
  mustBeDay: '{option} is a day, as in 2022-03-31, not “{actual}”.',
  needsFile: 'Name a file: {usage}. A single - reads from standard input.',
  tooManyFiles: 'One file at a time, please; “{extra}” is one too many.',
  takesNothing: 'This command takes no file; “{extra}” is one too many.',
  settingForm: 'A setting has the form project.start=2021-04-01, not “{actual}”.',
  settingFields: 'Project field “{field}” cannot be set here; there are {allowed}.',
  noDay:
    'The record does not say which period it reports on. It is checked as of today, {today}; another day is said with --as-of 2022-03-31.',
  isBlankRecord: 'The record in {path} has no rows.',
  isFolder: '{path} is a folder; name a file in it.',
  mayNotRead: 'you may not read {path}.',
  cannotOpen: '{path} cannot be opened ({code}).',
  isEmpty: '{path} is empty.',
  isPdf: '{path} is a PDF. Take its text out first, with: pdftotext report.pdf report.txt',
  isZip: '{path} is a Word, Excel or zip file. Save it as plain text first.',
  isBinary: '{path} is no text.',
  isNoFormat: '{path} is neither a record nor the text of a report.',
  notUtf8: '{path} is not in UTF-8; it was read as Windows-1252. Look at the accents.',
  nothingFound: 'nothing of a report was recognised in {path}.',
  reading: 'Reading {path} …',
  checking: 'Checking …',
  inLine: '{path}, line {line}: {issue}',
  inFile: '{path}: {issue}',
  fault: 'Strand has a fault of its own here: {why}. Please report it with the command that you gave.',
  untitled: 'Untitled project',
  readFrom: 'read from {path}: {counts}',
  readFromThere: 'read from {path}',
  standardInput: 'standard input',
  lines: '{count, plural, one {# line} other {# lines}}',
  marksLost:
    '{count, plural, one {# month mark has lost its column} other {# month marks have lost their columns}}',
  errors: '{count, plural, one {# error} other {# errors}}',
  warnings: '{count, plural, one {# warning} other {# warnings}}',
  advice: '{count, plural, one {# piece of advice} other {# pieces of advice}}',
  also: '{first}, {second}',
  butAlso: '{first}; {second}',
  nothing: 'nothing to correct',
  asOf: 'as of {day}',
  accepted:
    '{count, plural, one {# finding is accepted with a reason} other {# findings are accepted with a reason}}',
  isAccepted: 'accepted',
  andMore: '… {counts} more: {command}',
  fix: 'fix: {title}',
  atLines: '{count, plural, one {line {lines}} other {lines {lines}}}',
  howSure: 'How sure: {certain} certain, {likely} likely, {guess} guessed.',
  leftovers: '{count, plural, one {# line is} other {# lines are}} not in the record:',
  demoSettings: 'Set for this demonstration, because the report does not print it: {settings}.',
  demoMissing:
    'The sample comes with a clone of the repository, not with the installed package. Try: strand check report.txt',
  mustBePeriod: '{option} is a period, as in 2021-04-01..2022-03-31, not “{actual}”.',
  endsFirst: 'The period ends before it begins: {to} is before {from}.',
  noReports:
    'The record does not say which period it reports on. Say it with --period 2021-04-01..2022-03-31.',
  noOpenReport:
    'No report of the record is open. Say the period with --period 2021-04-01..2022-03-31; the record has reports on {periods}.',
  openPeriod: 'The report is on {from} – {to}, the period of the report that is open in the record.',
  noReportRow:
    'The record has no report on {from} – {to}; this one is compiled as the draft of an interim report.',
  unknownTemplate: 'The record names the template “{actual}”, which is not there; {template} is taken.',
  compiling: 'Compiling the report …',
  writing: 'Writing the report: {formats} …',
  isNoFolder: '{path} is a file; name a folder.',
  mayNotWrite: 'you may not write {path}.',
  cannotWrite: '{path} cannot be written ({code}).',
  fileCannotBeWritten: 'It cannot be written ({code}).',
  diskIsFull: 'It cannot be written: the disk is full.',
  report: 'report',
  failed: 'failed',
  failedWhere: '{why} ({where})',
  olderStays: 'The file that stands there is older.',
  kilobytes: '{count} kB',
  pages: '{count, plural, one {# page} other {# pages}}',
  replaced: 'in place of an older one',
  keptAs: 'the one that you had changed is kept as {path}',
  stillMissing:
    '{count, plural, one {# place is still marked as missing: {gaps}} other {# places are still marked as missing: {gaps}}}',
  lacksPages:
    'The contents of the Word document have no page numbers, since the PDF document gives them. {why}',
  demoNoReport: 'The report was not written: {why}',
  mustBePort: '{option} is a number from 0 to 65535, not “{actual}”; 0 takes any port that is free.',
  starting: 'Starting the database and the server …',
  serving: 'serving',
  open: 'open',
  makesAdministrator: 'this link makes you the administrator, once',
  stopBy: 'Ctrl+C stops Strand. What was entered stays in {folder}.',
  stopByWithDatabase: 'Ctrl+C stops Strand. What was entered stays in your database, files in {folder}.',
  needsIndicator: 'Name a file or project, and an indicator by its code or by words of its title: {usage}.',
  noSuchIndicator: 'There is no indicator “{actual}”; there are {indicators}.',
  severalIndicators: '“{actual}” fits several indicators: {indicators}.',
  toDate: 'to {day}',
  inPeriod: 'from {from} to {to}',
  total: 'total',
  unknown: 'not known',
  proof: 'proved by {sources}',
  noEvidence: 'There is no evidence yet.',
  noLicenceText: 'The package holds no text of its licence: https://spdx.org/licenses/{licence}.html',
} as const;

/** What each command is for. */
export const summaries = {
  read: 'Reads a report’s text or a record and shows what it holds.',
  check: 'Checks a report’s text or a record and lists what does not add up.',
  report:
    'Compiles the report of a period from a record, as Word document, PDF and web page, in the language of --lang.',
  explain:
    'Shows what stands behind the value of an indicator: its formula, what that counted, and the files.',
  schema: 'Prints the JSON Schema of the record.',
  serve: 'Serves Strand to browsers and programs until it is stopped.',
  'verify-journal':
    'Says whether exported journals are whole and agree with signed roots, by a program that shares no code with Strand.',
  demo: 'Reads and checks a real published report, or its record where the report is not there, and compiles it anew.',
  licences: 'Lists the packages that run with Strand, with their licences.',
  help: 'Explains a command.',
} as const;

/** What each option is for. */
export const optionHelp = {
  json: 'print one JSON value on standard output',
  lang: 'language of the words',
  profile: 'rules of the contract: prag-2010, prag-2016 or contribution-agreement-2018',
  set: 'set a value of the project before checking; may come several times',
  'as-of': 'check as of this day (otherwise the end of the reported period, else of the project, else today)',
  'fail-on': 'exit with 1 from this severity on: error, warning or advice (otherwise error)',
  all: 'show everything, accepted findings too',
  period: 'first and last day of the reported period (otherwise that of the open report)',
  'value-as-of':
    'value to this day (otherwise the end of the reported period, else of the project, else today)',
  'value-period': 'value of this period alone, instead of that to date',
  template: 'outline of the report (otherwise that of the record’s report, else contribution-agreement)',
  out: 'folder that the files are written into (otherwise out)',
  formats: 'formats to write, with commas between them (otherwise all)',
  findings: 'add an annex that lists what does not add up',
  evidence: 'add an annex on what stands behind the values',
  'exact-pages': 'lay the Word document out for the page numbers of its contents (slow)',
  port: 'port to listen on (otherwise STRAND_PORT, else 8383)',
  host: 'address of this machine to listen on (otherwise STRAND_HOST, else 127.0.0.1: this machine alone)',
  'journal-copy': 'folder into which each entry of a journal is copied as it is written',
  'with-samples': 'put the sample projects into the first office, where they are not there yet',
  head: 'hash of the journal’s last entry, as it was noted elsewhere',
  roots: 'file of signed roots with which the journals must agree',
  key: 'public key that may have signed the roots; may come several times (otherwise any)',
  texts: 'print the texts of the licences too',
  help: 'explain this command',
  version: 'print the version',
} as const;

/** Severities in words. */
export const severityWords = { error: 'error', warning: 'warning', advice: 'advice' } as const;

/** Kinds of reports in words. */
export const reportWords: Readonly<Record<Rows['reports']['kind'], string>> = {
  inception: 'inception report',
  quarterly: 'quarterly report',
  interim: 'interim report',
  final: 'final report',
  'ad-hoc': 'ad hoc report',
};

/** Counts that stand in the first lines, by table. */
export const countWords = {
  workPlanItems: '{count, plural, one {# work-plan item} other {# work-plan items}}',
  indicators: '{count, plural, one {# indicator} other {# indicators}}',
  observations: '{count, plural, one {# observation} other {# observations}}',
  events: '{count, plural, one {# event} other {# events}}',
  meetings: '{count, plural, one {# meeting} other {# meetings}}',
} as const;

/** The tables in words. */
export const tableWords: Readonly<Record<TableName, string>> = {
  project: 'project',
  results: 'results',
  links: 'links of the results chain',
  assumptions: 'assumptions',
  risks: 'risks',
  means: 'means',
  indicators: 'indicators',
  observations: 'observations',
  registerValues: 'counts from the register',
  adjustments: 'adjustments',
  activities: 'activities',
  strands: 'strands',
  workPlans: 'work plans',
  workPlanItems: 'work-plan items',
  holds: 'holds',
  budgetLines: 'budget lines',
  fundingSources: 'sources of funding',
  instalments: 'payments received',
  expenditures: 'expenditures',
  exchangeRates: 'exchange rates',
  events: 'events',
  forums: 'coordination forums',
  meetings: 'meetings',
  organisations: 'organisations',
  documents: 'documents',
  narratives: 'narratives',
  reports: 'reports',
  comments: 'comments on reports',
  approvals: 'decisions on reports',
  snapshots: 'snapshots of reports',
  amendments: 'amendments',
  redactions: 'withheld passages',
  releases: 'publications',
  waivers: 'accepted findings',
  sources: 'documents read',
};

/** Why a line is not in the record, in words. */
export const leftoverWords: Readonly<Record<LeftoverReason, string>> = {
  navigation: 'text of the site that published it',
  'template-guidance': 'guidance of the template',
  'value-without-indicator': 'a value without its indicator',
  'marker-without-note': 'a mark that no note explains',
  'repeated-header': 'a repeated header',
  'interleaved-columns': 'columns merged line by line',
  unrecognised: 'not understood',
  truncated: 'the document ends here',
};

/** Every message of the command line, those of what it does with the workspace among them. */
export const cliMessages: readonly string[] = [
  ...[words, summaries, optionHelp, severityWords, countWords, workspaceWords].flatMap((list) =>
    Object.values(list),
  ),
  ...[reportWords, tableWords, leftoverWords].flatMap((list) => Object.values(list)),
  ...releaseMessages,
  ...[storeWords, faultWords, storeSummaries, storeOptionHelp].flatMap((list) => Object.values(list)),
];
