import type { TextKind } from '../../../core/release/scan/find-in-text.ts';

/**
 * A part of a file with all the text in it: a page, an entry of a package, a stream, its name; `kind` where that is not only words. A part that is too
 * large, or cannot be opened, says so, since what was not looked at may hold anything.
 */
export type FilePart =
  | { readonly part: string; readonly text: string; readonly kind?: TextKind }
  | { readonly part: string; readonly unread: string };

/** A file as it is published. */
export type NamedBytes = { readonly name: string; readonly bytes: Uint8Array };

/** No part is unpacked to more than this. */
export const mostPartBytes = 64 * 1024 * 1024;

/** How deep packages stand within packages and still are opened. */
export const mostDepth = 3;
