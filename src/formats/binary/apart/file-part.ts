/**
 * A part of a file with all the text in it: a page, an entry of a package, a stream, its name. `isBinary` where most of it is no words, so that nobody
 * looks for words in words in it. A part that is too large, or cannot be opened, says so, since what was not looked at may hold anything.
 */
export type FilePart =
  | { readonly part: string; readonly text: string; readonly isBinary?: true }
  | { readonly part: string; readonly unread: string };

/** A file as it is published. */
export type NamedBytes = { readonly name: string; readonly bytes: Uint8Array };

/** No part is unpacked to more than this. */
export const mostPartBytes = 64 * 1024 * 1024;

/** How deep packages stand within packages and still are opened. */
export const mostDepth = 3;
