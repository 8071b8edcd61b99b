/** What becomes of each field of a row in a public version, by the labels of its schema. */

import type * as z from 'zod/mini';
import { type TableName, tableNames, tables } from '../project.ts';
import { fieldLabels } from '../sensitivity.ts';
import type { GroundCode } from './grounds.ts';

/** Fields that may not stand in a public version: those that can go, and those without which there is no row. */
export type LabelPolicy = { readonly optional: ReadonlySet<string>; readonly required: ReadonlySet<string> };

type Shape = Readonly<Record<string, z.core.$ZodType>>;

/** The policy of each table. Where a law finds a field without label, it counts as one that may not stand there. */
export const labelPolicies: ReadonlyMap<TableName, LabelPolicy> = new Map(
  tableNames.map((table) => [table, policyOf(tables[table].schema.shape)]),
);

function policyOf(shape: Shape): LabelPolicy {
  const closed = Object.entries(shape).filter(
    ([, schema]) => fieldLabels.get(schema)?.sensitivity !== 'public',
  );
  return {
    optional: new Set(closed.filter(isOptional).map(([name]) => name)),
    required: new Set(closed.filter((field) => !isOptional(field)).map(([name]) => name)),
  };
}

function isOptional([, schema]: readonly [string, z.core.$ZodType]): boolean {
  return schema._zod.def.type === 'optional';
}

/** The ground for words that are left out by their label alone: what the house thinks of its risks is part of how it decides. */
export const groundOfLabels: GroundCode = '4(3)';
