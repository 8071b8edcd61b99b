import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { loadFixture } from '../../test/fixtures.ts';
import { contracts } from './index.ts';
import { type JsonObject, openApi } from './open-api.ts';

const document = openApi(contracts, '1.2.3');
const operations = Object.entries(document['paths'] as Record<string, Record<string, JsonObject>>).flatMap(
  ([path, item]) => Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
);

/** The essentials of an OpenAPI 3.1 document (OpenAPI Initiative, schema of 2022-10-07), for the parts that ours has. */
const essentials = {
  type: 'object',
  required: ['openapi', 'info', 'paths', 'components'],
  properties: {
    openapi: { const: '3.1.0' },
    info: { type: 'object', required: ['title', 'version'] },
    paths: {
      type: 'object',
      patternProperties: {
        '^/': { type: 'object', additionalProperties: { $ref: '#/$defs/operation' } },
      },
      additionalProperties: false,
    },
    components: {
      type: 'object',
      properties: { schemas: { type: 'object', propertyNames: { pattern: '^[a-zA-Z0-9._-]+$' } } },
    },
  },
  $defs: {
    operation: {
      type: 'object',
      required: ['operationId', 'parameters', 'responses', 'x-access'],
      properties: {
        operationId: { type: 'string' },
        parameters: { type: 'array', items: { $ref: '#/$defs/parameter' } },
        requestBody: { type: 'object', required: ['content'] },
        responses: {
          type: 'object',
          minProperties: 2,
          patternProperties: { '^[1-5][0-9]{2}$': { type: 'object', required: ['description'] } },
          additionalProperties: false,
        },
      },
    },
    parameter: {
      type: 'object',
      required: ['name', 'in', 'schema'],
      properties: { in: { enum: ['path', 'query', 'header'] }, required: { type: 'boolean' } },
      anyOf: [
        { properties: { in: { enum: ['query', 'header'] } } },
        { properties: { required: { const: true } }, required: ['required'] },
      ],
    },
  },
};

describe('openApi', () => {
  it('has the structure of OpenAPI 3.1', () => {
    const validate = new Ajv2020({ strict: false }).compile(essentials);
    expect(validate(document) ? [] : validate.errors).toEqual([]);
  });

  it('has every contract once', () => {
    const ids = operations.map(({ operation }) => operation['operationId'] as string);
    expect(ids.toSorted()).toEqual(contracts.map(({ id }) => id).toSorted());
  });

  it('names in its parameters exactly what stands in the paths', () => {
    for (const { path, operation } of operations) {
      const named = (operation['parameters'] as JsonObject[]).filter((one) => one['in'] === 'path');
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(named.map((one) => one['name'])).toEqual(inPath);
    }
  });

  it('refers to nothing that it does not have', () => {
    const text = JSON.stringify(document);
    const schemas = (document['components'] as Record<string, JsonObject>)['schemas'] ?? {};
    const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, target = '']) => target);
    expect(references.length).toBeGreaterThan(100);
    const missing = references.filter(
      (target) => !Object.hasOwn(schemas, target.replace('#/components/schemas/', '')),
    );
    expect(missing).toEqual([]);
    // Tables stand once, and not in every command again.
    expect(text.length).toBeLessThan(400_000);
  });

  it('has schemas that real answers fit and others do not', () => {
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema({ ...document, $id: 'https://strand.invalid/' });
    const validate = ajv.compile({ $ref: 'https://strand.invalid/#/components/schemas/read-project.answer' });
    const answer = { version: 1, role: 'administrator', record: loadFixture('libmitaf') };
    expect(validate(answer) ? [] : validate.errors).toEqual([]);
    expect(validate({ ...answer, secret: 1 })).toBe(false);
    expect(validate({ ...answer, record: { activities: [{ id: 'act_1' }] } })).toBe(false);
  });

  it('asks writes for the version and a key', () => {
    const write = operations.find(({ operation }) => operation['operationId'] === 'record-observation');
    const parameters = write?.operation['parameters'] as JsonObject[] | undefined;
    const headers = (parameters ?? []).filter((one) => one['in'] === 'header');
    expect(headers.map((one) => [one['name'], one['required']])).toEqual([
      ['If-Match', true],
      ['Idempotency-Key', true],
    ]);
    expect(write?.operation['x-access']).toEqual({ project: 'write-record' });
  });
});
