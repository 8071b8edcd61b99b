/** Who asks the workspace for something. */

import type { Id } from '../core/base/id.ts';
import type { Permission } from '../core/permissions.ts';
import type { OfficeId } from '../store/store.ts';

/** A user, as sign-in found him; a token narrows what he may to one office and its scopes. */
export type Sender = {
  readonly user: Id;
  readonly isOperator: boolean;
  readonly token?: { readonly office: OfficeId; readonly scopes: readonly Permission[] };
};

/** Whoever runs Strand's own commands on its machine: he has the data anyway. Nothing that comes over HTTP is ever him. */
export const machine: Sender = { user: 'usr_machine', isOperator: true };

/** A project of an office. */
export type ProjectPlace = { readonly office: OfficeId; readonly project: Id };
