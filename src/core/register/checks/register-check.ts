/**
 * The shape of a check that needs the register beside the record. It runs on the server, where the register is; what it finds points at rows of the record
 * and names people by their ids alone.
 */

import type { Day } from '../../base/day.ts';
import type { Check, Found } from '../../checks/check.ts';
import type { Project } from '../../project.ts';
import type { Register } from '../register.ts';

/** What such a check looks at. */
export type Looked = { readonly project: Project; readonly register: Register; readonly asOf: Day };

/** A check of the register, like one of the record in all but what it looks at. */
export type RegisterCheck = Omit<Check, 'find'> & {
  readonly find: (looked: Looked) => readonly Found[];
};
