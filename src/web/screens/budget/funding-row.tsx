import { findRow } from '../../../core/indexes.ts';
import { inPrintedOrder } from '../../../core/base/printed-order.ts';
import type { Rows } from '../../../core/project.ts';
import { useProject } from '../../project/project-context.tsx';
import { rowElement } from '../../project/use-go-to-row.ts';
import type { Wish } from '../../project/project-store.ts';
import { useReader } from '../../say.tsx';
import { AutoField } from '../../ui/auto-field.tsx';
import { AutoSelect } from '../../ui/auto-select.tsx';
import { Button } from '../../ui/button.tsx';
import { moneyField } from '../../ui/field-kinds.ts';
import { FundingShares } from './funding-shares.tsx';
import { RowNotes } from './row-notes.tsx';
import { budgetWords } from './words.ts';

type Source = Rows['fundingSources'];
type Run = (wish: Wish) => boolean;

/** A source of funding: who pays, how much, and which share of the total that is. */
export function FundingRow({
  source,
  isWriter,
  run,
}: {
  readonly source: Source;
  readonly isWriter: boolean;
  readonly run: Run;
}) {
  const { say, pick } = useReader();
  const { record } = useProject();
  const name = pick(findRow(record, 'organisations', source.organisation)?.name);
  const at = { table: 'fundingSources', row: source, isBare: true, isAlone: true } as const;
  const labelOf = (what: string): string => say(budgetWords.of, { what: say(what), line: name });
  return (
    <>
      <tr id={rowElement(source.id)}>
        <th scope="row">
          <AutoSelect
            {...at}
            field="organisation"
            options={record.organisations.map((one) => ({ value: one.id, words: pick(one.name) }))}
            label={labelOf(budgetWords.organisation)}
          />
        </th>
        <td data-kind="number" data-column="amount">
          <AutoField {...at} field="amount" kind={moneyField} label={labelOf(budgetWords.amount)} />
        </td>
        <FundingShares source={source} />
        <td>
          <InKind source={source} label={labelOf(budgetWords.inKind)} isWriter={isWriter} run={run} />
        </td>
        {isWriter && (
          <td className="no-print">
            <SourceActions source={source} name={name} run={run} />
          </td>
        )}
      </tr>
      <RowNotes row={source.id} width={isWriter ? 6 : 5} />
    </>
  );
}

type PartProps = { readonly source: Source; readonly run: Run };

function InKind({
  source,
  label,
  isWriter,
  run,
}: PartProps & { readonly label: string; readonly isWriter: boolean }) {
  const edit = (isInKind: boolean): void => {
    const change = isInKind ? { set: { inKind: true } } : { unset: ['inKind'] };
    run({ command: 'edit-row', input: { table: 'fundingSources', id: source.id, ...change } });
  };
  return (
    <input
      type="checkbox"
      aria-label={label}
      checked={source.inKind === true}
      disabled={!isWriter}
      onChange={(event) => edit(event.target.checked)}
    />
  );
}

function SourceActions({ source, name, run }: PartProps & { readonly name: string }) {
  const { say } = useReader();
  const { record } = useProject();
  const all = inPrintedOrder(record.fundingSources);
  const at = all.findIndex(({ id }) => id === source.id);
  const after = all[at - 2]?.id;
  const input = { table: 'fundingSources', id: source.id };
  return (
    <div className="cluster">
      {at > 0 && (
        <Button
          kind="quiet"
          aria-label={say(budgetWords.moveFundingUp, { organisation: name })}
          onPress={() =>
            run({ command: 'move-row', input: { ...input, ...(after !== undefined && { after }) } })
          }
        >
          ↑
        </Button>
      )}
      <Button
        kind="quiet"
        aria-label={say(budgetWords.removeFunding, { organisation: name })}
        onPress={() => run({ command: 'remove-row', input })}
      >
        {say(budgetWords.remove)}
      </Button>
    </div>
  );
}
