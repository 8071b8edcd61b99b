import { drawnLater } from '../../ui/drawn-later.tsx';
import { useCalm } from '../../use-calm.ts';
import type { BesideProps } from './beside-text.tsx';

const BesideText = drawnLater<BesideProps>(async () => (await import('./beside-text.tsx')).BesideText);

/** What stands beside the text, once that stands: one comes to write, and what is beside it follows. */
export function LateBesideText(given: BesideProps) {
  return useCalm() ? <BesideText {...given} /> : null;
}
