/** What a fault is that is put into the product on purpose. */

/** A test, by its file and its name, or a part of it. */
export type Harness = { readonly file: string; readonly test: string };

/** A fault: edits of the source, each at a place that is there exactly once, and the test that must find it. */
export type Fault = {
  readonly name: string;
  readonly edits: readonly { readonly file: string; readonly find: string; readonly replace: string }[];
  readonly harness: Harness;
  /** A test that could be taken for enough, and passes all the same. */
  readonly unseenBy?: Harness;
};
