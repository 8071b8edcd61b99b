import { useState } from 'react';
import { positionBetween } from '../../../core/base/position.ts';
import { inPrintedOrder } from '../../../core/base/printed-order.ts';
import { budgetCurrencyOf } from '../../../core/budget/totals.ts';
import { newId } from '../../new-id.ts';
import { useProject } from '../../project/project-context.tsx';
import type { Wish } from '../../project/project-store.ts';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { budgetWords } from './words.ts';

/** Adds an organisation as a source, with no amount yet. */
export function AddSource({ run }: { readonly run: (wish: Wish) => boolean }) {
  const { say, pick } = useReader();
  const { record } = useProject();
  const [chosen, choose] = useState('');
  const currency = budgetCurrencyOf(record) ?? 'EUR';
  if (record.organisations.length === 0) return <p className="remark">{say(budgetWords.noOrganisations)}</p>;
  const add = (): void => {
    const last = inPrintedOrder(record.fundingSources).at(-1)?.position ?? '';
    const position = positionBetween(last, undefined);
    const row = {
      id: newId('fun'),
      organisation: chosen,
      amount: { minor: 0, currency },
      ...(position !== undefined && { position }),
    };
    if (run({ command: 'create-row', input: { table: 'fundingSources', row } })) choose('');
  };
  return (
    <p className="cluster no-print">
      <select
        className="input budget-choice"
        aria-label={say(budgetWords.organisation)}
        value={chosen}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="" />
        {record.organisations.map(({ id, name }) => (
          <option key={id} value={id}>
            {pick(name)}
          </option>
        ))}
      </select>
      <Button onPress={add} isDisabled={chosen === ''}>
        {say(budgetWords.addFunding)}
      </Button>
    </p>
  );
}
