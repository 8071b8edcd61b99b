import type { Project, Rows } from '../project.ts';
import type { Check, Found } from './check.ts';
import { placeInSource } from './places/place-in-source.ts';

/** Tables and figures are numbered one after the other, each number once. */
export const tableNumbersRunOn: Check = {
  id: 'table-numbers-run-on',
  catalogue: 'TX-02',
  severity: 'warning',
  rule: 'Good practice: captions are numbered in order, without gap and without repetition.',
  message: 'The {kind, select, figures {figures} other {tables}} are numbered {numbers}.',
  find,
};

type Caption = { readonly index: number; readonly number: number; readonly line: number };

function find(project: Project): readonly Found[] {
  return project.sources.flatMap((source) => [
    ...findInKind(source, 'tables'),
    ...findInKind(source, 'figures'),
  ]);
}

function findInKind(source: Rows['sources'], kind: 'tables' | 'figures'): readonly Found[] {
  const captions = source.captions.flatMap(({ number, text, line }, index): readonly Caption[] => {
    const isOfKind = figure.test(text) === (kind === 'figures');
    return isOfKind && /^\d+$/.test(number ?? '') ? [{ index, number: Number(number), line }] : [];
  });
  const isBroken = captions.some(
    ({ number }, index) => index > 0 && number !== (captions[index - 1]?.number ?? 0) + 1,
  );
  if (!isBroken) return [];
  return [
    {
      at: captions.map(({ index, line }) => placeInSource(source, `captions.${index}`, line)),
      params: { kind, numbers: captions.map(({ number }) => number) },
    },
  ];
}

const figure = /^(?:fig(?:ure|\.)?|graph|chart|map|graphique|carte)\b/iu;
