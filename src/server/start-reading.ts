/** The source with its first piece read already, so that what it refuses at the start is refused before anything is answered. */
export async function startReading<Piece>(source: AsyncIterable<Piece>): Promise<AsyncIterable<Piece>> {
  const reading = source[Symbol.asyncIterator]();
  const first = await reading.next();
  return (async function* pieces() {
    try {
      for (let next = first; next.done !== true; next = await reading.next()) yield next.value;
    } finally {
      await reading.return?.();
    }
  })();
}
