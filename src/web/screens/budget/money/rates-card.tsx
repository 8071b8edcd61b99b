import { budgetCurrencyOf } from '../../../../core/budget/totals.ts';
import { useProject } from '../../../project/project-context.tsx';
import { RowCard } from '../../../row-table/row-card.tsx';
import { columnsOf } from '../../../row-table/row-column.tsx';
import { useReader } from '../../../say.tsx';
import { currencyField, monthField, numberField, longWordField } from '../../../ui/field-kinds.ts';
import { currencyHeading, rateHeading } from './headings.ts';
import { useHeads } from './use-heads.ts';
import { moneyWords } from './words.ts';

const { field } = columnsOf('exchangeRates');

/** The exchange rates, month by month and currency by currency, the latest first. */
export function RatesCard() {
  const { say } = useReader();
  const { record } = useProject();
  const head = useHeads('exchangeRates');
  const currency = budgetCurrencyOf(record) ?? 'EUR';
  const rates = record.exchangeRates.toSorted((a, b) =>
    a.month === b.month ? (a.currency < b.currency ? -1 : 1) : a.month < b.month ? 1 : -1,
  );
  return (
    <RowCard
      table="exchangeRates"
      columns={[
        field('month', { kind: monthField, head: head('month'), heading: /month|mois|شهر/, isNeeded: true }),
        field('currency', {
          kind: currencyField,
          head: head('currency'),
          heading: currencyHeading,
          isNeeded: true,
        }),
        field('rate', {
          kind: numberField,
          head: head('rate'),
          heading: rateHeading,
          isNumber: true,
          isNeeded: true,
        }),
        field('source', { kind: longWordField, head: head('source'), heading: /source|مصدر/ }),
      ]}
      rows={rates}
      words={{
        title: say(moneyWords.rates),
        add: say(moneyWords.addRate),
        none: say(moneyWords.noRates),
        remark: say(moneyWords.ratesRemark, { currency }),
      }}
      keeps={['currency', 'source']}
    />
  );
}
