/** What the OpenAPI document that the server serves says of each operation, in the shape that the fuzzer works with. */

import type { Access } from '../../src/api/contract.ts';

/** A JSON Schema, as far as the document uses it. */
export type Schema = { readonly [keyword: string]: unknown };

/** Something that a request carries beside its body. */
export type Parameter = {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Schema;
};

/** The schema of each media type that goes in or out; an empty one where it is a file. */
export type Content = Readonly<Record<string, { readonly schema?: Schema; readonly 'x-data'?: Schema }>>;

/** What may be answered with one status. */
export type Answer = { readonly description: string; readonly content?: Content };

/** One operation. */
export type Operation = {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** Who may ask, as the contract says it. */
  readonly access: Access;
  readonly parameters: readonly Parameter[];
  /** What its body is; undefined where it takes none. */
  readonly takes: Content | undefined;
  readonly answers: Readonly<Record<string, Answer>>;
};

/** The document. */
export type Document = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};

type RawOperation = {
  readonly operationId: string;
  readonly 'x-access': Access;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, Answer>>;
};

/** All operations of a document. */
export function operationsOf({ paths }: Document): readonly Operation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, raw]) => ({
      id: raw.operationId,
      method: method.toUpperCase(),
      path,
      access: raw['x-access'],
      parameters: raw.parameters,
      takes: raw.requestBody?.content,
      answers: raw.responses,
    })),
  );
}
