import { useEffect, useState } from 'react';
import { whenCalm } from './after-paint.ts';

/** Whether what stands was painted and the browser has nothing else to do: then comes what nobody waits for yet. */
export function useCalm(): boolean {
  const [isCalm, setCalm] = useState(false);
  useEffect(() => whenCalm(() => setCalm(true)), []);
  return isCalm;
}
