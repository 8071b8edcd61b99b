/**
 * Why a PDF is not redacted: it cannot be read; words on it are pictures, or hidden, on these pages; or what is withheld stands in it all the same, as
 * in a picture's text or in another spelling.
 */
export type RedactionRefusal =
  | { readonly refused: 'unreadable' }
  | { readonly refused: 'pictures' | 'hidden-text'; readonly pages: readonly number[] }
  | { readonly refused: 'still-there'; readonly entities: readonly string[] };

/** A PDF without what is withheld, how many places were taken out, or why it is not redacted. */
export type RedactedPdf = { readonly bytes: Uint8Array; readonly places: number } | RedactionRefusal;
