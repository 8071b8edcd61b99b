import { wordsOf } from '../base/text.ts';
import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';
import { unitMarkerOf } from './words/units.ts';

type Indicator = Rows['indicators'];

/** An indicator begins with what it counts in: `#`, `Number of`, `%`. */
export const indicatorsStartWithTheirUnit: Check = {
  id: 'indicators-start-with-their-unit',
  catalogue: 'IN-26',
  severity: 'advice',
  rule: 'Good practice: an indicator begins with its unit; other beginnings are often misread characters.',
  message:
    '{misread, select, yes {{indicators} is printed as “{text}”, which begins with no unit; it was read as one} other {{count, plural, one {# indicator does} other {# indicators do}} not begin with a unit (#, Number of, %): {indicators}, “{text}”}}.',
  find,
};

function find(project: Project): readonly Found[] {
  const counting = project.indicators.filter(({ measure }) => measure === 'number' || measure === 'ratio');
  const bare = counting.filter((indicator) => !hasMarker(indicator));
  const misread = counting.filter((indicator) => hasMarker(indicator) && isMisread(indicator));
  return [
    ...misread.map((indicator) => found('yes', [indicator], indicator.readFrom?.printed ?? '')),
    ...(bare.length === 0 ? [] : [found('no', bare, wordsOf(bare[0]?.title)[0] ?? '')]),
  ];
}

const hasMarker = ({ title }: Indicator): boolean =>
  wordsOf(title).some((words) => unitMarkerOf(words) !== undefined);

const isMisread = ({ readFrom }: Indicator): boolean =>
  readFrom?.printed !== undefined && unitMarkerOf(readFrom.printed) === undefined;

const found = (misread: 'yes' | 'no', indicators: readonly Indicator[], text: string): Found => ({
  at: indicators.map((indicator) => placeOf('indicators', indicator, 'title')),
  params: { misread, count: indicators.length, indicators: indicators.map(nameOf), text },
});
