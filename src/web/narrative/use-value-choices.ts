import { useMemo } from 'react';
import type { LiveContext } from '../../core/report/live-values/live-value.ts';
import { useReader } from '../say.tsx';
import {
  choicesFor,
  findableChoices,
  valueChoices,
  figuresFirst,
  type ValueChoice,
} from './value-choices.ts';

const none: readonly ValueChoice[] = [];

/** So many are looked up at once, without anybody waiting for a key. */
const mostLookedUp = 150;

/** The values that fit what is wanted, the best first; none where nothing is asked for. */
export function useValueChoices(context: LiveContext, wanted: string | undefined): readonly ValueChoice[] {
  const { say } = useReader();
  const isAsked = wanted !== undefined;
  const all = useMemo(
    () => (isAsked ? findableChoices(valueChoices(context), say) : []),
    [isAsked, context, say],
  );
  return useMemo(() => {
    const fitting = wanted === undefined ? none : choicesFor(all, wanted);
    return fitting.length > mostLookedUp ? fitting : figuresFirst(fitting, context);
  }, [all, wanted, context]);
}
