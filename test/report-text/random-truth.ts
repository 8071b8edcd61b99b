import { type Random, randomOf } from './random.ts';
import type {
  ForumTruth,
  IndicatorTruth,
  ItemTruth,
  NoteTruth,
  ReportLanguage,
  ReportTruth,
  ResultTruth,
  StrandTruth,
  TargetTruth,
} from './truth.ts';
import { type Words, wordsOfLanguage } from './words.ts';

/** The facts of random report number `seed`. */
export function randomTruth(seed: number): ReportTruth {
  const random = randomOf(seed + 1);
  const language: ReportLanguage = random.chance(0.3) ? 'fr' : 'en';
  const words = wordsOfLanguage[language];
  const year = random.between(2018, 2030);
  const startMonth = random.between(1, 12);
  const strands = randomStrands(random, words, year);
  const hasHold = strands.some((strand) => strand.isHeld);
  return {
    language,
    title: random.pick(words.projects),
    from: dayText(year, startMonth, 1),
    to: endOfYearFrom(year, startMonth),
    results: randomResults(random, words, year),
    means: Object.entries(words.means).flatMap(([kind, texts]) =>
      random.some(texts, random.between(1, 3)).map((text) => ({ kind, text })),
    ),
    assumptions: random.some(words.assumptions, random.between(1, 3)),
    activities: randomActivities(random, words),
    currency: random.pick(['EUR', 'USD', 'CHF', 'TND']),
    ...randomCosts(random, words),
    columns: randomColumns(random, year, startMonth),
    strands,
    ...(hasHold
      ? {
          hold: {
            agreedWith: random.pick(words.authorities),
            section: `${random.between(3, 6)}.${random.between(1, 4)}`,
          },
        }
      : {}),
    forums: randomForums(random, words, year),
  };
}

function randomResults(random: Random, words: Words, year: number): readonly ResultTruth[] {
  const codes = Array.from({ length: random.between(1, 3) }, (_, outcome) =>
    Array.from({ length: random.between(1, 3) }, (_unused, output) => `${outcome + 1}.1.${output + 1}`),
  ).flat();
  return codes.map((code) => ({
    code,
    statement: fill(random, words, random.pick(words.statements)),
    indicators: Array.from({ length: random.between(1, 3) }, () => randomIndicator(random, words, year)),
  }));
}

function randomIndicator(random: Random, words: Words, year: number): IndicatorTruth {
  const value = random.between(1, random.pick([9, 400, 12000]));
  const baseline = random.chance(0.7) ? 0 : random.between(0, value);
  return {
    title: fill(random, words, random.pick(words.counted)),
    baseline: { value: String(baseline), year: String(year) },
    target: { ...randomComparison(random, value), year: String(year + random.between(1, 3)) },
  };
}

function randomComparison(random: Random, value: number): Omit<TargetTruth, 'year'> {
  const operator = random.pick([
    'at-least',
    'at-least',
    'at-least',
    'at-most',
    'exactly',
    'between',
  ] as const);
  if (operator === 'between')
    return { operator, value: String(value), to: String(value + random.between(1, 50)) };
  return { operator, value: String(value) };
}

function randomActivities(random: Random, words: Words): ReportTruth['activities'] {
  return Array.from({ length: random.between(2, 4) }, (_, component) =>
    Array.from({ length: random.between(1, 5) }, (_unused, index) => ({
      code: `${component + 1}.${random.chance(0.05) && index > 0 ? index : index + 1}`,
      title: fill(random, words, random.pick(words.activities)),
    })),
  ).flat();
}

function randomCosts(random: Random, words: Words): Pick<ReportTruth, 'costs' | 'totalMinor'> {
  const titles = [...random.some(words.costs, random.between(3, 6)), random.pick(words.indirect)];
  const costs = titles.map((title) => ({ title, minor: random.between(900, 990000) * 100 }));
  const sum = costs.reduce((total, cost) => total + cost.minor, 0);
  return { costs, totalMinor: random.chance(0.3) ? sum + 6000 : sum };
}

function randomColumns(random: Random, year: number, startMonth: number): readonly string[] {
  const count = random.between(6, 12);
  return Array.from({ length: count }, (_, offset) => {
    const index = (year + 1) * 12 + startMonth - 1 + offset;
    return `${Math.floor(index / 12)}-${pad((index % 12) + 1)}`;
  });
}

function randomStrands(random: Random, words: Words, year: number): readonly StrandTruth[] {
  const numbers = { item: 0, mark: random.between(10, 60) };
  const heldFrom = random.chance(0.5) ? random.between(2, 4) : 9;
  const hasGeneral = random.chance(0.7);
  return Array.from({ length: random.between(2, 5) }, (_, index) => {
    const isHeld = index >= heldFrom;
    const isGeneral = hasGeneral && index === 0;
    const items = Array.from({ length: random.between(1, 14) }, () => {
      numbers.item += random.chance(0.04) ? 2 : 1;
      const note = random.chance(0.12)
        ? randomNote(random, words, { year, mark: (numbers.mark += 1), isHeld })
        : undefined;
      return randomItem(random, words, { code: String(numbers.item), note, isHeld });
    });
    return {
      ...(isGeneral ? {} : { code: String(hasGeneral ? index : index + 1) }),
      title: isGeneral ? words.general : fill(random, words, random.pick(words.strands)),
      items,
      isHeld,
    };
  });
}

/** A note with a date done or planned leaves the item that state; one without says that its schedule is pending. */
function randomItem(
  random: Random,
  words: Words,
  { code, note, isHeld }: { code: string; note: NoteTruth | undefined; isHeld: boolean },
): ItemTruth {
  const state =
    note === undefined || note.date?.is === 'planned' ? 'planned' : note.date ? 'completed' : 'pending';
  return {
    code,
    title: fill(random, words, random.pick(words.items)),
    marks: isHeld || state !== 'planned' ? 0 : random.between(1, 6),
    state,
    ...(note ? { note } : {}),
  };
}

function randomNote(
  random: Random,
  words: Words,
  at: { year: number; mark: number; isHeld: boolean },
): NoteTruth {
  const mark = String(at.mark);
  if (at.isHeld || random.chance(0.3)) return { mark, text: words.words.pending };
  const [day, month] = [random.between(1, 26), random.between(1, 12)];
  const last = random.chance(0.3) ? day + 1 : day;
  const is = random.chance(0.6) ? 'done' : 'planned';
  const printed = `${last > day ? `${day}-${last}` : day} ${words.months[month - 1]} ${at.year}`;
  return {
    mark,
    text: is === 'done' ? words.words.done(printed) : words.words.planned(printed),
    date: { is, from: dayText(at.year, month, day), to: dayText(at.year, month, last) },
  };
}

function randomForums(random: Random, words: Words, year: number): readonly ForumTruth[] {
  return random.some(words.forums, random.between(2, 6)).map((name): ForumTruth => {
    const days = Array.from({ length: random.between(1, 5) }, () =>
      dayText(year, random.between(1, 12), random.between(1, 28)),
    );
    const sorted = [...new Set(days)].toSorted();
    const topic = fill(random, words, random.pick(words.meetingTopics));
    if (sorted.length === 1 || random.chance(0.5))
      return { name: fill(random, words, name), topic, meetings: sorted.map((on) => ({ on })) };
    return {
      name: fill(random, words, name),
      meetings: sorted.map((on) => ({ on, topic: fill(random, words, random.pick(words.meetingTopics)) })),
    };
  });
}

function fill(random: Random, words: Words, template: string): string {
  const topic = random.pick(words.topics);
  return template
    .replace('{topic}', topic)
    .replace('{Topic}', topic.charAt(0).toUpperCase() + topic.slice(1))
    .replace('{group}', random.pick(words.groups))
    .replace('{events}', random.pick(words.eventLists));
}

function endOfYearFrom(year: number, month: number): string {
  const [endYear, endMonth] = month === 1 ? [year, 12] : [year + 1, month - 1];
  return dayText(endYear, endMonth, new Date(Date.UTC(endYear, endMonth, 0)).getUTCDate());
}

const dayText = (year: number, month: number, day: number): string => `${year}-${pad(month)}-${pad(day)}`;

const pad = (value: number): string => String(value).padStart(2, '0');
