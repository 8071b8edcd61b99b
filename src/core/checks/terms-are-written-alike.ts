import { onceOf } from '../indexes.ts';
import type { Project } from '../project.ts';
import type { Check, Found, Place } from './check.ts';
import { type RecordText, placeOfText, titlesOf } from './words/record-texts.ts';

/** A term of three words is written with capitals everywhere or nowhere. */
export const termsAreWrittenAlike: Check = {
  id: 'terms-are-written-alike',
  catalogue: 'TX-09',
  severity: 'warning',
  rule: 'Good practice: one term for one thing, written in one way, so that readers and searches find it.',
  message: '{count, plural, one {A term is} other {# terms are}} written in two ways: {terms}.',
  find,
};

type Form = { readonly printed: string; readonly place: Place };

function find(project: Project): readonly Found[] {
  return driftingIn(titlesOf(project));
}

const driftingIn = onceOf((titles: readonly RecordText[]): readonly Found[] => {
  const texts = titles.filter(({ language }) => language !== 'ar');
  const withCapitals = formsWithCapitals(texts);
  if (withCapitals.size === 0) return [];
  const lowered = texts.map((text) => ({ text, lower: text.words.toLowerCase() }));
  const drifting = [...withCapitals].flatMap(([term, form]) => {
    const plain = plainFormOf(term, lowered);
    return plain ? [[form, plain] as const] : [];
  });
  if (drifting.length === 0) return [];
  const places = drifting.flat().map(({ place }) => place);
  return [
    {
      at: [...new Map(places.map((place) => [`${place.row} ${place.field}`, place])).values()],
      params: { count: drifting.length, terms: drifting.map(([a, b]) => `${a.printed} / ${b.printed}`) },
    },
  ];
});

/** Three long words of which the second and third have a capital; the first may stand at the start of a sentence and proves nothing. */
const capitals = /(?<!\p{L})\p{L}{4,}(?= (\p{Lu}\p{Ll}{3,} \p{Lu}\p{Ll}{3,})(?!\p{L}))/gu;

function formsWithCapitals(texts: readonly RecordText[]): ReadonlyMap<string, Form> {
  const forms = new Map<string, Form>();
  for (const text of texts) {
    for (const [first, rest] of text.words.matchAll(capitals)) {
      const printed = `${first} ${rest}`;
      if (!forms.has(printed.toLowerCase()))
        forms.set(printed.toLowerCase(), { printed, place: placeOfText(text) });
    }
  }
  return forms;
}

type Lowered = { readonly text: RecordText; readonly lower: string };

function plainFormOf(term: string, texts: readonly Lowered[]): Form | undefined {
  for (const { text, lower } of texts) {
    const at = lower.indexOf(term);
    const printed = at < 0 ? '' : text.words.slice(at, at + term.length);
    if (/^\p{L}+ \p{Ll}+ \p{Ll}+$/u.test(printed)) return { printed, place: placeOfText(text) };
  }
  return undefined;
}
