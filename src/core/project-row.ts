import * as z from 'zod/mini';
import {
  currencySchema,
  daySchema,
  decimalSchema,
  idSchema,
  moneySchema,
  readFromSchema,
  textSchema,
} from './base/schemas.ts';
import { type RowOf, plainRow } from './row.ts';
import { ruleProfileIds } from './rule-profile.ts';
import { countLabel, label } from './sensitivity.ts';

const funderSchema = z.strictObject({
  organisation: idSchema,
  share: countLabel(z.exactOptional(decimalSchema), 'percent', ['public', 'contract']),
});

/**
 * The one row that says what the project is. `share` of a funder is 0…1; `statedTotal` the total as printed or decided;
 * `highRisk` that whoever it works with is in danger if found; `sample` that it is one of those that come with Strand; `valuesReadFrom` says per field where a value was read, since they stand in several places of a report.
 */
export const projectRow = plainRow('prj', () => ({
  title: label(textSchema, 'public', 'contract'),
  acronym: label(z.exactOptional(z.string()), 'public', 'contract'),
  contractNumber: label(z.exactOptional(z.string()), 'public', 'contract'),
  implementer: label(z.exactOptional(idSchema), 'public', 'contract'),
  contractingAuthority: label(z.exactOptional(idSchema), 'public', 'contract'),
  funders: label(z.exactOptional(z.array(funderSchema)), 'public', 'contract'),
  countries: label(z.exactOptional(z.array(z.string())), 'public', 'contract'),
  start: label(z.exactOptional(daySchema), 'public', 'contract'),
  end: label(z.exactOptional(daySchema), 'public', 'contract'),
  currency: label(z.exactOptional(currencySchema), 'public', 'contract'),
  ruleProfile: label(z.exactOptional(z.enum(ruleProfileIds)), 'internal', 'contract'),
  statedTotal: countLabel(z.exactOptional(moneySchema), 'money', ['public', 'financial']),
  highRisk: label(z.exactOptional(z.boolean()), 'internal', 'contract'),
  sample: label(z.exactOptional(z.boolean()), 'internal', 'working'),
  valuesReadFrom: label(z.exactOptional(z.record(z.string(), readFromSchema)), 'internal', 'working'),
}));
/** What the project is. */
export type ProjectRow = RowOf<typeof projectRow>;
