import type { Project } from '../project.ts';
import type { Check, Found } from './check.ts';
import { printedAmountsOf } from './places/printed-amounts.ts';

/** Amounts are printed so that nobody can take their groups of thousands for decimals or for two numbers. */
export const amountsArePrintedUnambiguously: Check = {
  id: 'amounts-are-printed-unambiguously',
  catalogue: 'BU-13',
  severity: 'advice',
  rule: 'Good practice: one way to group thousands, and none that a reader or a spreadsheet takes for decimals or for two numbers.',
  message:
    '{count, plural, one {One amount groups} other {# amounts group}} thousands by a space or a lone point: “{printed}” was read as {actual}.',
  find,
};

function find(project: Project): readonly Found[] {
  const unclear = printedAmountsOf(project).filter(({ printed }) => isAmbiguous(printed));
  const [first] = unclear;
  if (first === undefined) return [];
  return [
    {
      at: unclear.map(({ place }) => place),
      params: { count: unclear.length, printed: first.printed, actual: first.amount },
    },
  ];
}

const isAmbiguous = (printed: string): boolean =>
  /\d[ \u00a0\u202f]\d{3}(?!\d)/u.test(printed) || /(?<![\d.,])\d{1,3}\.\d{3}(?![\d.,])/u.test(printed);
