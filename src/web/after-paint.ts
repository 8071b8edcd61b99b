/** Longer than any picture takes; a page that nobody sees has none at all. */
const latestMs = 200;

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
