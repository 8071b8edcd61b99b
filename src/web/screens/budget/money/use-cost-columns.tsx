import { budgetCurrencyOf } from '../../../../core/budget/totals.ts';
import type { Rows } from '../../../../core/project.ts';
import { useProject } from '../../../project/project-context.tsx';
import { type RowColumn, columnsOf } from '../../../row-table/row-column.tsx';
import { useReader } from '../../../say.tsx';
import { dayField, longWordField, moneyField, textField, wordField } from '../../../ui/field-kinds.ts';
import { budgetWords } from '../words.ts';
import { CorrectionReason } from './cost-correction.tsx';
import { currencyHeading, dayHeading } from './headings.ts';
import { RateOffer } from './rate-offer.tsx';
import { useHeads } from './use-heads.ts';
import { useLineOptions } from './use-line-options.ts';
import { moneyWords } from './words.ts';

type Cost = Rows['expenditures'];

const { field, choice } = columnsOf('expenditures');

/** The columns of costs. The amount as converted stands there only where the project pays in other currencies than its own. */
export function useCostColumns(): readonly RowColumn<Cost>[] {
  const { say } = useReader();
  const { record } = useProject();
  const head = useHeads('expenditures');
  const options = useLineOptions();
  const own = budgetCurrencyOf(record) ?? 'EUR';
  const isForeign = ({ amount, converted }: Cost): boolean =>
    amount.currency !== own || converted !== undefined;
  const hasForeign = record.exchangeRates.length > 0 || record.expenditures.some(isForeign);
  const empty = say(budgetWords.unknown);
  return [
    field('on', { kind: dayField, head: head('on'), heading: dayHeading, isNeeded: true }),
    choice('line', {
      options,
      empty,
      head: head('line'),
      heading: /line|budget|rubrique|ligne|بند/,
      isNeeded: true,
    }),
    descriptionColumn(head('description')),
    field('supplier', {
      kind: longWordField,
      head: head('supplier'),
      heading: /supplier|vendor|payee|provider|fournisseur|beneficiaire|مورد/,
    }),
    field('reference', {
      kind: wordField,
      head: head('reference'),
      heading: /reference|voucher|invoice|receipt|document|piece|facture|مرجع|سند|فاتوره/,
    }),
    field('amount', {
      kind: moneyField,
      head: head('amount'),
      heading: /^(amount|montant|مبلغ|المبلغ)/,
      unitHeading: currencyHeading,
      isNumber: true,
      isNeeded: true,
    }),
    ...(hasForeign ? [convertedColumn(say(moneyWords.inCurrency, { currency: own }), isForeign)] : []),
  ];
}

/** What a cost is for; below it, of a correction, why it was booked. */
function descriptionColumn(head: string): RowColumn<Cost> {
  const column = field('description', {
    kind: textField,
    head,
    heading: /descri|what|purpose|detail|libelle|objet|designation|بيان|وصف/,
  });
  const cell = (cost: Cost) => (
    <>
      {column.cell(cost)}
      <CorrectionReason cost={cost} />
    </>
  );
  return { ...column, cell };
}

/** What a cost in another currency comes to: as somebody entered it, or as the rate on record offers it. */
function convertedColumn(head: string, isForeign: (cost: Cost) => boolean): RowColumn<Cost> {
  const column = field('converted', {
    kind: moneyField,
    head,
    heading: /convert|equivalent|contre-valeur|معادل/,
    isNumber: true,
  });
  const cell = (cost: Cost) =>
    isForeign(cost) && (
      <>
        {column.cell(cost)}
        <RateOffer cost={cost} />
      </>
    );
  return { ...column, cell };
}
