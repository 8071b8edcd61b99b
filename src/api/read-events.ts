/** As much of the platform's `TextDecoder` as is used. */
export type Decoder = {
  readonly decode: (bytes?: Uint8Array, options?: { readonly stream?: boolean }) => string;
};

/** The events in the bytes of a stream as Strand sends it: each with a number as id and data in JSON. Comments are passed over. */
export async function* readEvents(
  body: AsyncIterable<Uint8Array> | null,
  decoder: Decoder,
): AsyncGenerator<{ readonly id: number; readonly data: unknown }> {
  let text = '';
  for await (const bytes of body ?? []) {
    const parts = `${text}${decoder.decode(bytes, { stream: true })}`.split('\n\n');
    text = parts.pop() ?? '';
    yield* parts.flatMap(eventIn);
  }
}

function eventIn(part: string): readonly { readonly id: number; readonly data: unknown }[] {
  const lines = part.split('\n');
  const id = lines.find((line) => line.startsWith('id: '))?.slice(4);
  const data = lines.find((line) => line.startsWith('data: '))?.slice(6);
  return id === undefined || data === undefined ? [] : [{ id: Number(id), data: JSON.parse(data) }];
}
