import { runningNumberOf } from '../base/code.ts';
import type { Project, Rows } from '../project.ts';
import { runsOf, sayRun } from '../workplan/numbering.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { placeInSource } from './places/place-in-source.ts';

/** The marks of footnotes are not also numbers of work-plan items. */
export const footnoteMarksDifferFromItemNumbers: Check = {
  id: 'footnote-marks-differ-from-item-numbers',
  catalogue: 'TX-06',
  severity: 'warning',
  rule: 'Good practice: where footnotes stand in a numbered table, their marks are letters or far from its numbers, so that nothing is taken for the other.',
  message:
    '{count, plural, one {Number {numbers} is} other {Numbers {numbers} are}} both {count, plural, one {a footnote and a work-plan item} other {footnotes and work-plan items}}; one is easily read as the other.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.sources.flatMap((source) => findInSource(project, source));
}

function findInSource(project: Project, source: Rows['sources']): readonly Found[] {
  const marks = new Map(
    [...source.footnotes.entries()].map(([index, note]) => [runningNumberOf(note.mark), { ...note, index }]),
  );
  const items = project.workPlanItems.filter((item) => {
    const number = runningNumberOf(item.code);
    return number !== undefined && item.readFrom?.source === source.id && marks.has(number);
  });
  if (items.length === 0) return [];
  const numbers = [...new Set(items.flatMap((item) => runningNumberOf(item.code) ?? []))].toSorted(
    (a, b) => a - b,
  );
  const notes = numbers.flatMap((number) => marks.get(number) ?? []);
  return [
    {
      at: [
        ...notes.map(({ index, line }) => placeInSource(source, `footnotes.${index}`, line)),
        ...items.map((item) => placeOf('workPlanItems', item, 'code')),
      ],
      params: { count: numbers.length, numbers: runsOf(numbers).map(sayRun) },
    },
  ];
}
