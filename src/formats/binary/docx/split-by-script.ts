/** A stretch of words in one script. */
export type Stretch = { readonly text: string; readonly isRightToLeft: boolean };

/**
 * Words that start with a Latin letter and the figures, marks and closed brackets up to their last letter or figure; or a figure alone. Word
 * sets each run in one direction, hence these need runs of their own within Arabic.
 */
const leftToRight =
  /\p{Script=Latin}(?:(?:[^\p{Script=Arabic}\p{Script=Hebrew}()[\]]|\([^\p{Script=Arabic}\p{Script=Hebrew}()]*\))*(?:[\p{Script=Latin}\d%]|\([^\p{Script=Arabic}\p{Script=Hebrew}()]*\)))?|\d+(?:[.,:/\-–\u202F\u00A0]\d+)*%?/gu;

/** Right-to-left words cut where Latin words and figures stand in them. */
export function splitByScript(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const match of text.matchAll(leftToRight)) {
    stretches.push({ text: text.slice(end, match.index), isRightToLeft: true });
    stretches.push({ text: match[0], isRightToLeft: false });
    end = match.index + match[0].length;
  }
  stretches.push({ text: text.slice(end), isRightToLeft: true });
  return stretches.filter((stretch) => stretch.text !== '');
}
