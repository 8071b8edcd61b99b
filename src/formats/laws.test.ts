import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../test/cases.ts';
import { arbitraryRecord } from '../../test/arbitrary-record.ts';
import type { Project } from '../core/project.ts';
import { findTextFormat, textFormats } from './index.ts';

const file = { name: 'record', sha256: '0'.repeat(64) };
const writers = textFormats.flatMap(({ write, keeps, ...format }) =>
  write && keeps ? [{ ...format, write, keeps }] : [],
);
const strange = [
  '',
  ' ',
  '\uFEFF',
  '\0',
  '{',
  '[',
  '}',
  'null',
  '3',
  '{"record": null}',
  '\n'.repeat(1000),
  'é'.repeat(1000),
];

describe('formats', () => {
  it('have ids, names and endings of their own', () => {
    for (const key of ['id', 'name'] as const) {
      const values = textFormats.map((format) => format[key]);
      expect(new Set(values).size).toBe(values.length);
    }
    const endings = textFormats.flatMap((format) => format.extensions);
    expect(new Set(endings).size).toBe(endings.length);
  });

  it('say what they keep if and only if they write', () => {
    for (const format of textFormats) expect(format.keeps !== undefined).toBe(format.write !== undefined);
  });

  it.each(writers)('$id gives back what it keeps', ({ write, read, keeps }) => {
    const holds = (project: Project): void => {
      expect(read(write(project), file)).toEqual({ project: keeps(project), issues: [] });
    };
    fc.assert(fc.property(arbitraryRecord(), holds), { numRuns: cases(100) });
  });

  it.each(writers)('$id writes the same text for equal records', ({ write }) => {
    const holds = (project: Project): void => {
      expect(write(structuredClone(project))).toBe(write(project));
    };
    fc.assert(fc.property(arbitraryRecord(1), holds), { numRuns: cases(20) });
  });

  it.each(writers)('$id alone recognises what it wrote', ({ id, write }) => {
    const holds = (project: Project): void => {
      const text = write(project);
      expect(textFormats.filter((format) => format.sniff(text)).map((format) => format.id)).toEqual([id]);
      expect(findTextFormat(text)?.id).toBe(id);
    };
    fc.assert(fc.property(arbitraryRecord(1), holds), { numRuns: cases(20) });
  });

  it.each(textFormats)(
    '$id reads strange text without throwing, and has something to say about it',
    ({ read, messages }) => {
      for (const text of strange) {
        const { issues } = read(text, file);
        expect(issues.length).toBeGreaterThan(0);
        for (const issue of issues) expect(messages).toContain(issue.message);
      }
    },
  );

  it('at most one format recognises a text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(textFormats.filter((format) => format.sniff(text)).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
