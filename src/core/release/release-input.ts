import * as z from 'zod/mini';
import { idSchema } from '../base/schemas.ts';

const names = z.array(z.string()).check(z.minLength(1));
const filled = z.string().check(z.regex(/\S/, { error: 'empty' }), z.maxLength(2000));

/**
 * What a release asks for: the report, which is frozen; the id of the new release; the template, locales and formats of its copies; what the scan found
 * and is another or meant, each with the reason (`release/accepted.ts`): a hit, a person of the register for all hits of it, or that names could not be
 * read; and who looked from outside, where an office has one person only.
 */
export const releaseInput = z.strictObject({
  report: idSchema,
  release: idSchema,
  template: z.string(),
  locales: names,
  formats: names,
  accepted: z.exactOptional(
    z.array(z.strictObject({ hit: z.string(), reason: filled })).check(z.maxLength(500)),
  ),
  note: z.exactOptional(filled),
});
/** What a release asks for. */
export type ReleaseInput = z.output<typeof releaseInput>;
