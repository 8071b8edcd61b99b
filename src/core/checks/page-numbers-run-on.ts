import type { Project, Rows } from '../project.ts';
import type { Check, Found, Place } from './check.ts';
import { placeInSource } from './places/place-in-source.ts';

/** The printed page numbers leave none out between the first and the last. */
export const pageNumbersRunOn: Check = {
  id: 'page-numbers-run-on',
  catalogue: 'TX-08',
  severity: 'advice',
  rule: 'Good practice: page numbers run on, so that a reader sees that no page is missing.',
  message:
    'Page {count, plural, one {number {missing} is} other {numbers {missing} are}} missing between {first} and {last}.',
  find,
};

type Page = { readonly index: number; readonly number: number };
type Gap = { readonly missing: readonly number[]; readonly places: readonly Place[] };

function find(project: Project): readonly Found[] {
  return project.sources.flatMap((source) => {
    const pages = source.pages.flatMap(({ printed }, index): readonly Page[] =>
      /^\d{1,5}$/.test(printed ?? '') ? [{ index, number: Number(printed) }] : [],
    );
    const gaps = pages.flatMap((page, index) => gapBefore(source, pages[index - 1], page));
    const missing = gaps.flatMap((gap) => gap.missing);
    if (missing.length === 0) return [];
    const [first = 0, last = 0] = [pages[0]?.number, pages.at(-1)?.number];
    return [
      { at: gaps.flatMap(({ places }) => places), params: { count: missing.length, missing, first, last } },
    ];
  });
}

/** More missing numbers than this are another document, not lost pages. */
const most = 20;

function gapBefore(source: Rows['sources'], before: Page | undefined, page: Page): readonly Gap[] {
  const count = before ? page.number - before.number - 1 : 0;
  if (!before || count < 1 || count > most) return [];
  // The number should stand at the foot of the page that has none, else of the page before the gap.
  const foot = page.index > before.index + 1 ? before.index + 1 : before.index;
  const lastLine = (source.pages[foot + 1]?.line ?? 2) - 1;
  return [
    {
      missing: Array.from({ length: count }, (_, offset) => before.number + 1 + offset),
      places: [
        placeInSource(source, `pages.${foot}`, lastLine),
        placeInSource(source, `pages.${page.index}`, source.pages[page.index]?.line ?? 1),
      ],
    },
  ];
}
