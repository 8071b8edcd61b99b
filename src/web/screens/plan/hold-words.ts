import type { Rows } from '../../../core/project.ts';
import type { Reader } from '../../say.tsx';
import { planWords } from './words.ts';

type Hold = Rows['holds'];

/** A hold in one sentence: how long, why, agreed with whom, what is to be read about it. */
export function sayHold(reader: Reader, hold: Hold): string {
  const { say, pick } = reader;
  const { agreedWith, reason, section, reviewOn } = hold;
  const [who, why] = [pick(agreedWith), pick(reason)];
  return [
    sayTime(reader, hold),
    why === '' ? say(planWords.noReason) : why,
    ...(who === '' ? [] : [say(planWords.agreedWith, { who })]),
    ...(reviewOn === undefined ? [] : [say(planWords.reviewOn, { day: reviewOn })]),
    ...(section === undefined ? [] : [say(planWords.heldSection, { section })]),
  ].join(' · ');
}

function sayTime({ say }: Reader, { since, until }: Hold): string {
  if (since !== undefined && until !== undefined)
    return say(planWords.heldSinceUntil, { from: since, to: until });
  if (since !== undefined) return say(planWords.heldSince, { day: since });
  return until === undefined ? say(planWords.held) : say(planWords.heldUntil, { day: until });
}
