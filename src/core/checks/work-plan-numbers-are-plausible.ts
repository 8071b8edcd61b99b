import { runningNumberOf } from '../base/code.ts';
import { put } from '../change.ts';
import type { Project, Rows } from '../project.ts';
import { type NumberedItem, implausibleNumbers, numberedItems } from '../workplan/numbering.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** No item is printed with a number beyond those of its plan, as one with a footnote mark glued to it is. */
export const workPlanNumbersArePlausible: Check = {
  id: 'work-plan-numbers-are-plausible',
  catalogue: 'AC-04',
  severity: 'error',
  rule: 'Good practice: a number far beyond the others is a slip, most often a footnote mark that stands too close to the number.',
  message:
    '“{printed}” cannot be a work-plan number, the highest is {highest}{mark, select, none {} other {: it is item {code} with footnote {mark}}}.',
  find,
};

type Item = Rows['workPlanItems'];
type Reading = { readonly code: string; readonly mark: string };

function find(project: Project): readonly Found[] {
  return project.workPlans.flatMap((plan) => {
    const numbered = numberedItems(project, plan);
    const implausible = new Set(implausibleNumbers(numbered.map(({ number }) => number)));
    const plausible = numbered.filter(({ number }) => !implausible.has(number));
    const highest = Math.max(0, ...plausible.map(({ number }) => number));
    return [
      ...plausible.flatMap(({ item }) => misprinted(item, highest)),
      ...numbered.flatMap((one) => (implausible.has(one.number) ? [misread(one, plausible, highest)] : [])),
    ];
  });
}

function misprinted(item: Item, highest: number): readonly Found[] {
  const printed = item.readFrom?.printed?.trim();
  if (printed === undefined || (runningNumberOf(printed) ?? 0) <= highest) return [];
  const { code = 'none', notes = [] } = item;
  const mark = notes.find((note) => printed === `${code}${note.mark ?? ''}`)?.mark ?? 'none';
  return [
    {
      at: [placeOf('workPlanItems', item, 'code')],
      params: { printed, highest: String(highest), code, mark },
    },
  ];
}

function misread({ item, number }: NumberedItem, others: readonly NumberedItem[], highest: number): Found {
  const reading = readingOf(String(number), new Set(others.map((other) => other.number)), highest);
  return {
    at: [placeOf('workPlanItems', item, 'code')],
    params: {
      printed: String(number),
      highest: String(highest),
      code: reading?.code ?? 'none',
      mark: reading?.mark ?? 'none',
    },
    ...(reading
      ? {
          fix: {
            title: 'Read “{printed}” as {code}',
            changes: [put('workPlanItems', { ...item, code: reading.code })],
          },
        }
      : {}),
  };
}

function readingOf(printed: string, taken: ReadonlySet<number>, highest: number): Reading | undefined {
  const readings = Array.from({ length: printed.length - 1 }, (_, index) => ({
    code: printed.slice(0, index + 1),
    mark: printed.slice(index + 1),
  }));
  const possible = readings.filter(
    ({ code, mark }) => !mark.startsWith('0') && !taken.has(Number(code)) && Number(code) <= highest,
  );
  return possible.length === 1 ? possible[0] : undefined;
}
