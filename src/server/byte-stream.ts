/** Bytes as the platform's streams, read only as fast as the reader takes them. */

/** The chunks as a stream. Its reader going away ends the source. `ended` is told when no more will be read, and why where the source failed. */
export function byteStream(
  source: AsyncIterable<Uint8Array>,
  ended: (failure?: unknown) => void = () => undefined,
): ReadableStream<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        try {
          const next = await chunks.next();
          if (next.done !== true) return controller.enqueue(next.value);
        } catch (error) {
          ended(error);
          throw error;
        }
        controller.close();
        ended();
      },
      cancel: async () => {
        ended();
        await chunks.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
