import { useEffect, useState } from 'react';
import { readWholePortfolio } from '../../../api/portfolio.ts';
import { useSession } from '../../session/session.tsx';
import type { Listed } from './portfolio-rows.ts';

/** All projects that one may read; `undefined` until they are there, `no-line` where the server does not answer. */
export function usePortfolio(): {
  readonly portfolio: readonly Listed[] | 'no-line' | undefined;
  readonly again: () => void;
} {
  const { client } = useSession();
  const [portfolio, setPortfolio] = useState<readonly Listed[] | 'no-line'>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const ending = new AbortController();
    client.call(readWholePortfolio, { params: {}, signal: ending.signal }).then(
      ({ json }) => setPortfolio(json.projects),
      () => ending.signal.aborted || setPortfolio('no-line'),
    );
    return () => ending.abort();
  }, [client, tries]);
  return {
    portfolio,
    again: () => {
      setPortfolio(undefined);
      setTries(tries + 1);
    },
  };
}
