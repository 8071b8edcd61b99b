import { type Decimal, sumDecimals } from '../../base/decimal.ts';
import { type Sex, sexOfCategory } from '../../evidence/sex-of-category.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { progressOf } from '../../indicators/progress.ts';
import { targetInForce } from '../../indicators/targets.ts';
import { isReported, overridesOf, totalOf, valueInPeriod, valueToDate } from '../../indicators/totals.ts';
import type { Value } from '../../indicators/value.ts';
import { type Words, say } from '../phrase.ts';
import { indicatorValueWords, linesOfValue, toTenthOfPercent } from '../sections/words/indicator-values.ts';
import { targetPhrase } from '../sections/words/targets.ts';
import { type LiveContext, type LiveValue, known, textOf, valuesOf } from './live-value.ts';

/** What the text can say of an indicator, what is cited most often first. */
export const indicatorValues: readonly LiveValue[] = valuesOf('indicators', [
  { name: 'current', summary: 'Its value to date.', compute: current },
  { name: 'period', summary: 'What the reported period added.', compute: inPeriod },
  { name: 'target', summary: 'The target in force, with its qualifier.', compute: target },
  { name: 'baseline', summary: 'Its value before the project.', compute: baseline },
  {
    name: 'progress',
    summary: 'How much of the way from baseline to target is gone, as a percentage.',
    compute: progress,
  },
  { name: 'women', summary: 'Women in its value to date.', compute: ofSex('women') },
  { name: 'men', summary: 'Men in its value to date.', compute: ofSex('men') },
  { name: 'title', summary: 'Its title.', compute: (row) => textOf(row.title) },
]);

function baseline(row: Indicator): Words | undefined {
  return row.baseline === undefined ? undefined : sayValue(row, row.baseline.value);
}

function target(row: Indicator, { asOf }: LiveContext): Words | undefined {
  const inForce = targetInForce(row, asOf);
  return inForce === undefined ? undefined : targetPhrase(row, inForce);
}

function current(row: Indicator, { project, asOf }: LiveContext): Words | undefined {
  const span = { to: asOf };
  if (!isReported(project, row, span)) return undefined;
  return sayStanding(
    sayValue(row, valueToDate(project, row, asOf).value),
    overridesOf(project, row, span).length > 0,
  );
}

function inPeriod(row: Indicator, { project, period }: LiveContext): Words | undefined {
  const span = { from: period.from, to: period.to };
  if (!isReported(project, row, span)) return undefined;
  return sayStanding(
    sayValue(row, valueInPeriod(project, row, period)),
    overridesOf(project, row, span).length > 0,
  );
}

function progress(row: Indicator, { project, asOf }: LiveContext): Words | undefined {
  const share = progressOf(project, row, asOf)?.share;
  return known(share && { share: toTenthOfPercent(share) });
}

/** Cells of one sex are added where they count; of shares only a single one says anything. */
function ofSex(sex: Sex): (row: Indicator, context: LiveContext) => Words | undefined {
  return (row, { project, asOf }) => {
    const cells = totalOf(project, row, asOf).cells.filter(
      ({ of }) => sexOfCategory(Object.values(of).join(' ')) === sex,
    );
    const counted = cells.flatMap((cell): readonly Decimal[] => (cell.value === null ? [] : [cell.value]));
    if (cells.length === 0 || (cells.length > 1 && !isCount(row))) return undefined;
    return sayValue(row, counted.length === 0 ? null : sumDecimals(counted));
  };
}

const isCount = ({ measure, unitKind }: Indicator): boolean => measure === 'number' && unitKind !== 'percent';

/** A value that was typed instead of a computed one is marked wherever it is said. */
const sayStanding = (words: Words | undefined, isTyped: boolean): Words | undefined =>
  words?.kind === 'value' && isTyped ? say(indicatorValueWords.corrected, { value: words.value }) : words;

/** The value as the logframe prints it, without the counts of a share. */
const sayValue = (indicator: Indicator, value: Value): Words | undefined =>
  linesOfValue(indicator, value)[0]?.[0];
