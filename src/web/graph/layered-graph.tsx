/**
 * A graph whose layers are columns, from where it starts to where it leads. Its nodes are buttons in the order of an outline, with one stop of the
 * tab key; arrow keys follow the lines. It runs in the direction of the page.
 */

import { type KeyboardEvent, memo, useCallback, useEffect, useId, useMemo, useRef } from 'react';
import { type Measures, downOf, edgePath } from './edge-path.ts';
import { type LayeredEdge, type LayeredNode, type Layout, type Spot, layOut } from './layered-layout.ts';
import { nextNode, stepOf } from './next-node.ts';
import { useMeasures } from './use-measures.ts';
import './graph.css';

/** A node: its number and name, and in words what it is linked to. */
export type GraphNode = LayeredNode & {
  readonly code: string | undefined;
  readonly name: string;
  readonly about: string;
};

/** What stands in the corner of a node: a count, how grave it is, and the two in words. */
export type GraphMark = {
  readonly count: number;
  readonly tone: 'error' | 'warn' | 'info';
  readonly words: string;
};

/** A line; dashed where it is only taken from numbers. */
export type GraphEdge = LayeredEdge & { readonly isDashed: boolean };

type LayeredGraphProps = {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly marks: ReadonlyMap<string, GraphMark>;
  readonly titles: readonly string[];
  readonly label: string;
  readonly selected: string | undefined;
  /** What belongs to the selected node, itself among it; all else steps back. */
  readonly cone: ReadonlySet<string> | undefined;
  readonly onSelect: (id: string | undefined) => void;
};

const headHeight = 2;

/** The graph. */
export function LayeredGraph(props: LayeredGraphProps) {
  const { nodes, edges } = props;
  const layout = useMemo(() => layOut(nodes, edges), [nodes, edges]);
  const { room, measures } = useMeasures(layout.layers);
  return (
    <div className="graph scroll">
      <div ref={room} />
      {measures !== undefined && <Plane {...props} layout={layout} measures={measures} />}
    </div>
  );
}

type PlaneProps = LayeredGraphProps & { readonly layout: Layout; readonly measures: Measures };

function Plane({ layout, measures, ...graph }: PlaneProps) {
  const { nodes, edges, marks, titles, label, selected, cone, onSelect } = graph;
  const { list, keys } = useWalk({ layout, edges, selected, onSelect });
  const [width, height] = sizeOf(layout, measures);
  const about = useId();
  const stop = selected !== undefined && layout.spots.has(selected) ? selected : nodes[0]?.id;
  const { layerStep, nodeWidth } = measures;
  return (
    <div
      className="graph-plane"
      style={{ inlineSize: `${width}rem`, blockSize: `${headHeight + height}rem` }}
    >
      {titles.map((title, layer) => (
        <p
          key={title}
          className="graph-title"
          style={{ insetInlineStart: `${layer * layerStep}rem`, inlineSize: `${nodeWidth}rem` }}
        >
          {title}
        </p>
      ))}
      <Lines layout={layout} edges={edges} cone={cone} measures={measures} />
      <ul ref={list} aria-label={label} onKeyDown={keys}>
        {nodes.map((node) => (
          <NodeButton
            key={node.id}
            node={node}
            mark={marks.get(node.id)}
            spot={layout.spots.get(node.id)}
            measures={measures}
            tone={toneOf(node.id, selected, cone)}
            isStop={node.id === stop}
            aboutId={`${about} ${node.id}`.replaceAll(' ', '-')}
            onSelect={onSelect}
          />
        ))}
      </ul>
    </div>
  );
}

type Tone = 'selected' | 'near' | 'far' | 'plain';

function toneOf(id: string, selected: string | undefined, cone: ReadonlySet<string> | undefined): Tone {
  if (id === selected) return 'selected';
  if (cone === undefined) return 'plain';
  return cone.has(id) ? 'near' : 'far';
}

type NodeButtonProps = {
  readonly node: GraphNode;
  readonly mark: GraphMark | undefined;
  readonly spot: Spot | undefined;
  readonly measures: Measures;
  readonly tone: Tone;
  readonly isStop: boolean;
  readonly aboutId: string;
  readonly onSelect: (id: string) => void;
};

const NodeButton = memo(function NodeButton({
  node,
  mark,
  spot,
  measures,
  tone,
  isStop,
  aboutId,
  onSelect,
}: NodeButtonProps) {
  const { id, code, name, about } = node;
  const { nodeWidth, nodeHeight, layerStep } = measures;
  return (
    <li
      style={{
        insetInlineStart: `${(spot?.layer ?? 0) * layerStep}rem`,
        insetBlockStart: `${headHeight + (spot === undefined ? 0 : downOf(spot, measures)) - nodeHeight / 2}rem`,
        inlineSize: `${nodeWidth}rem`,
        blockSize: `${nodeHeight}rem`,
      }}
    >
      <button
        type="button"
        className="graph-node"
        data-node={id}
        data-tone={tone}
        aria-pressed={tone === 'selected'}
        aria-describedby={about === '' ? undefined : aboutId}
        tabIndex={isStop ? 0 : -1}
        title={name}
        onClick={() => onSelect(id)}
      >
        <span className="graph-name" dir="auto">
          {code !== undefined && (
            <b>
              <bdi>{code}</bdi>{' '}
            </b>
          )}
          {name}
        </span>
        {mark !== undefined && (
          <span className="badge graph-mark" data-tone={mark.tone} aria-hidden="true">
            ! {mark.count}
          </span>
        )}
      </button>
      {about !== '' && (
        <span id={aboutId} hidden>
          {[about, mark?.words].join(' ')}
        </span>
      )}
    </li>
  );
});

type LinesProps = {
  readonly layout: Layout;
  readonly edges: readonly GraphEdge[];
  readonly cone: ReadonlySet<string> | undefined;
  readonly measures: Measures;
};

const Lines = memo(function Lines({ layout, edges, cone, measures }: LinesProps) {
  const paths = useMemo(
    () => edges.map((edge, index) => pathOf(layout, edge, { bends: layout.bends[index] ?? [], measures })),
    [layout, edges, measures],
  );
  const [width, height] = sizeOf(layout, measures);
  return (
    <svg
      className="graph-lines"
      viewBox={`0 0 ${width} ${height}`}
      style={{ inlineSize: `${width}rem`, blockSize: `${height}rem`, insetBlockStart: `${headHeight}rem` }}
      aria-hidden="true"
    >
      {edges.map(({ from, to, isDashed }, index) => (
        <path
          key={`${from} ${to}`}
          d={paths[index]}
          data-dashed={isDashed || undefined}
          data-tone={cone === undefined ? 'plain' : cone.has(from) && cone.has(to) ? 'near' : 'far'}
        />
      ))}
    </svg>
  );
});

function pathOf(
  { spots }: Layout,
  { from, to }: LayeredEdge,
  course: Parameters<typeof edgePath>[2],
): string {
  const [start, end] = [spots.get(from), spots.get(to)];
  return start === undefined || end === undefined ? '' : edgePath(start, end, course);
}

/** The size of the drawing without its titles. */
const sizeOf = (
  { layers, height }: Layout,
  { layerStep, nodeWidth, nodeStep }: Measures,
): readonly [number, number] => [Math.max(0, layers - 1) * layerStep + nodeWidth, height * nodeStep];

type WalkProps = Pick<LayeredGraphProps, 'edges' | 'selected' | 'onSelect'> & { readonly layout: Layout };

/** Goes from node to node by keys, and brings into view what is selected from elsewhere. */
function useWalk({ layout, edges, selected, onSelect }: WalkProps) {
  const list = useRef<HTMLUListElement>(null);
  const cameFrom = useRef<string>(undefined);
  const nodeOf = useCallback(
    (id: string) => list.current?.querySelector<HTMLElement>(`[data-node="${CSS.escape(id)}"]`) ?? undefined,
    [],
  );
  useEffect(() => {
    if (selected === undefined) return;
    const node = nodeOf(selected);
    if (node !== document.activeElement) node?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [nodeOf, selected]);
  const go = (from: string, to: string | undefined): void => {
    if (to === undefined) return;
    cameFrom.current = from;
    const node = nodeOf(to);
    node?.focus({ preventScroll: true });
    node?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    onSelect(to);
  };
  const keys = (event: KeyboardEvent<HTMLUListElement>): void => {
    const at = event.target instanceof HTMLElement ? event.target.dataset['node'] : undefined;
    if (at === undefined || hasModifier(event)) return;
    if (event.key === 'Escape') onSelect(undefined);
    const step = stepOf(event.key, document.documentElement.dir === 'rtl');
    if (step === undefined) return;
    event.preventDefault();
    go(at, nextNode(layout, edges, { at, cameFrom: cameFrom.current, step }));
  };
  return { list, keys };
}

const hasModifier = ({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean => altKey || ctrlKey || metaKey;
