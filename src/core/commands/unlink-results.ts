import * as z from 'zod/mini';
import { idSchema } from '../base/schemas.ts';
import { linksFrom } from '../indexes.ts';
import { Problem } from '../problem.ts';
import { command } from './command.ts';
import { removeWithDependants } from './remove-with-dependants.ts';

/** Takes back that an activity or result contributes to a result. */
export const unlinkResults = command({
  name: 'unlink-results',
  title: 'Unlink from a result',
  permission: 'write-record',
  input: z.strictObject({ from: idSchema, to: idSchema }),
  decide(project, { from, to }) {
    const links = linksFrom(project, from).filter((link) => link.to === to);
    if (links.length === 0) throw new Problem('unknown-row', { table: 'links', id: `${from} → ${to}` });
    return links.flatMap((link) => removeWithDependants(project, 'links', link.id));
  },
});
