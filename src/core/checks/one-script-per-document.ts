import type { Project, Rows } from '../project.ts';
import type { Check, Found } from './check.ts';
import { placeInSource } from './places/place-in-source.ts';
import { placeOfText, textsWith } from './words/record-texts.ts';

/** No letters of a foreign alphabet stand in a text: they are what a scanner made of bars or smudges. */
export const oneScriptPerDocument: Check = {
  id: 'one-script-per-document',
  catalogue: 'TX-19',
  severity: 'warning',
  rule: 'Letters of another alphabet inside words of a Latin or Arabic text come from character recognition, not from an author.',
  message:
    '{count, plural, one {A run} other {# runs}} of {script} letters ({glyphs} letters) in a text of another script: probably misread.',
  find,
};

function find(project: Project): readonly Found[] {
  return [...project.sources.flatMap(findInSource), ...findInTexts(project)];
}

function findInSource(source: Rows['sources']): readonly Found[] {
  const own = source.language === 'ar' ? 'Arabic' : 'Latin';
  const foreign = [...source.withheld.entries()].filter(
    ([, { script }]) => isLetters(script) && script !== own,
  );
  const scripts = new Set(foreign.map(([, { script }]) => script ?? ''));
  return [...scripts].map((script) => {
    const runs = foreign.filter(([, run]) => run.script === script);
    return {
      at: runs.map(([index, { line }]) => placeInSource(source, `withheld.${index}`, line)),
      params: { count: runs.length, script, glyphs: runs.map(([, { glyphs }]) => glyphs) },
    };
  });
}

/** Bars and blocks are no script: Unicode calls theirs Common. */
const isLetters = (script: string | undefined): boolean =>
  script !== undefined && !/^(?:common|block|zyyy)/iu.test(script);

const textsInCyrillic = textsWith(/[\u0400-\u04ff]/);

function findInTexts(project: Project): readonly Found[] {
  return textsInCyrillic(project).flatMap((text) => {
    const runs = text.words.match(/\p{Script=Cyrillic}+/gu) ?? [];
    return [
      {
        at: [placeOfText(text)],
        params: { count: runs.length, script: 'Cyrillic', glyphs: runs.map((run) => run.length) },
      },
    ];
  });
}
