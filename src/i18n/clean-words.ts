/**
 * Words as one line that every writer can write. Blanks of any kind that would end the line are spaces. Controls are left out, and so are the
 * old marks of direction (U+202A … U+202E), which turn letters around up to the end of a paragraph. What is no character is shown as such.
 */
export const cleanWords = (words: string): string =>
  plain.test(words)
    ? words
    : words.replace(lineEnds, ' ').replace(leftOut, '').replace(noCharacter, '\uFFFD');

const plain = /^[\u0020-\u007E\u00A0-\u1FFF]*$/;
const lineEnds = / *[\t\n\v\f\r\u0085\u2028\u2029]+ */g;
const leftOut = /\p{Cc}|[\u202A-\u202E]/gu;
const noCharacter = /\p{Cs}|\p{Noncharacter_Code_Point}/gu;
