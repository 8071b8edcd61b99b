/** The lines of the grid of a plan: a band for each strand, a row for each item. */

import type { Id } from '../../../core/base/id.ts';
import { type Month, monthOf } from '../../../core/base/month.ts';
import type { Day } from '../../../core/base/day.ts';
import type { Project, Rows } from '../../../core/project.ts';
import type { GridCell, GridColumn, GridLine, GridStrip } from '../../grid/grid-model.ts';
import type { Reader } from '../../say.tsx';
import type { FieldFindings } from './findings-of-rows.ts';
import { type HoldStrip, stripIn, stripOfItem } from './hold-strips.ts';
import { sayHold } from './hold-words.ts';
import type { PlanBand } from './plan-bands.ts';
import { kindName, stateName } from './plan-columns.ts';
import { type Span, monthName } from './plan-months.ts';
import { planWords } from './words.ts';

type Item = Rows['workPlanItems'];

/** What all lines have in common. It is the same value as long as nothing of it changes, so that lines are made anew only where they must be. */
type LineContext = {
  readonly reader: Reader;
  readonly columns: readonly GridColumn[];
  readonly spans: readonly Span[];
  readonly asOf: Day;
  readonly cache: LineCache;
};

/** What lines are made of beside the context. */
export type LineContent = {
  readonly record: Project;
  readonly bands: readonly PlanBand[];
  readonly closed: ReadonlySet<string>;
  readonly findings: ReadonlyMap<Id, FieldFindings>;
  readonly earlierOf: ReadonlyMap<Item, Item> | undefined;
};

/** Lines that were made, by the row that they show and what else they were made of. */
export type LineCache = WeakMap<object, { readonly made: string; readonly line: GridLine }>;

/** What the band of items without a strand is called where lines are named. */
const noStrandBand = 'no-strand';

/** The lines, in order. Where no item belongs to a strand there are no bands. */
export function planLines(context: LineContext, content: LineContent): readonly GridLine[] {
  const { bands, closed } = content;
  const hasBands = bands.some(({ strand }) => strand !== undefined);
  return bands.flatMap((band) => {
    const name = band.strand?.id ?? noStrandBand;
    const isOpen = !closed.has(name);
    return [
      ...(hasBands ? [bandLine(context, content, { band, isOpen })] : []),
      ...(isOpen ? itemLines(context, content, band) : []),
    ];
  });
}

function bandLine(
  { reader, spans, columns }: LineContext,
  { record, findings }: LineContent,
  { band, isOpen }: { readonly band: PlanBand; readonly isOpen: boolean },
): GridLine {
  const { say, pick } = reader;
  const { strand } = band;
  if (strand === undefined)
    return { id: noStrandBand, kind: 'band', isOpen, cells: [{ text: say(planWords.outside) }] };
  const strip = stripIn(record, strand.id, spans);
  const finding = findings.get(strand.id)?.values().next().value;
  const text = [strand.code, pick(strand.title)].filter(Boolean).join(' ');
  return {
    id: strand.id,
    kind: 'band',
    isOpen,
    cells: [
      {
        text,
        ...(strip !== undefined && { label: `${text}. ${sayHold(reader, strip.hold)}` }),
        ...(finding !== undefined && { finding }),
      },
    ],
    ...(strip !== undefined && {
      strip: gridStrip(reader, strip, { before: columns.length - spans.length, isFirst: true }),
    }),
  };
}

/** The words of a hold stand in the first of the lines that rest for it; the strip goes on below. */
function itemLines(
  context: LineContext,
  { record, findings, earlierOf }: LineContent,
  band: PlanBand,
): readonly GridLine[] {
  let last = band.strand === undefined ? undefined : stripIn(record, band.strand.id, context.spans)?.hold.id;
  return band.items.map((item) => {
    const strip = stripOfItem(record, item, context.spans);
    const isFirst = strip !== undefined && strip.hold.id !== last;
    last = strip?.hold.id;
    const parts = {
      strip,
      isFirst,
      findings: findings.get(item.id),
      earlier: earlierOf?.get(item),
      isCompared: earlierOf !== undefined,
    };
    return cached(context, item, parts);
  });
}

type Parts = {
  readonly strip: HoldStrip | undefined;
  readonly isFirst: boolean;
  readonly findings: FieldFindings | undefined;
  readonly earlier: Item | undefined;
  readonly isCompared: boolean;
};

function cached(context: LineContext, item: Item, parts: Parts): GridLine {
  const { strip, isFirst, findings, earlier, isCompared } = parts;
  const made = [
    strip === undefined
      ? ''
      : `${strip.hold.id} ${strip.from} ${strip.to} ${isFirst} ${sayHold(context.reader, strip.hold)}`,
    ...[...(findings ?? [])].flat(),
    isCompared,
    ...(earlier?.months ?? []),
  ].join(' ');
  const known = context.cache.get(item);
  if (known?.made === made) return known.line;
  const line = itemLine(context, item, parts);
  context.cache.set(item, { made, line });
  return line;
}

function itemLine(context: LineContext, item: Item, parts: Parts): GridLine {
  const { reader, columns, spans } = context;
  const { strip, isFirst, findings, earlier, isCompared } = parts;
  const isNew = isCompared && earlier === undefined;
  const own = columns
    .slice(0, columns.length - spans.length)
    .map(({ id }) => ownCell(reader, item, { id, strip }));
  const marks = spans.map((span) => markCell(context, item, { span, earlier, isHeld: strip !== undefined }));
  return {
    id: item.id,
    kind: 'row',
    cells: withFindings([...own, ...marks], columns, { findings, spans, item }),
    ...(isNew ? { tone: 'new' } : { tone: item.state }),
    ...(strip !== undefined &&
      strip.from >= 0 && { strip: gridStrip(reader, strip, { before: own.length, isFirst }) }),
  };
}

const gridStrip = (
  reader: Reader,
  { hold, from, to }: HoldStrip,
  { before, isFirst }: { readonly before: number; readonly isFirst: boolean },
): GridStrip => {
  const words = sayHold(reader, hold);
  return {
    from: before + Math.max(0, from),
    to: before + Math.max(0, to),
    text: isFirst ? words : '',
    name: words,
  };
};

function ownCell(
  reader: Reader,
  item: Item,
  { id, strip }: { readonly id: string; readonly strip: HoldStrip | undefined },
): GridCell {
  const { say, pick, contentLanguage } = reader;
  switch (id) {
    case 'code':
      return { text: item.code ?? '' };
    case 'title':
      return { text: pick(item.title), value: item.title[contentLanguage] ?? pick(item.title) };
    case 'kind':
      return { text: item.kind === undefined ? '' : kindName(say, item.kind), value: item.kind ?? '' };
    case 'state':
      return stateCell(reader, item, strip !== undefined);
    case 'notes':
      return notesCell(reader, item);
    default:
      return unplacedCell(reader, item);
  }
}

/** What rests is called so; what it is beside that is heard, and is what is edited. */
function stateCell({ say }: Reader, { state: value }: Item, isHeld: boolean): GridCell {
  const state = stateName(say, value);
  if (!isHeld) return { text: state, value, tone: value };
  return { text: say(planWords.held), value, tone: 'held', label: say(planWords.onHoldMark, { state }) };
}

function notesCell({ say }: Reader, { notes = [] }: Item): GridCell {
  if (notes.length === 0) return { text: '', label: say(planWords.noFootnote) };
  const marks = notes.map(({ mark }, index) => mark ?? String(index + 1)).join(', ');
  return { text: marks, label: say(planWords.footnoteCount, { count: notes.length, marks }) };
}

function unplacedCell({ say }: Reader, { unplacedMarks: count = 0 }: Item): GridCell {
  const label = say(planWords.unplacedCount, { count });
  return count === 0 ? { text: '', label } : { text: String(count), label, tone: 'warn' };
}

type Marked = { readonly span: Span; readonly earlier: Item | undefined; readonly isHeld: boolean };

function markCell({ reader, asOf }: LineContext, item: Item, { span, earlier, isHeld }: Marked): GridCell {
  const own = span.months.filter((month) => item.months.includes(month));
  const was = own.length === 0 && span.months.some((month) => earlier?.months.includes(month));
  return sharedCell(reader, span, {
    own,
    tone: own.length > 0 ? toneOf(item, own, { asOf, isHeld }) : was ? 'was' : undefined,
  });
}

function toneOf(
  { state }: Item,
  months: readonly Month[],
  { asOf, isHeld }: { readonly asOf: Day; readonly isHeld: boolean },
): string {
  if (state === 'completed') return 'done';
  const isOver = (months.at(-1) ?? '') < monthOf(asOf);
  return isOver && state !== 'cancelled' && !isHeld ? 'late' : 'planned';
}

/** Cells of marks are alike in thousands, so that each is made once. */
const shared = new WeakMap<Reader, Map<string, GridCell>>();

function sharedCell(
  reader: Reader,
  span: Span,
  { own, tone }: { readonly own: readonly Month[]; readonly tone: string | undefined },
): GridCell {
  const cells = shared.get(reader) ?? new Map<string, GridCell>();
  shared.set(reader, cells);
  const key = `${span.id} ${tone} ${own.join(' ')}`;
  const known = cells.get(key) ?? newMarkCell(reader, span, { own, tone });
  cells.set(key, known);
  return known;
}

function newMarkCell(
  reader: Reader,
  { months }: Span,
  { own, tone }: { readonly own: readonly Month[]; readonly tone: string | undefined },
): GridCell {
  const month = (own.length > 0 ? own : months).map((one) => monthName(reader, one)).join(', ');
  const message =
    own.length > 0 ? planWords.marked : tone === 'was' ? planWords.wasMarked : planWords.notMarked;
  return {
    text: own.length > 0 ? 'X' : '',
    label: reader.say(message, { month }),
    ...(tone !== undefined && { tone }),
  };
}

/** Columns in whose corner the findings of fields show that have no column of that name. */
const columnOfField: Readonly<Record<string, string>> = {
  '': 'code',
  unplacedMarks: 'unplaced',
  dates: 'state',
  activities: 'title',
  plan: 'code',
  strand: 'code',
  prepares: 'title',
};

function withFindings(
  cells: readonly GridCell[],
  columns: readonly GridColumn[],
  {
    findings,
    spans,
    item,
  }: { readonly findings: FieldFindings | undefined; readonly spans: readonly Span[]; readonly item: Item },
): readonly GridCell[] {
  if (findings === undefined) return cells;
  const marked = spans.find(({ months }) => months.some((month) => item.months.includes(month))) ?? spans[0];
  const byColumn = new Map(
    [...findings].map(
      ([field, severity]) =>
        [field === 'months' ? marked?.id : (columnOfField[field] ?? field), severity] as const,
    ),
  );
  return cells.map((cell, at) => {
    const finding = byColumn.get(columns[at]?.id);
    return finding === undefined ? cell : { ...cell, finding };
  });
}
