import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import {
  countsWithoutUnit,
  idFields,
  openObjects,
  personalFields,
  unlabelledFields,
} from '../../test/row-laws.ts';
import { decimalSchema, idSchema, moneySchema } from './base/schemas.ts';
import { recordSchema, tableNames, tables } from './project.ts';
import { references } from './references.ts';
import { orderedRow } from './row.ts';
import { countLabel, fieldLabels, label, retentions, sensitivities } from './sensitivity.ts';

describe.each(tableNames)('a row of %s', (table) => {
  const { prefix, schema } = tables[table];
  it('says of every field who may see it and how long it is kept', () => {
    expect(unlabelledFields(schema)).toEqual([]);
  });
  it('has no field that is secret or personal, since the journal keeps all of them', () => {
    expect(personalFields(schema)).toEqual([]);
  });
  it('says of every count what it counts', () => {
    expect(countsWithoutUnit(schema)).toEqual([]);
  });
  it('refuses fields that it does not know', () => {
    expect(openObjects(schema)).toEqual([]);
    const { error } = z.safeParse(schema, { id: `${prefix}_1`, surplus: 1 });
    expect(error?.issues.some((issue) => issue.code === 'unrecognized_keys')).toBe(true);
  });
  it('has every field that holds ids in the list of references', () => {
    const listed = references
      .filter((reference) => reference.table === table)
      .map((reference) => reference.path);
    expect(listed.toSorted()).toEqual(idFields(schema).toSorted());
  });
  it('has its description in JSON Schema', () => {
    expect(z.toJSONSchema(schema)).toMatchObject({ type: 'object', additionalProperties: false });
  });
});

describe('the kinds of rows', () => {
  it('have prefixes of three letters, each its own', () => {
    const prefixes = tableNames.map((table) => tables[table].prefix);
    expect(prefixes.filter((prefix) => !/^[a-z]{3}$/.test(prefix))).toEqual([]);
    expect(new Set(prefixes).size).toBe(tableNames.length);
  });
  it('make a record whose JSON Schema names every table', () => {
    const { properties, additionalProperties } = z.toJSONSchema(recordSchema);
    expect(Object.keys(properties ?? {})).toEqual(tableNames);
    expect(additionalProperties).toBe(false);
  });
  it('can forget a removed row where the list of references says so', () => {
    for (const { table, path, onRemove } of references) {
      if (onRemove !== 'clear' && onRemove !== 'shrink') continue;
      const [, field = '', list] = /^(\w+)(\[\])?$/.exec(path) ?? [];
      const shape: Readonly<Record<string, z.core.$ZodType>> = tables[table].schema.shape;
      const isOptional = shape[field]?._zod.def.type === 'optional';
      expect([table, path, isOptional ? 'clear' : `shrink${list}`]).toEqual([
        table,
        path,
        onRemove === 'clear' ? 'clear' : 'shrink[]',
      ]);
    }
  });
});

describe('the laws themselves', () => {
  const inner = z.object({ count: z.int(), amount: z.array(moneySchema), share: z.nullable(decimalSchema) });
  const { schema } = orderedRow('bad', () => ({
    plain: z.string(),
    owner: label(z.exactOptional(idSchema), 'public', 'contract'),
    nested: label(z.exactOptional(z.record(z.string(), inner)), 'public', 'contract'),
    counted: countLabel(z.union([decimalSchema, inner]), 'persons', ['public', 'contract']),
  }));
  it('find a field without labels', () => {
    expect(unlabelledFields(schema)).toEqual(['plain']);
  });
  it('find secret and personal fields, however deep they stand', () => {
    const secret = z.string();
    fieldLabels.add(secret, { sensitivity: 'secret', retention: 'contract' });
    const personal = z.clone(secret);
    fieldLabels.add(personal, { sensitivity: 'internal', retention: 'personal' });
    const people = z.strictObject({ all: z.array(z.strictObject({ name: secret })), born: personal });
    expect(personalFields(people)).toEqual(['all[].name', 'born']);
  });
  it('find counts without a unit, however deep they stand', () => {
    expect(countsWithoutUnit(schema)).toEqual(['nested.*.count', 'nested.*.amount[]', 'nested.*.share']);
  });
  it('find objects that accept anything', () => {
    expect(openObjects(schema)).toEqual(['nested.*', 'counted']);
  });
  it('find where ids stand', () => {
    expect(idFields(schema)).toEqual(['readFrom.source', 'owner']);
  });
});

describe('label', () => {
  it('leaves the schema that it is made of without labels', () => {
    label(idSchema, 'restricted', 'contract');
    expect(fieldLabels.get(idSchema)).toBeUndefined();
  });
  it('cannot say of a field of the record that it is secret or personal, by its type', () => {
    type Labels = Parameters<typeof label>;
    const sayable: Readonly<Record<Labels[1], true>> = { public: true, internal: true, restricted: true };
    const kept: Readonly<Record<Labels[2], true>> = { contract: true, financial: true, working: true };
    expect(sensitivities.filter((one) => !Object.hasOwn(sayable, one))).toEqual(['secret']);
    expect(retentions.filter((one) => !Object.hasOwn(kept, one))).toEqual(['personal']);
  });
});
