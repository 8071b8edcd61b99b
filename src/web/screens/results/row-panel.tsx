/** The panel beside graph and outline: what the chosen row contributes to, what measures it, what it rests on, what is found. */

import { useReader } from '../../say.tsx';
import { FindingNote } from '../../ui/finding-note.tsx';
import { Assumptions } from './assumptions.tsx';
import { wordsFieldOf } from './chain-fields.tsx';
import type { ChainRow } from './chain-row.ts';
import { useFindingsOf } from './field-marks.tsx';
import { FirstRows } from './first-rows.tsx';
import { RowActions } from './row-actions.tsx';
import { RowFields } from './row-fields.tsx';
import { RowIndicators } from './row-indicators.tsx';
import { RowLinks } from './row-links.tsx';
import { useNames } from './use-names.ts';
import { resultsWords } from './words.ts';

type RowPanelProps = {
  readonly row: ChainRow | undefined;
  /** Where the row's own fields are not in view beside the panel. */
  readonly hasFields: boolean;
  readonly choose: (id: string | undefined) => void;
};

/** The panel. */
export function RowPanel({ row, hasFields, choose }: RowPanelProps) {
  const { say } = useReader();
  const names = useNames();
  if (row === undefined)
    return (
      <aside className="card stack results-panel no-print" aria-label={say(resultsWords.title)}>
        <p className="remark">{say(resultsWords.chooseRow)}</p>
        {hasFields && <FirstRows added={choose} />}
      </aside>
    );
  return (
    <aside
      className="card stack results-panel"
      aria-label={say(resultsWords.panel, { name: names.ofRow(row) })}
    >
      <h2>{names.ofRow(row)}</h2>
      {hasFields ? (
        <RowFields key={row.id} row={row} />
      ) : (
        <p dir="auto">{names.full({ code: undefined, words: row.words })}</p>
      )}
      <RowFindings row={row} hasFields={hasFields} />
      <RowLinks key={`links ${row.id}`} row={row} choose={choose} />
      {row.table === 'results' && (
        <>
          <RowIndicators result={row.id} />
          <section className="stack results-part">
            <h3>{say(resultsWords.assumptions)}</h3>
            <Assumptions level={row.level} result={row.id} isRoomy />
          </section>
        </>
      )}
      <RowActions row={row} choose={choose} />
    </aside>
  );
}

/** What is found in the row, but for what stands beside its fields already. */
function RowFindings({ row, hasFields }: { readonly row: ChainRow; readonly hasFields: boolean }) {
  const beside = hasFields ? ['code', wordsFieldOf(row)] : [];
  const findings = useFindingsOf(
    ({ at: [first] }) => first?.row === row.id && !beside.includes(first.field ?? ''),
  );
  return findings.map((finding) => <FindingNote key={finding.id} finding={finding} isHere />);
}
