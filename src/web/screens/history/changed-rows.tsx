/** Rows that changed: which came, which went, and which fields of the others have which values now. */

import { Link } from '../../router.tsx';
import { findRow } from '../../../core/indexes.ts';
import { useProject } from '../../project/project-context.tsx';
import { placeAddress } from '../../project/place-address.ts';
import { fieldWord } from '../../record-words/field-words.ts';
import { nameWithKind } from '../../record-words/row-name.ts';
import { valueOfField } from '../../record-words/value-of-field.ts';
import { useReader } from '../../say.tsx';
import type { RowChange } from './journal-entries.ts';
import { historyWords } from './words.ts';

const shownAtOnce = 4;

/** The rows; of many the first are shown, and the others unfold. */
export function ChangedRows({
  rows,
  atOnce = shownAtOnce,
}: {
  readonly rows: readonly RowChange[];
  readonly atOnce?: number;
}) {
  const { say } = useReader();
  const rest = rows.slice(atOnce);
  return (
    <>
      <RowList rows={rows.slice(0, atOnce)} />
      {rest.length > 0 && (
        <details>
          <summary>{say(historyWords.moreRows, { count: rest.length })}</summary>
          <RowList rows={rest} />
        </details>
      )}
    </>
  );
}

function RowList({ rows }: { readonly rows: readonly RowChange[] }) {
  return (
    <ul className="history-rows">
      {rows.map((row) => (
        <li key={`${row.table} ${row.id}`}>
          <ChangedRow change={row} />
        </li>
      ))}
    </ul>
  );
}

const tones = { added: 'ok', removed: 'error', changed: undefined } as const;
const signs = { added: '+', removed: '−', changed: '' } as const;

function ChangedRow({ change }: { readonly change: RowChange }) {
  const reader = useReader();
  const { record, place } = useProject();
  const { table, id, kind, row } = change;
  const name = row === undefined ? '' : nameWithKind(reader, record, { table, row });
  const address = findRow(record, table, id) && placeAddress(place, record, { table, row: id });
  return (
    <>
      <p className="cluster">
        {kind !== 'changed' && (
          <span className="badge" data-tone={tones[kind]}>
            <span aria-hidden="true">{signs[kind]}</span> {reader.say(historyWords[kind])}
          </span>
        )}
        {address === undefined ? (
          <bdi>{name}</bdi>
        ) : (
          <Link href={address} dir="auto">
            {name}
          </Link>
        )}
      </p>
      {kind === 'changed' && <ChangedFields change={change} />}
    </>
  );
}

function ChangedFields({ change }: { readonly change: RowChange }) {
  const reader = useReader();
  const { say } = reader;
  const { record } = useProject();
  const { table } = change;
  return (
    <table className="history-fields">
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{say(historyWords.field)}</th>
          <th scope="col">{say(historyWords.before)}</th>
          <th scope="col">{say(historyWords.after)}</th>
        </tr>
      </thead>
      <tbody>
        {change.fields.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">{say(fieldWord(table, field) ?? field)}</th>
            <td dir="auto">
              <del>{valueOfField(reader, record, before)}</del>
            </td>
            <td dir="auto">
              <ins>{valueOfField(reader, record, after)}</ins>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
