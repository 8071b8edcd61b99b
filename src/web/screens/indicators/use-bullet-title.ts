import type { Indicator } from '../../../core/indicators/indicator.ts';
import { useReader } from '../../say.tsx';
import { numberInWords, targetInWords } from './in-words.ts';
import type { Standing } from './standing-of.ts';
import { indicatorsWords } from './words.ts';

/** What the bullet bar of an indicator shows, in words. */
export function useBulletTitle(indicator: Indicator, { current, target }: Standing): string {
  const reader = useReader();
  const unknown = reader.say(indicatorsWords.unknown);
  const baseline = indicator.baseline?.value ?? undefined;
  return reader.say(indicatorsWords.bulletTitle, {
    current: current === undefined ? unknown : numberInWords(reader, indicator, current),
    target: target === undefined ? unknown : targetInWords(reader, indicator, target),
    baseline: baseline === undefined ? unknown : numberInWords(reader, indicator, baseline),
  });
}
