/** What single cells of an attendance list say, in English, French or Arabic. */

import { latinDigits } from '../../base/latin-digits.ts';
import type { AgeBand, PersonSex } from '../participation.ts';

const sexWords: readonly (readonly [PersonSex, RegExp])[] = [
  [
    'woman',
    /^(?:f|w|female|woman|women|girl|femme|féminin|feminin|mme|mlle|mrs|ms|أنثى|انثى|أنثي|امرأة|نساء|إناث|سيدة)\.?$/iu,
  ],
  ['man', /^(?:m|h|male|man|men|boy|homme|masculin|mr|ذكر|رجل|رجال|ذكور|سيد)\.?$/iu],
  ['other', /^(?:x|o|d|other|non-?binary|divers|autre|أخرى|اخرى|آخر)$/iu],
  [
    'not-said',
    /^(?:not said|no answer|prefer not to say|n\/?a|non précisé|sans réponse|لم يذكر|غير محدد)$/iu,
  ],
];

/** The sex that a cell says; `undefined` where it says none that is understood. */
export const sexIn = (cell: string): PersonSex | undefined =>
  sexWords.find(([, word]) => word.test(cell))?.[0];

const bands: readonly (readonly [AgeBand, number, number])[] = [
  ['under-18', 0, 17],
  ['18-29', 18, 29],
  ['30-59', 30, 59],
  ['60-and-over', 60, 130],
];

/** The band of an age or of a span of ages that lies in one; `undefined` where it does not. */
export function ageBandIn(cell: string): AgeBand | undefined {
  const text = latinDigits(cell).trim();
  const [from = Number.NaN, to = from] = (text.match(/\d{1,3}/g) ?? []).map(Number);
  const isBelow = /^(?:<|under|below|less than|moins de|أقل من|اقل من|دون|تحت)/iu.test(text);
  const isAbove =
    /\+|^(?:>|over|above|plus de|أكثر من|اكثر من|فوق)|and (?:over|above|older)|et plus|فأكثر|فما فوق/iu.test(
      text,
    );
  const [low, high] = isBelow ? [0, from - 1] : isAbove ? [from, 130] : [from, to];
  return bands.find(([, least, most]) => low >= least && high <= most)?.[0];
}

const yes = /^(?:x|✓|✔|☑|√|1|y|yes|p|present|o|oui|présente?|true|vrai|نعم|حاضر|حاضرة|حضر|حضرت|صواب)$/iu;
const no = /^(?:0|-|–|—|✗|✘|☐|n|no|a|absente?|non|false|faux|لا|غائب|غائبة|غ|خطأ)?$/iu;

/** Whether a cell of a day says that somebody was there; `undefined` where it says neither yes nor no. A signature says yes. */
export function wasThere(cell: string): boolean | undefined {
  const text = latinDigits(cell).trim();
  if (yes.test(text)) return true;
  return no.test(text) ? false : undefined;
}

/** The days of an event, from 1, that a cell names: `1, 2` or `1-3`; `undefined` where it is no list of days. */
export function daysIn(cell: string): readonly number[] | undefined {
  const text = latinDigits(cell);
  if (!/^[\s\d,;+&و-]+$/u.test(text)) return undefined;
  const days = text.split(/[\s,;+&و]+/u).filter((part) => part !== '');
  const all = days.flatMap((part) => {
    const [from = Number.NaN, to = from] = part.split('-').map(Number);
    return to - from > 31 || !(from >= 1)
      ? [Number.NaN]
      : Array.from({ length: to - from + 1 }, (_, nth) => from + nth);
  });
  return all.length === 0 || all.some((day) => !Number.isInteger(day)) ? undefined : [...new Set(all)];
}
