import { budgetCurrencyOf } from '../../../../core/budget/totals.ts';
import { useProject } from '../../../project/project-context.tsx';
import { choiceWord } from '../../../record-words/choice-words.ts';
import { RowCard } from '../../../row-table/row-card.tsx';
import { columnsOf } from '../../../row-table/row-column.tsx';
import { useReader } from '../../../say.tsx';
import { dayField, moneyField, numberField } from '../../../ui/field-kinds.ts';
import { budgetWords } from '../words.ts';
import { currencyHeading, dayHeading, rateHeading } from './headings.ts';
import { latestFirst } from './latest-first.ts';
import { useHeads } from './use-heads.ts';
import { useSourceOptions } from './use-source-options.ts';
import { moneyWords } from './words.ts';

const { field, choice } = columnsOf('instalments');
const kinds = ['pre-financing', 'balance'] as const;

/** The payments of the sources of funding, as they entered the accounts. */
export function PaymentsCard() {
  const { say } = useReader();
  const { record } = useProject();
  return (
    <RowCard
      table="instalments"
      columns={usePaymentColumns()}
      rows={latestFirst(record.instalments)}
      words={{
        title: say(moneyWords.paymentsReceived),
        add: say(moneyWords.addPayment),
        none: say(moneyWords.noPayments),
        remark: say(moneyWords.paymentsRemark, { currency: budgetCurrencyOf(record) ?? 'EUR' }),
      }}
      defaults={{ kind: 'pre-financing' }}
      keeps={['source', 'kind']}
    />
  );
}

function usePaymentColumns() {
  const { say } = useReader();
  const head = useHeads('instalments');
  const sources = useSourceOptions();
  const empty = say(budgetWords.unknown);
  return [
    field('on', { kind: dayField, head: head('on'), heading: dayHeading, isNeeded: true }),
    choice('source', {
      options: sources,
      empty,
      head: head('source'),
      heading: /source|donor|funder|bailleur|مصدر|مانح/,
    }),
    choice('kind', {
      options: kinds.map((value) => ({ value, words: say(choiceWord(value)), names: [] })),
      empty,
      head: head('kind'),
      heading: /kind|type|nature|نوع/,
      isNeeded: true,
    }),
    field('amount', {
      kind: moneyField,
      head: head('amount'),
      heading: /^(amount|montant|مبلغ|المبلغ)/,
      unitHeading: currencyHeading,
      isNumber: true,
      isNeeded: true,
    }),
    field('received', {
      kind: moneyField,
      head: head('received'),
      heading: /received|recu|مستلم/,
      unitHeading: currencyHeading,
      isNumber: true,
    }),
    field('rate', { kind: numberField, head: head('rate'), heading: rateHeading, isNumber: true }),
  ];
}
