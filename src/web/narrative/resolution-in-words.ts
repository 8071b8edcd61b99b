import type { LiveContext } from '../../core/report/live-values/live-value.ts';
import { type Resolution, resolveLiveValue } from '../../core/report/live-values/resolve-live-value.ts';
import type { Reader } from '../say.tsx';
import { lineInWords } from './line-in-words.ts';
import { narrativeEditorWords as words } from './words.ts';

/** A reference with what it stands for now, in the reader's words. */
export type SpokenReference = {
  readonly resolution: Resolution;
  readonly said: string;
  readonly isGap: boolean;
};

/** What a reference stands for, and how that is said; a gap where it stands for nothing. */
export function speakReference(reader: Reader, reference: string, context: LiveContext): SpokenReference {
  const resolution = resolveLiveValue(reference, context);
  if (resolution.kind === 'value')
    return { resolution, said: lineInWords(reader, resolution.line), isGap: false };
  return { resolution, said: reader.say(gaps[resolution.kind]), isGap: true };
}

const gaps = {
  unknown: words.unknown,
  ambiguous: words.ambiguous,
  'no-value': words.noValue,
  person: words.person,
} as const;
