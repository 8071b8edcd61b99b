import { type Element, elementsIn, textIn } from './xml-tree.ts';

/** The number that each footnote reference of a DOCX prints. */
export type Printed = ReadonlyMap<Element, number>;

/** What a reader sees of a line: its words, and the numbers of its footnotes in order. */
export type ShownText = { readonly text: string; readonly notes: readonly number[] };

/** Words and footnote numbers of a paragraph: of a field only its result, which is a footnote's number where the field mentions one. */
export function shownText(paragraph: Element, printed: Printed): ShownText {
  const open: Field[] = [];
  const words: string[] = [];
  const notes: number[] = [];
  for (const token of tokensIn(paragraph, printed)) {
    if (token.kind === 'mark') moveField(open, token.mark);
    else if (token.kind === 'code') addCode(open.at(-1), token.text);
    else if (token.kind === 'note') notes.push(token.number);
    else if (open.some(mentionsNote)) notes.push(Number(token.text));
    else if (open.every(({ isResult }) => isResult)) words.push(token.text);
  }
  return { text: words.join(''), notes };
}

/** A field that is open: its code, and whether its result has begun. */
type Field = { code: string; isResult: boolean };

type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'note'; readonly number: number }
  | { readonly kind: 'mark'; readonly mark: string };

const mentionsNote = ({ code }: Field): boolean => code.trim().startsWith('NOTEREF');

function moveField(open: Field[], mark: string): void {
  if (mark === 'begin') open.push({ code: '', isResult: false });
  else if (mark === 'end') open.pop();
  else open.push({ code: open.pop()?.code ?? '', isResult: true });
}

function addCode(field: Field | undefined, code: string): void {
  if (field !== undefined) Object.assign(field, { code: field.code + code });
}

/** What is in the file and is not shown. */
const hidden = ['w:del', 'w:pPr', 'w:rPr', 'mc:Fallback', 'w:sdtPr'];
const characters: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
};

const tokensIn = (element: Element, printed: Printed): readonly Token[] =>
  elementsIn(element)
    .filter(({ name }) => !hidden.includes(name))
    .flatMap((child) => tokensOf(child, printed));

function tokensOf(element: Element, printed: Printed): readonly Token[] {
  const character = characters[element.name];
  if (character !== undefined) return [{ kind: 'text', text: character }];
  switch (element.name) {
    case 'w:t':
      return [{ kind: 'text', text: textIn(element) }];
    case 'w:instrText':
      return [{ kind: 'code', text: textIn(element) }];
    case 'w:footnoteReference':
      return [{ kind: 'note', number: printed.get(element) ?? 0 }];
    case 'w:fldChar':
      return [mark(element.attributes['w:fldCharType'] ?? '')];
    case 'w:fldSimple': {
      const code: Token = { kind: 'code', text: element.attributes['w:instr'] ?? '' };
      return [mark('begin'), code, mark('separate'), ...tokensIn(element, printed), mark('end')];
    }
    default:
      return tokensIn(element, printed);
  }
}

const mark = (name: string): Token => ({ kind: 'mark', mark: name });
