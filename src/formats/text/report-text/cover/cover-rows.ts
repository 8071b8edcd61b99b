/** What the cover page says of the project, its organisations and the report. */

import type { Period } from '../../../../core/base/period.ts';
import type { Rows } from '../../../../core/project.ts';
import { type Cover, type CoverLabel, type CoverValue, labelsOf } from './cover.ts';
import { datesIn } from '../words/dates.ts';
import { periodIn, projectTitleIn, reportKindIn } from './document-title.ts';
import { fold } from '../words/fold.ts';
import type { Line } from '../page/lines.ts';
import { reportRowOf } from './title-rows.ts';
import { type Leftover, type Reading, idAt, readFrom, textIn, textOf } from '../rows/reading.ts';

type Fields = Partial<Rows['project']>;
type ReadFroms = NonNullable<Rows['project']['valuesReadFrom']>;

/** A report that the cover names: its row, its period, the lines that say so, and the line behind its name if that can be the project's title. */
export type CoverReport = {
  readonly row: Rows['reports'];
  readonly period: Period;
  readonly lines: readonly Line[];
  readonly title?: Line;
};

/** What was read of a cover: fields of the project with where they stand, organisations, the report, lines used and left over. */
export type CoverRead = {
  readonly fields: Fields;
  readonly readFroms: ReadFroms;
  readonly organisations: readonly Rows['organisations'][];
  readonly report?: CoverReport;
  readonly used: readonly number[];
  readonly leftovers: readonly Leftover[];
};

/** Reads the labelled values of a cover, and the kind of report that one of the document's first lines (of `content`) names. */
export function readCover(reading: Reading, cover: Cover, content: readonly Line[]): CoverRead {
  const read = cover.values.map((value) => ({ value, ...readValue(reading, value) }));
  const organisations = organisationsOf(read.flatMap(({ organisation }) => organisation ?? []));
  const [implementer] = organisations;
  const report = reportOf(reading, cover, content);
  const title = read.some(({ fields }) => fields.title) ? undefined : report?.title;
  const inReport = new Set([...(report?.lines ?? []), ...(title ? [title] : [])].map(({ no }) => no));
  const lost = read.filter(({ value, isKept }) => !isKept && !value.lines.some(({ no }) => inReport.has(no)));
  const told = [
    ...read.map(({ value, fields }) => ({ fields, readFroms: froms(reading, value, fields) })),
    ...(title ? [titleBelow(reading, title)] : []),
    ...(implementer ? [implementedBy(implementer)] : []),
  ];
  return {
    fields: told.reduce<Fields>((all, { fields }) => ({ ...all, ...fields }), {}),
    readFroms: told.reduce<ReadFroms>((all, { readFroms }) => ({ ...all, ...readFroms }), {}),
    organisations,
    ...(report ? { report } : {}),
    used: [...inReport, ...read.flatMap(({ value }) => value.lines.map(({ no }) => no))],
    leftovers: [...cover.leftovers, ...lost.flatMap(({ value }) => leftoversOf(value))],
  };
}

type Told = { readonly fields: Fields; readonly readFroms: ReadFroms };

const titleBelow = (reading: Reading, { no, text }: Line): Told => ({
  fields: { title: textIn(reading, textOf([text]).text) },
  readFroms: { title: readFrom(reading, no, { confidence: 'likely' }) },
});

const implementedBy = ({ id, readFrom: from }: Rows['organisations']): Told => ({
  fields: { implementer: id },
  readFroms: from ? { implementer: from } : {},
});

const froms = (reading: Reading, { lines }: CoverValue, fields: Fields): ReadFroms =>
  Object.fromEntries(Object.keys(fields).map((field) => [field, readFrom(reading, lines.at(-1)?.no ?? 0)]));

type Read = {
  readonly fields: Fields;
  readonly organisation?: Rows['organisations'];
  readonly isKept: boolean;
};

const none: Read = { fields: {}, isKept: false };
const keep = (fields: Fields): Read => ({ fields, isKept: true });

function readValue(reading: Reading, value: CoverValue): Read {
  return readers[value.is](reading, value);
}

const readers: Readonly<Record<CoverLabel, (reading: Reading, value: CoverValue) => Read>> = {
  'reporting-period': () => none,
  'implementation-period': (_, { value }) => {
    const period = periodIn(value);
    return period ? keep({ start: period.from, end: period.to }) : none;
  },
  start: (_, { value }) => dayField('start', value),
  end: (_, { value }) => dayField('end', value),
  contract: (_, { value }) =>
    /\d/.test(value) && value.length <= 60 ? keep({ contractNumber: value.replace(/[.;,]$/, '') }) : none,
  title: (reading, { value }) =>
    value === ''
      ? none
      : keep({ title: textIn(reading, textOf([value.replace(/^["“«]\s*|\s*["”»]$/g, '')]).text) }),
  organisation: (reading, value) => organisationIn(reading, value),
  coordinator: (reading, value) =>
    hasOrganisationWords(value.value) ? organisationIn(reading, value) : none,
  countries: (_, { value }) => {
    const codes = /^(?:[A-Z]{2}(?:[,;/ ]+|$))+$/.test(value) ? (value.match(/[A-Z]{2}/g) ?? []) : [];
    return codes.length > 0 ? keep({ countries: codes }) : none;
  },
};

function dayField(field: 'start' | 'end', value: string): Read {
  const [date] = datesIn(value);
  return date ? keep({ [field]: date.from }) : none;
}

const organisationWords =
  /(?<!\p{L})(?:cent(?:re|er)|minist(?:ry|ere)|organi[sz]ation|organisme|agen(?:cy|ce)|institut(?:e|ion|ut)?|universi(?:ty|te)|associations?|f[oe]undation|fondation|council|conseil|office|bureau|union|network|reseau|company|societe|committee|comite|commission|ngo|ong|fund|fonds|programme|program|direction|department|departement|authority|autorite|delegation|embassy|ambassade|federation|consortium|international|group|groupe|gmbh|ltd|sarl|inc|e\.v|asbl|vzw|nations)(?!\p{L})/u;
const personWords =
  /(?<!\p{L})(?:mr|mrs|ms|dr|mme|mlle|m\.|prof|monsieur|madame)(?!\p{L})|@|\+?\d{2,}[ .-]?\d{2,}/u;

const hasOrganisationWords = (value: string): boolean =>
  organisationWords.test(fold(value)) || /(?<!\p{L})\p{Lu}{3,}(?!\p{L})/u.test(value);

/** An organisation by its name; a value that may name a person is none. */
function organisationIn(reading: Reading, { value, lines }: CoverValue): Read {
  const isName = /\p{L}{2}/u.test(value) && value.length <= 160 && !personWords.test(fold(value));
  if (!isName) return none;
  const line = lines[0]?.no ?? 0;
  const name = textIn(reading, textOf([value.replace(/[.;]$/, '')]).text);
  const organisation = { id: idAt(reading, 'org', line), name, readFrom: readFrom(reading, line) };
  return { fields: {}, organisation, isKept: true };
}

function organisationsOf(all: readonly Rows['organisations'][]): readonly Rows['organisations'][] {
  const byName = new Map<string, Rows['organisations']>();
  for (const one of all) {
    const key = fold(Object.values(one.name).join(' '));
    if (!byName.has(key)) byName.set(key, one);
  }
  return [...byName.values()];
}

/** A value that was not understood: as printed, or its label alone where it may name a person. */
const leftoversOf = (value: CoverValue): readonly Leftover[] =>
  value.is === 'organisation' || value.is === 'coordinator'
    ? labelsOf(value)
    : value.lines.map(({ no, text }) => ({ line: no, text, why: 'unrecognised' }));

const linesToLookAt = 40;

/** The kind of a line that names one and little more, with the labelled period, else the one in the lines after it. */
function reportOf(reading: Reading, { values }: Cover, content: readonly Line[]): CoverReport | undefined {
  const top = content.slice(0, linesToLookAt);
  const at = top.findIndex(({ text }) => namesReport(text));
  const named = top[at];
  if (!named) return undefined;
  const labelled = new Set(values.flatMap(({ lines }) => lines));
  const next = top[at + 1];
  const title =
    next && !labelled.has(next) && values.length > 0 && mayBeTitle(next.text) ? { title: next } : {};
  const periods = [
    ...values.flatMap(({ is, value, lines }) => (is === 'reporting-period' ? [{ text: value, lines }] : [])),
    ...top
      .slice(at, at + 4)
      .flatMap((line) => (isPeriodOnly(line.text) ? [{ text: line.text, lines: [line] }] : [])),
  ];
  const row = periods
    .map(({ text }) => reportRowOf(reading, { line: named, text }))
    .find((one) => one !== undefined);
  if (!row) return undefined;
  const period = { from: row.from, to: row.to };
  const same = periods.filter(({ text }) => isSamePeriod(periodIn(text), period));
  return { row, period, lines: [named, ...same.flatMap(({ lines }) => lines)], ...title };
}

const isSamePeriod = (a: Period | undefined, b: Period): boolean => a?.from === b.from && a.to === b.to;

/** Whether a line is the name of a kind of report and hardly more. */
function namesReport(text: string): boolean {
  if (text.length > 80 || reportKindIn(text) === undefined) return false;
  return projectTitleIn(text).split(' ').length <= 3 || !/\p{Ll}/u.test(text);
}

const mayBeTitle = (text: string): boolean =>
  /^["“«]?\p{Lu}.* .*\p{L}/u.test(text) &&
  text.length <= 160 &&
  !/[:.;]$|: /.test(text) &&
  datesIn(text).length === 0;

/** Whether a line holds a period and few other words. */
function isPeriodOnly(text: string): boolean {
  const rest = datesIn(text).reduceRight(
    (left, { start, end }) => left.slice(0, start) + left.slice(end),
    text,
  );
  return periodIn(text) !== undefined && rest.replace(/[^\p{L}]/gu, '').length <= 30;
}
