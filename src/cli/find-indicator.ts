import { wordsOf } from '../core/base/text.ts';
import type { Indicator } from '../core/indicators/indicator.ts';
import { Problem } from '../core/problem.ts';
import type { Project } from '../core/project.ts';
import type { Context } from './command.ts';
import { words } from './words.ts';

/** The indicator of an id or code, else the only one whose title holds the words. Throws Problem `wrong-use` that lists what there is. */
export function findIndicator({ indicators }: Project, wish: string, { say }: Context): Indicator {
  const plain = wish.toLowerCase();
  const exact = indicators.filter(({ id, code }) => id === wish || code?.toLowerCase() === plain);
  const found =
    exact.length > 0
      ? exact
      : indicators.filter(({ title }) => wordsOf(title).some((one) => one.toLowerCase().includes(plain)));
  const [indicator, another] = found;
  if (indicator !== undefined && another === undefined) return indicator;
  const among = (found.length > 0 ? found : indicators).map(({ code, id }) => code ?? id);
  const why = found.length > 0 ? words.severalIndicators : words.noSuchIndicator;
  throw new Problem('wrong-use', { why: say(why, { actual: { en: wish }, indicators: among }) });
}
