import { useProject } from '../../../project/project-context.tsx';
import { choiceWord } from '../../../record-words/choice-words.ts';
import { RowCard } from '../../../row-table/row-card.tsx';
import { columnsOf } from '../../../row-table/row-column.tsx';
import { useReader } from '../../../say.tsx';
import { dayField, textField, wordField } from '../../../ui/field-kinds.ts';
import { budgetWords } from '../words.ts';
import { dayHeading } from './headings.ts';
import { latestFirst } from './latest-first.ts';
import { useHeads } from './use-heads.ts';
import { moneyWords } from './words.ts';

const { field, choice } = columnsOf('amendments');
const kinds = ['addendum', 'notification'] as const;

/** The formal changes of the contract, and those that were only notified. */
export function AmendmentsCard() {
  const { say } = useReader();
  const { record } = useProject();
  return (
    <RowCard
      table="amendments"
      columns={useAmendmentColumns()}
      rows={latestFirst(record.amendments)}
      words={{
        title: say(moneyWords.amendments),
        add: say(moneyWords.addAmendment),
        none: say(moneyWords.noAmendments),
      }}
    />
  );
}

function useAmendmentColumns() {
  const { say } = useReader();
  const head = useHeads('amendments');
  return [
    field('code', { kind: wordField, head: head('code'), heading: /^(no|n°|number|code|رقم)/ }),
    choice('kind', {
      options: kinds.map((value) => ({ value, words: say(choiceWord(value)), names: [] })),
      empty: say(budgetWords.unknown),
      head: head('kind'),
      heading: /kind|type|nature|نوع/,
      isNeeded: true,
    }),
    field('on', { kind: dayField, head: head('on'), heading: dayHeading, isNeeded: true }),
    field('subject', {
      kind: textField,
      head: head('subject'),
      heading: /subject|objet|sujet|موضوع/,
      isNeeded: true,
    }),
    field('end', { kind: dayField, head: head('end'), heading: /\bend\b|\bfin\b|نهايه/ }),
  ];
}
