/** A step from one layout of the database to the next; there is none back. A step that was released never changes: its checksum is kept. */
export type Migration = {
  /** From 1, without gaps. */
  readonly number: number;
  readonly name: string;
  /** SQL statements without parameters, sent one at a time in one transaction. */
  readonly statements: readonly string[];
};
