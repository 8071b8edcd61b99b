import type { Fault } from './fault.ts';

/** A body is refused for its size once it was read and understood. */
export const sizeAskedAfterReading: Fault = {
  name: 'size-asked-after-reading',
  edits: [
    {
      file: 'src/server/read-body.ts',
      find: `    actual += chunk.length;
    refuseTooLarge(actual, most);
    yield chunk;
`,
      replace: `    actual += chunk.length;
    yield chunk;
`,
    },
    {
      file: 'src/server/read-body.ts',
      find: `  const value = parseJson(Buffer.concat(chunks));
`,
      replace: `  const value = parseJson(Buffer.concat(chunks));
  refuseTooLarge(Buffer.concat(chunks).length, most);
`,
    },
  ],
  harness: { file: 'src/server/app.test.ts', test: 'stay within their size, announced or not' },
};
