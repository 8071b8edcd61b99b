/** What a row contributes to and what contributes to it, with links to be added and taken back. */

import { useState } from 'react';
import { linksFrom } from '../../../core/indexes.ts';
import type { Project } from '../../../core/project.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { type ChainRow, servedBy, serversOf } from './chain-row.ts';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { useNames } from './use-names.ts';
import { useRun } from '../../ui/use-run.ts';
import { resultsWords } from './words.ts';
import { drawnLater } from '../../ui/drawn-later.tsx';

const LinkDialog = drawnLater(async () => (await import('./link-dialog.tsx')).LinkDialog);

type RowLinksProps = { readonly row: ChainRow; readonly choose: (id: string) => void };

/** Both directions; of an activity only what it contributes to. */
export function RowLinks({ row, choose }: RowLinksProps) {
  return (
    <>
      <LinkList row={row} way="to" choose={choose} />
      {row.table === 'results' && <LinkList row={row} way="from" choose={choose} />}
    </>
  );
}

function LinkList({ row, way, choose }: RowLinksProps & { readonly way: 'to' | 'from' }) {
  const { say } = useReader();
  const { record, can } = useProject();
  const [isLinking, setLinking] = useState(false);
  const linked = way === 'to' ? servedBy(record, row.id) : serversOf(record, row.id);
  const none = way === 'to' ? resultsWords.servesNothing : resultsWords.servedByNothing;
  return (
    <section className="stack results-part">
      <h3>{say(way === 'to' ? resultsWords.serves : resultsWords.servedBy)}</h3>
      {linked.length === 0 && row.level !== 'impact' && <p className="remark">{say(none)}</p>}
      <ul className="results-links">
        {linked.map((other) => (
          <LinkedRow
            key={other.id}
            pair={way === 'to' ? [row, other] : [other, row]}
            other={other}
            choose={choose}
          />
        ))}
      </ul>
      {can('write-record') && (
        <p className="no-print">
          <Button onPress={() => setLinking(true)}>
            {say(way === 'to' ? resultsWords.linkTo : resultsWords.linkFrom)}
          </Button>
        </p>
      )}
      {isLinking && <LinkDialog row={row} way={way} close={() => setLinking(false)} />}
    </section>
  );
}

type LinkedRowProps = {
  readonly pair: readonly [from: ChainRow, to: ChainRow];
  readonly other: ChainRow;
  readonly choose: (id: string) => void;
};

function LinkedRow({ pair: [from, to], other, choose }: LinkedRowProps) {
  const { say } = useReader();
  const { record, can } = useProject();
  const names = useNames();
  const { run, problem } = useRun();
  const unlink = () => run({ command: 'unlink-results', input: { from: from.id, to: to.id } });
  return (
    <li className="cluster">
      <span className="results-linked">
        <button type="button" className="link" onClick={() => choose(other.id)}>
          <bdi>{names.full(other)}</bdi>
        </button>
        {isByNumber(record, from.id, to.id) && <span className="meta">({say(resultsWords.dashedHere)})</span>}
      </span>
      {can('write-record') && (
        <Button
          kind="quiet"
          aria-label={say(resultsWords.unlinkFrom, { from: names.short(from), to: names.short(to) })}
          onPress={unlink}
        >
          {say(resultsWords.unlink)}
        </Button>
      )}
      <ProblemNote failed={problem} />
    </li>
  );
}

const isByNumber = (record: Project, from: string, to: string): boolean =>
  linksFrom(record, from).every((link) => link.to !== to || link.origin === 'numbering');
