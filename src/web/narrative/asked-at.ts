/** What stands before the caret where somebody asks for a value: the part of the text that his choice replaces, and the words that he typed. */
export type Asked = { readonly from: number; readonly to: number; readonly wanted: string };

const longestWish = 60;

/**
 * What is asked for at a caret; `undefined` where nothing is. A brace that is still open asks anywhere; a slash at the start of a word, so that
 * `and/or` stays what it is.
 */
export function askedAt(text: string, caret: number): Asked | undefined {
  const line = text.slice(text.lastIndexOf('\n', caret - 1) + 1, caret);
  const wanted = afterBrace.exec(line)?.[1];
  if (wanted !== undefined) return askedFor(wanted, { caret, to: endOfBrace(text, caret) });
  const wish = afterSlash.exec(line)?.[1];
  return wish === undefined ? undefined : askedFor(wish, { caret, to: caret });
}

const afterBrace = /(?:^|[^{])\{([^{}]*)$/;
const afterSlash = /(?:^|[\s(])\/((?:[^\s/{][^/{]*)?)$/;

function askedFor(
  wanted: string,
  { caret, to }: { readonly caret: number; readonly to: number },
): Asked | undefined {
  return wanted.length > longestWish ? undefined : { from: caret - 1 - wanted.length, to, wanted };
}

/** Where the reference ends that the caret stands in; the caret where it is not closed. */
function endOfBrace(text: string, caret: number): number {
  const [rest = ''] = /^[^{}\n]*\}/.exec(text.slice(caret)) ?? [];
  return caret + rest.length;
}
