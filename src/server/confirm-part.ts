/** Asks for a sender's part in a project before something large is taken in from him. */

import * as z from 'zod/mini';
import { type Contract, mostBytesOf, usualMostBytes } from '../api/contract.ts';
import { projectParams } from '../api/schemas.ts';
import type { AskedHead } from './read-asked.ts';
import type { Identified } from './identify.ts';
import type { ServerParts } from './parts.ts';

/** Whether the part is asked for first: for large JSON below a project, which is whole in memory before the handler runs. Handlers of files ask before they read. */
export const isConfirmedFirst = (contract: Contract): boolean =>
  contract.takes !== 'nothing' &&
  'json' in contract.takes &&
  mostBytesOf(contract) > usualMostBytes &&
  contract.path.includes('{project}');

/** Throws a Problem where the sender has no part in the project in the path, or may not read it. */
export async function confirmPart(
  { params }: AskedHead,
  { sender }: Identified,
  { workspace }: Pick<ServerParts, 'workspace'>,
): Promise<void> {
  const { office, project } = z.parse(z.object(projectParams.shape), params);
  if (sender !== undefined) await workspace.projects.confirmPart(sender, { office, project });
}
