/** What is written down of a request: a line of facts without names, addresses, ids of rows or anything that was typed. */

/** A fault of ours: what was thrown, without what a database quotes of its rows. */
export type Fault = {
  readonly name: string;
  readonly message: string;
  readonly at: readonly string[];
};

/** One answered request. */
export type RequestLine = {
  /** The moment it came, in UTC. */
  readonly at: string;
  readonly request: string;
  readonly method: string;
  /** The id of the contract; of what is none, nothing. */
  readonly contract?: string;
  readonly status: number;
  /** Until the answer began, in milliseconds. */
  readonly ms: number;
  /** The user, by id. */
  readonly user?: string;
  /** The code of the refusal. */
  readonly problem?: string;
  readonly fault?: Fault;
};

const mostFrames = 12;

/** What is written down of something that was thrown and is no Problem. */
export function faultOf(thrown: unknown): Fault {
  if (!(thrown instanceof Error)) return { name: typeof thrown, message: '', at: [] };
  const frames = (thrown.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return {
    name: thrown.name,
    message: sqlStateOf(thrown) ?? thrown.message,
    at: frames.slice(0, mostFrames).map((line) => line.trim()),
  };
}

/** PostgreSQL quotes values in its messages; its codes say enough. */
function sqlStateOf(error: Error): string | undefined {
  const code = 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? `SQLSTATE ${code}` : undefined;
}
