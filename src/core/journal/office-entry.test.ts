import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { isMadeOf, walkSchema } from '../../../test/field-walk.ts';
import { openObjects } from '../../../test/row-laws.ts';
import { idSchema } from '../base/schemas.ts';
import { affairSchema } from './office-entry.ts';

const isClosed = ({ _zod }: z.core.$ZodType): boolean =>
  ['object', 'union', 'array', 'optional', 'literal', 'enum'].includes(_zod.def.type);

describe('the affairs of an office', () => {
  it('hold ids, names of open sets and hashes, and no text that a person typed', () => {
    const texts = walkSchema(affairSchema).filter(
      ({ schema }) => !isClosed(schema) && !isMadeOf(schema, idSchema),
    );
    expect(texts.map(({ path }) => path)).toEqual(['head']);
    expect(openObjects(affairSchema)).toEqual([]);
  });
  it.each([
    { did: 'add-user', user: 'Asha Example', role: 'member' },
    { did: 'invite-user', user: 'asha@office.example' },
    { did: 'reset-password', user: 'usr_1', password: 'correct horse' },
    { did: 'make-token', user: 'usr_1', token: 'tok_1', scopes: ['read'], secret: 'strand_abc' },
    { did: 'import-project', project: 'prj_1', head: 'from Asha' },
  ])('have no room for names, addresses and secrets: %j', (affair) => {
    expect(z.safeParse(affairSchema, affair).success).toBe(false);
  });
});
