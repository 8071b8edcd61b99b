import { itemKinds, itemStates } from '../../../core/workplan/work-plan-item.ts';
import type { GridColumn } from '../../grid/grid-model.ts';
import { choiceWords } from '../../record-words/choice-words.ts';
import type { Reader } from '../../say.tsx';
import { type Span, type Zoom, monthName } from './plan-months.ts';
import { planWords } from './words.ts';

/** What the grid of a plan shows. */
type PlanLayout = {
  readonly spans: readonly Span[];
  readonly zoom: Zoom;
  /** Whether marks without a month have a column. */
  readonly hasUnplaced: boolean;
};

/** The columns of the grid of a plan, in the words of its reader. */
export function planColumns(reader: Reader, { spans, zoom, hasUnplaced }: PlanLayout): readonly GridColumn[] {
  const { say } = reader;
  return [
    { id: 'code', head: say(planWords.number), name: say(planWords.number), width: '3rem', kind: 'text' },
    {
      id: 'title',
      head: say(planWords.item),
      name: say(planWords.item),
      width: 'minmax(15rem, 1fr)',
      kind: 'text',
    },
    {
      id: 'kind',
      head: say(planWords.kind),
      name: say(planWords.kind),
      width: '6.5rem',
      kind: 'choice',
      choices: kinds(reader),
    },
    {
      id: 'state',
      head: say(planWords.state),
      name: say(planWords.state),
      width: '5.5rem',
      kind: 'choice',
      choices: states(reader),
    },
    { id: 'notes', head: '*', name: say(planWords.footnotes), width: '1.75rem', kind: 'plain' },
    ...(hasUnplaced
      ? [
          {
            id: 'unplaced',
            head: '?',
            name: say(planWords.unplacedMarks),
            width: '1.75rem',
            kind: 'plain' as const,
          },
        ]
      : []),
    ...spans.map(({ id, head, year, months }) => ({
      id,
      head,
      name: months.map((month) => monthName(reader, month)).join(', '),
      width: zoom === 'month' ? '1.9rem' : '3.5rem',
      kind: zoom === 'month' ? ('mark' as const) : ('plain' as const),
      group: year,
    })),
  ];
}

const kinds = ({ say }: Reader) => [
  { value: '', name: say(planWords.noKind) },
  ...itemKinds.map((value) => ({ value, name: kindName(say, value) })),
];

/** What a kind of items is called. */
export const kindName = (say: Reader['say'], kind: (typeof itemKinds)[number]): string =>
  say(kind === 'other' ? planWords.otherKind : (choiceWords[kind] ?? kind));

const states = ({ say }: Reader) => itemStates.map((value) => ({ value, name: stateName(say, value) }));

/** What a state of items is called. */
export const stateName = (say: Reader['say'], state: (typeof itemStates)[number]): string =>
  say(choiceWords[state] ?? state);
