/** Functions of persons in texts: words that, beside a withheld name, may say who it was. */

/** Where a function stands in a text; `end` is not in it. */
export type FunctionSpan = { readonly start: number; readonly end: number };

const latin =
  /(?<!\p{L})(?:(?:deputy|special|senior|chief|acting|vice|permanent|honorary|first|general|vice-|adjoint|spécial) ){0,3}(?:envoy|minister|director|ambassador|head|chief|commissioner|secretary|under-?secretary|representative|president|chair(?:man|woman|person)?|coordinator|adviser|advisor|manager|mayor|consul|colonel|general|captain|judge|ministre|directeur|directrice|ambassadeur|ambassadrice|chef|cheffe|commissaire|secrétaire|représentante?|présidente?|coordinateur|coordinatrice|conseillère?|maire|juge)(?: (?:general|adjointe?|générale?))?(?!\p{L})(?:(?: of| for| to| du| de la| de l’| des| de)(?: the)? (?:\p{Lu}[\p{L}-]*)(?: (?:\p{Lu}[\p{L}-]*|of|and|for|de|et))*)?/giu;

const arabic =
  /(?<!\p{L})(?:ال)?(?:وزير|وزيرة|مدير|مديرة|سفير|سفيرة|مستشار|مستشارة|رئيس|رئيسة|مبعوث|مبعوثة|ممثل|ممثلة|أمين|قنصل|منسق|منسقة|عميد|قاضي)(?: (?:عام|العام|الخاص|خاص|الدائم|المساعد))?(?!\p{L})/gu;

/** The functions in a text, in their order. */
export const functionsIn = (text: string): readonly FunctionSpan[] =>
  [latin, arabic]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ 0: printed, index }) => ({ start: index, end: index + printed.length }))
    .toSorted((a, b) => a.start - b.start);
