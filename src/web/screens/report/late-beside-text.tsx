import { drawnLater } from '../../ui/drawn-later.tsx';
import { useCalm } from '../../use-calm.ts';
import { useNear } from '../../use-near.ts';
import type { BesideProps } from './beside-text.tsx';

const BesideText = drawnLater<BesideProps>(async () => (await import('./beside-text.tsx')).BesideText);

/** What stands beside the text, once that stands: one comes to write, and what is beside it follows. On a telephone it is below, and comes where one goes there. */
export function LateBesideText(given: BesideProps) {
  const isCalm = useCalm();
  const { isNear, watch } = useNear();
  return isCalm && isNear ? <BesideText {...given} /> : <div ref={watch} />;
}
