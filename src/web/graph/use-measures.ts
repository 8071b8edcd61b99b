import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Measures } from './edge-path.ts';

const [narrowest, widest] = [9, 15];
const [narrowGap, wideGap] = [2, 6];
const [nodeHeight, nodeStep] = [4, 4.75];

/**
 * The sizes of the drawing, in rem: its layers share the width that there is, as far as their words stay readable. `undefined` until that is
 * measured, before anything is painted, so that nothing is drawn twice.
 */
export function useMeasures(layers: number): {
  readonly room: RefObject<HTMLDivElement | null>;
  readonly measures: Measures | undefined;
} {
  const room = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const { current } = room;
    if (current === null) return undefined;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const measure = (): void => setWidth(Math.floor((current.clientWidth / rem) * 4) / 4);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  const measures = useMemo(
    () => (width === undefined ? undefined : measuresFor(width, layers)),
    [width, layers],
  );
  return { room, measures };
}

function measuresFor(width: number, layers: number): Measures {
  const gaps = Math.max(1, layers - 1);
  const share = (width - gaps * narrowGap) / Math.max(1, layers);
  const nodeWidth = Math.min(widest, Math.max(narrowest, share));
  const layerGap = Math.min(wideGap, Math.max(narrowGap, (width - layers * nodeWidth) / gaps));
  return { nodeWidth, nodeHeight, layerStep: nodeWidth + layerGap, nodeStep };
}
