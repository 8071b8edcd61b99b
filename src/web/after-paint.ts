/** Longer than any picture takes; a page that nobody sees has none at all. */
const latestMs = 200;

/** How long after it was painted a picture may be shown. */
const shownMs = 100;

/** How long a browser may be busy with what was just painted. */
const busyMs = 500;

/** Calls back once what stands now is painted and the browser has nothing else to do: for what nobody waits for yet. */
export function whenCalm(then: () => void): void {
  afterPaint(() => {
    setTimeout(() => {
      // Safari does not say when that is.
      if (typeof requestIdleCallback === 'undefined') setTimeout(then, busyMs);
      else requestIdleCallback(then, { timeout: busyMs });
    }, shownMs);
  });
}

/** Calls back once what stands now is painted; gives what calls that off. */
export function afterPaint(then: () => void): () => void {
  let timer = setTimeout(then, latestMs);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(then);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** Calls back once nothing has come from the server for so many milliseconds: for what would be in the way of what a screen still loads. */
export function whenQuiet(quietMs: number, then: () => void): void {
  const observer = new PerformanceObserver(() => wait());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      observer.disconnect();
      then();
    }, quietMs);
  };
  observer.observe({ type: 'resource' });
  wait();
}
