/** A text taken apart at its live references. */

/** Words that stand as they are, or a reference as typed, with its braces. */
export type TextPart = { readonly kind: 'words' | 'reference'; readonly typed: string };

/** An escaped brace, a reference, or a brace that is never closed with the word behind it. */
const marks = /(\{\{|\{[^{}]*\}|\{[^{}\s]*)/;

/** The parts of a text in order; `{{` stands for a brace. */
export const splitReferences = (text: string): readonly TextPart[] =>
  text
    .split(marks)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '{{') return { kind: 'words', typed: '{' };
      return { kind: part.startsWith('{') ? 'reference' : 'words', typed: part };
    });
