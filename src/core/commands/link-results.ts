import * as z from 'zod/mini';
import { idSchema } from '../base/schemas.ts';
import { put } from '../change.ts';
import { findRow, linksFrom } from '../indexes.ts';
import { Problem } from '../problem.ts';
import { wouldMakeCycle } from '../results/chain.ts';
import { command } from './command.ts';
import { getRow } from './get-row.ts';
import { refuseStaleId } from './refuse-stale-id.ts';

/** Says that an activity or result contributes to a result. The chain stays without cycles. */
export const linkResults = command({
  name: 'link-results',
  title: 'Link to a result',
  permission: 'write-record',
  input: z.strictObject({
    id: idSchema,
    from: idSchema,
    to: idSchema,
    primary: z.exactOptional(z.boolean()),
  }),
  decide(project, { id, from, to, primary = false }) {
    refuseStaleId(project, 'links', id);
    const start = findRow(project, 'activities', from) ?? getRow(project, 'results', from);
    getRow(project, 'results', to);
    const known = linksFrom(project, from).find((link) => link.to === to);
    if (known) throw new Problem('row-exists', { id: known.id });
    if (wouldMakeCycle(project, { from, to }))
      throw new Problem('would-make-a-cycle', { from: start.code ?? from });
    return [put('links', { id, from, to, primary, origin: 'explicit' })];
  },
});
