import { applyChanges, put } from '../core/change.ts';
import { type Project, projectRowOf } from '../core/project.ts';
import { type ProjectRow, projectRow } from '../core/project-row.ts';
import { Problem } from '../core/problem.ts';
import { describeSchemaIssue } from '../formats/text/strand-json/schema-issues.ts';
import { localeOf } from '../i18n/locales/index.ts';
import type { Context } from './command.ts';
import { suggest } from './suggest.ts';
import { words } from './words.ts';

const fields = [
  'start',
  'end',
  'currency',
  'countries',
  'ruleProfile',
  'title',
  'acronym',
  'contractNumber',
] as const;
type Field = (typeof fields)[number];

const shape = /^project\.(\w+)=(.*)$/s;

/** Whether a word has the form of a setting. */
export const isSetting = (word: string): boolean => shape.test(word);

/** The record with settings such as `project.start=2021-04-01` made in it. Throws a Problem for a field or value that cannot be. */
export function applySettings(project: Project, settings: readonly string[], context: Context): Project {
  return settings.reduce((record, setting) => {
    const row = projectRowOf(record) ?? { id: 'prj_0', title: {} };
    return applyChanges(record, [put('project', setField(row, setting, context))]);
  }, project);
}

function setField(row: ProjectRow, setting: string, context: Context): ProjectRow {
  const [field, text] = parseSetting(setting, context);
  const { [field]: _, ...readFrom } = row.valuesReadFrom ?? {};
  const typed = row.valuesReadFrom === undefined ? row : { ...row, valuesReadFrom: readFrom };
  const candidate = { ...typed, [field]: valueFor(field, text, { row, context }) };
  const parsed = projectRow.schema.safeParse(candidate);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const { message, params } = issue
    ? describeSchemaIssue({ ...issue, path: ['project', ...issue.path] }, { project: candidate })
    : { message: words.settingForm, params: { actual: setting } };
  throw new Problem('wrong-use', { why: context.say(message, params) });
}

function parseSetting(setting: string, { say }: Context): readonly [Field, string] {
  const [, name, text] = shape.exec(setting) ?? [];
  if (name === undefined || text === undefined)
    throw new Problem('wrong-use', { why: say(words.settingForm, { actual: setting }) });
  const field = fields.find((one) => one === name);
  if (field !== undefined) return [field, text];
  const near = suggest(name, fields);
  const why = say(words.settingFields, { field: name, allowed: fields.join(', ') });
  throw new Problem('wrong-use', {
    why: near === undefined ? why : `${why} ${say(words.didYouMean, { name: `project.${near}` })}`,
  });
}

type Place = { readonly row: ProjectRow; readonly context: Context };

function valueFor(field: Field, text: string, { row, context }: Place): unknown {
  if (field === 'countries') return text.split(',').map((country) => country.trim());
  if (field === 'title') return { ...row.title, [localeOf(context.locale).language]: text };
  return text;
}
