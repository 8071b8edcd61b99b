/**
 * The source with its first piece read already, so that what it refuses at the start is refused before anything is answered. Ending it ends the source,
 * also where nothing more of it was read.
 */
export async function startReading<Piece>(source: AsyncIterable<Piece>): Promise<AsyncIterable<Piece>> {
  const reading = source[Symbol.asyncIterator]();
  const first = await reading.next();
  let isFirst = true;
  const pieces: AsyncIterator<Piece> = {
    next: () => {
      if (!isFirst) return reading.next();
      isFirst = false;
      return Promise.resolve(first);
    },
    return: async () => (await reading.return?.()) ?? { done: true, value: undefined },
  };
  return { [Symbol.asyncIterator]: () => pieces };
}
