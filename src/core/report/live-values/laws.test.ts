import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportProjects } from '../../../../test/report-projects.ts';
import { isId } from '../../base/id.ts';
import { tables } from '../../project.ts';
import type { Words } from '../phrase.ts';
import { liveValues } from './index.ts';
import { liveValueWords } from './live-value-words.ts';
import type { LiveContext } from './live-value.ts';

const messages: readonly string[] = Object.values(liveValueWords);

const contexts: readonly LiveContext[] = reportProjects.map(({ project, period }) => ({
  project,
  period,
  asOf: period.to,
}));

const messageOf = (words: Words | undefined): readonly string[] =>
  words?.kind === 'message' || words?.kind === 'gap' ? [words.message] : [];

describe('the live values', () => {
  it('are listed from every file of the folder that has some', () => {
    const listed = readFileSync(join(import.meta.dirname, 'index.ts'), 'utf8');
    const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('-values.ts'));
    expect(files.filter((name) => !listed.includes(`./${name}`) && name !== 'event-values.ts')).toEqual([]);
  });

  it('have one name each per table, which nobody can mistake for an id or a code', () => {
    const names = liveValues.map(({ table, name }) => `${table} ${name}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(liveValues.filter(({ name }) => !/^[a-z]+(-[a-z]+)*$/.test(name) || isId(name))).toEqual([]);
  });

  it.each(liveValues.map((value) => [`${value.table} ${value.name}`, value] as const))(
    '%s says what it gives, and gives the same twice, in listed words, never empty',
    (_, value) => {
      expect(Object.hasOwn(tables, value.table)).toBe(true);
      expect(value.summary).toMatch(/^[A-Z].{5,}\.$/);
      for (const context of contexts) {
        for (const { id } of context.project[value.table].slice(0, 200)) {
          const words = value.compute(id, context);
          expect(value.compute(id, context)).toEqual(words);
          expect(messageOf(words).filter((message) => !messages.includes(message))).toEqual([]);
          if (words?.kind === 'value') expect(words.value).not.toBe('');
        }
      }
    },
  );

  it('give nothing for rows that are not there', () => {
    const given = contexts.flatMap((context) => liveValues.map((value) => value.compute('xyz_1', context)));
    expect(given.filter((words) => words !== undefined)).toEqual([]);
  });
});
