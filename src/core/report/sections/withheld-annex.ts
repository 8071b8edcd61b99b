import { findGround, grounds } from '../../release/grounds.ts';
import type { WithheldCount } from '../../release/withhold.ts';
import type { Block, Line } from '../document.ts';
import { type Draft, say, value } from '../phrase.ts';
import type { Section, SectionContext } from './section.ts';
import { cell } from './tables/cells.ts';
import { type ColumnOf, tableOf } from './tables/columns.ts';
import { wordsOfAll } from './words/words-of-all.ts';

const words = {
  none: 'Nothing is withheld from this version.',
  caption: 'What is withheld from this version',
  ground: 'Ground',
  protects: 'What it protects',
  noGround: 'no ground was given',
  passages: 'Passages',
  rows: 'Whole entries',
  rule: 'Grounds are exceptions of Article 4 of Regulation (EC) No 1049/2001. A bar stands for what is withheld, and is as wide whatever that is.',
  hidden:
    '{count, plural, one {# count of persons is not shown, since it is small or would give away a small one.} other {# counts of persons are not shown, since they are small or would give away a small one.}}',
} as const;

/** What is withheld from a public version, by legal ground. */
export const withheldAnnex: Section = {
  id: 'withheld-annex',
  summary:
    'What is withheld from a public version, by legal ground, and how many small counts are not shown.',
  words: wordsOfAll(words, Object.fromEntries(grounds.map(({ code, protects }) => [code, protects]))),
  build,
};

function build({ publicVersion }: SectionContext): readonly Block<Draft>[] {
  if (publicVersion === undefined) return [];
  const { withheld, hiddenCounts } = publicVersion;
  const remarks: readonly Line<Draft>[] = [
    [say(words.rule)],
    ...(hiddenCounts === 0 ? [] : [[say(words.hidden, { count: hiddenCounts })]]),
  ];
  const table = tableOf({
    id: 'tbl-withheld',
    caption: [say(words.caption)],
    columns,
    groups: [{ rows: withheld }],
    remarks,
  });
  if (table.length > 0) return table;
  const line = hiddenCounts === 0 ? [say(words.none)] : [say(words.hidden, { count: hiddenCounts })];
  return [{ kind: 'paragraph', line }];
}

const columns: readonly ColumnOf<WithheldCount>[] = [
  {
    heading: words.ground,
    share: 3,
    kind: 'code',
    cell: ({ ground }) => cell([value(ground === '' ? '–' : ground)]),
  },
  {
    heading: words.protects,
    share: 12,
    kind: 'text',
    cell: ({ ground }) => cell([say(findGround(ground)?.protects ?? words.noGround)]),
  },
  { heading: words.passages, share: 3, kind: 'figures', cell: ({ passages }) => cell([value(passages)]) },
  { heading: words.rows, share: 3, kind: 'figures', cell: ({ rows }) => cell([value(rows)]) },
];
