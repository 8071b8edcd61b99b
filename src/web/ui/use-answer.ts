import { useEffect, useState } from 'react';

/** What was asked of the server: the answer, or why there is none; `again` asks once more. */
export type Asked<Answer> = {
  readonly answer: Answer | undefined;
  readonly failed: unknown;
  readonly again: () => void;
};

/** Asks when it is first shown, when the question becomes another one, and again where that is wished. The question must keep its identity. */
export function useAnswer<Answer>(ask: (signal: AbortSignal) => Promise<Answer>): Asked<Answer> {
  const [count, setCount] = useState(0);
  const [asked, setAsked] = useState<{ readonly answer: Answer | undefined; readonly failed: unknown }>({
    answer: undefined,
    failed: undefined,
  });
  useEffect(() => {
    const ending = new AbortController();
    ask(ending.signal).then(
      (answer) => ending.signal.aborted || setAsked({ answer, failed: undefined }),
      (failed: unknown) => ending.signal.aborted || setAsked((before) => ({ ...before, failed })),
    );
    return () => ending.abort();
  }, [ask, count]);
  return { ...asked, again: () => setCount((before) => before + 1) };
}
