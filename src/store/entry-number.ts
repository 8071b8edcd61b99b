/** The largest number that an entry of a journal can have: what an `integer` of PostgreSQL holds. */
const largest = 2 ** 31 - 1;

/** The number after which entries are asked for, as the database can compare it. Whoever asks may name any; after the largest there is none. */
export const comparable = (after: number): number => Math.min(after, largest);
