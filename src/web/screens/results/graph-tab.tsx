/** The results chain as a graph, with the panel of the chosen row. */

import { useMemo } from 'react';
import { useSearchParams } from '../../router.tsx';
import { type GraphMark, LayeredGraph } from '../../graph/layered-graph.tsx';
import type { SaidFinding } from '../../checking/said-finding.ts';
import { useFindings, useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { type ChainGraph, chainGraphOf, coneGraphOf, coneOf } from './chain-graph.ts';
import { chainLevels, inOutlineOrder, servedBy, serversOf } from './chain-row.ts';
import { toneOf } from './field-marks.tsx';
import { RowPanel } from './row-panel.tsx';
import { useNames } from './use-names.ts';
import type { ResultsPlace } from './use-results-place.ts';
import { resultsWords } from './words.ts';

/** The view. */
export function GraphTab({ at }: { readonly at: ResultsPlace }) {
  const { say } = useReader();
  const { record } = useProject();
  const names = useNames();
  const [params, setParams] = useSearchParams();
  const isOnly = params.get('only') === 'cone';
  const id = at.row?.id;
  const graph = isOnly && id !== undefined ? coneGraphOf(record, id) : chainGraphOf(record);
  const nodes = useNodes(graph);
  const marks = useMarks();
  const cone = useMemo(() => (id === undefined ? undefined : coneOf(record, id)), [record, id]);
  return (
    <div className="results-split">
      <div className="stack">
        <div className="cluster no-print">
          <FocusSelect at={at} />
          <label className="cluster">
            <input
              type="checkbox"
              checked={isOnly}
              onChange={({ target }) =>
                setParams(
                  (before) => {
                    const after = new URLSearchParams(before);
                    if (target.checked) after.set('only', 'cone');
                    else after.delete('only');
                    return after;
                  },
                  { replace: true },
                )
              }
            />
            {say(resultsWords.onlyCone)}
          </label>
        </div>
        <LayeredGraph
          nodes={nodes}
          edges={graph.edges}
          marks={marks}
          titles={graph.levels.map(names.ofLayer)}
          label={say(resultsWords.chain)}
          selected={id}
          cone={cone}
          onSelect={at.choose}
        />
        <Legend />
      </div>
      <RowPanel row={at.row} hasFields choose={at.choose} />
    </div>
  );
}

/** The nodes of a graph in the reader's words. */
function useNodes(graph: ChainGraph) {
  const reader = useReader();
  const { record } = useProject();
  const names = useNames();
  return useMemo(() => {
    const { say, pick } = reader;
    return graph.rows.map(({ id, layer, level, code, words }) => {
      const codes = servedBy(record, id).map(names.short);
      const serves =
        codes.length === 0 ? say(resultsWords.contributesToNone) : say(resultsWords.contributesTo, { codes });
      const about = [
        `${names.ofLevel(level)}.`,
        ...(level === 'impact' ? [] : [serves]),
        ...(level === 'activity' ? [] : [say(resultsWords.servers, { count: serversOf(record, id).length })]),
      ];
      return { id, layer, code, name: pick(words), about: about.join(' ') };
    });
  }, [graph, names, reader, record]);
}

/** What is found in each row, to be marked in its corner. */
function useMarks(): ReadonlyMap<string, GraphMark> {
  const { say } = useReader();
  const { findings } = useFindings() ?? {};
  return useMemo(() => {
    const byRow = new Map<string, readonly SaidFinding[]>();
    for (const finding of findings ?? []) {
      const row = finding.at[0]?.row ?? '';
      byRow.set(row, [...(byRow.get(row) ?? []), finding]);
    }
    return new Map(
      [...byRow].map(([row, found]) => {
        const words = say(resultsWords.findingsHere, { count: found.length });
        return [row, { count: found.length, tone: toneOf(found), words: `${words}.` }];
      }),
    );
  }, [findings, say]);
}

function FocusSelect({ at }: { readonly at: ResultsPlace }) {
  const { say } = useReader();
  const { record } = useProject();
  const names = useNames();
  const rows = inOutlineOrder(record);
  return (
    <label className="cluster results-focus">
      {say(resultsWords.focus)}
      <select
        className="input"
        value={at.row?.id ?? ''}
        onChange={({ target }) => at.choose(target.value === '' ? undefined : target.value)}
      >
        <option value="">{say(resultsWords.noFocus)}</option>
        {chainLevels.map((level) => (
          <optgroup key={level} label={names.ofLayer(level)}>
            {rows
              .filter((row) => row.level === level)
              .map((row) => (
                <option key={row.id} value={row.id}>
                  {names.full(row)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

function Legend() {
  const { say } = useReader();
  return (
    <p className="meta results-legend">
      <span className="results-line" aria-hidden="true" /> {say(resultsWords.explicit)}
      <span className="results-line" data-dashed aria-hidden="true" /> {say(resultsWords.byNumber)}
      <span className="no-print">{say(resultsWords.chainKeys)}</span>
    </p>
  );
}
