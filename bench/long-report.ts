import { printReport } from '../test/report-text/print.ts';
import { randomTruth } from '../test/report-text/random-truth.ts';
import type { ItemTruth, ReportTruth, StrandTruth } from '../test/report-text/truth.ts';
import { indexesTo } from './titles.ts';

const strands = 5;
const seed = indexesTo(100).find((number) => randomTruth(number).language === 'en') ?? 0;

/** The text of a report whose work plan has so many items, numbered without gap, in five strands. */
export function reportWithItems(count: number): string {
  const base = randomTruth(seed);
  const items = numbered(gather(count));
  const perStrand = Math.ceil(count / strands);
  const own = indexesTo(strands).map(
    (index): StrandTruth => ({
      code: String(index + 1),
      title: base.strands.find((strand) => strand.code !== undefined)?.title ?? 'Dialogue',
      items: items.slice(index * perStrand, (index + 1) * perStrand),
      isHeld: false,
    }),
  );
  return printReport({ ...base, strands: own }, seed);
}

/** Items of random reports in English that are not on hold. */
function gather(count: number): readonly ItemTruth[] {
  const items: ItemTruth[] = [];
  for (let next = 0; items.length < count; next += 1) {
    const truth = randomTruth(next);
    if (truth.language === 'en') items.push(...freeItemsOf(truth));
  }
  return items.slice(0, count);
}

const freeItemsOf = (truth: ReportTruth): readonly ItemTruth[] =>
  truth.strands.filter((strand) => !strand.isHeld).flatMap((strand) => strand.items);

/** The items with running numbers, and their notes with marks that rise. */
function numbered(items: readonly ItemTruth[]): readonly ItemTruth[] {
  let mark = 10;
  return items.map((item, index) => ({
    ...item,
    code: String(index + 1),
    ...(item.note ? { note: { ...item.note, mark: String((mark += 1)) } } : {}),
  }));
}
