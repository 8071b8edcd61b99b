import * as z from 'zod/mini';
import { ordinalSchema } from '../base/schemas.ts';
import { type RowOf, plainRow } from '../row.ts';
import { countLabel, label } from '../sensitivity.ts';
import { leftoverReasons } from './leftover.ts';

const line = ordinalSchema;

const pageSchema = z.strictObject({ printed: z.exactOptional(z.string()), line });
const headSchema = z.strictObject({ text: z.string(), line });
const captionSchema = z.strictObject({ number: z.exactOptional(z.string()), text: z.string(), line });
const footnoteSchema = z.strictObject({ mark: z.string(), text: z.string(), line, usedAt: z.array(line) });
const withheldSchema = z.strictObject({
  line,
  glyphs: countLabel(z.int(), 'other', ['internal', 'working']),
  script: z.exactOptional(z.string()),
});
const leftoverSchema = z.strictObject({ line, text: z.string(), why: z.enum(leftoverReasons) });

/**
 * A document that was read, with what the checks need of it as it was printed (ADR-0005): pages in order (`line` is the page's first line; `printed`
 * is absent where the page carries no number), running heads, captions, footnotes (`usedAt` are the lines of their marks), withheld spans
 * (how many glyphs and of which script, never which) and leftovers that are not in the record. Lines count from 1.
 */
export const sourceRow = plainRow('src', () => ({
  name: label(z.string(), 'internal', 'contract'),
  sha256: label(z.string(), 'internal', 'contract'),
  language: label(z.exactOptional(z.enum(['en', 'fr', 'ar'])), 'internal', 'contract'),
  pages: label(z.array(pageSchema), 'internal', 'working'),
  runningHeads: label(z.array(headSchema), 'internal', 'working'),
  captions: label(z.array(captionSchema), 'internal', 'working'),
  footnotes: label(z.array(footnoteSchema), 'internal', 'working'),
  withheld: label(z.array(withheldSchema), 'internal', 'working'),
  leftovers: label(z.array(leftoverSchema), 'internal', 'working'),
}));
/** A document that was read. */
export type Source = RowOf<typeof sourceRow>;
