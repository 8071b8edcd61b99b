/** All projects that one may read, side by side: time, money, targets, findings, next report. What is chosen stands in the address. */

import { useEffect } from 'react';
import { Link, Redirect, useSearchParams } from '../../router.tsx';
import { addressOf, newProjectPath } from '../../routes.ts';
import { useReader } from '../../say.tsx';
import { shellWords } from '../../shell/words.ts';
import { today } from '../../today.ts';
import { Button } from '../../ui/button.tsx';
import { Loading } from '../../ui/loading.tsx';
import { KeptProjects } from './kept-projects.tsx';
import { OutsideFrame } from './outside-frame.tsx';
import {
  type Choice,
  type PortfolioRow,
  chosenRows,
  filters,
  portfolioRow,
  sortings,
} from './portfolio-rows.ts';
import { PortfolioTable } from './portfolio-table.tsx';
import { usePortfolio } from './use-portfolio.ts';
import { portfolioWords } from './words.ts';
import './portfolio.css';

/** The screen. */
export function PortfolioScreen() {
  const { say } = useReader();
  const { portfolio, again } = usePortfolio();
  useEffect(() => {
    document.title = `${say(portfolioWords.title)} – ${say(shellWords.strand)}`;
  }, [say]);
  const welcome = useWelcome(portfolio);
  if (welcome !== undefined) return <Redirect to={welcome} />;
  return (
    <OutsideFrame>
      <div className="cluster">
        <h1>{say(portfolioWords.title)}</h1>
        <span className="spring" />
        {Array.isArray(portfolio) && (
          <Link href={newProjectPath} className="button" data-kind="main">
            {say(portfolioWords.newProject)}
          </Link>
        )}
      </div>
      {portfolio === undefined && <Loading />}
      {portfolio === 'no-line' && (
        <>
          <p className="note" data-tone="warn" role="alert">
            {say(portfolioWords.noLine)} <Button onPress={again}>{say(portfolioWords.tryAgain)}</Button>
          </p>
          <KeptProjects />
        </>
      )}
      {typeof portfolio === 'object' && <Chosen rows={portfolio.map((one) => portfolioRow(one, today()))} />}
    </OutsideFrame>
  );
}

/** Whoever comes for the first time begins with the report of the first sample. */
function useWelcome(portfolio: ReturnType<typeof usePortfolio>['portfolio']): string | undefined {
  const [search] = useSearchParams();
  if (!search.has('welcome') || typeof portfolio !== 'object') return undefined;
  const sample = portfolio.find((one) => portfolioRow(one, today()).isSample);
  return sample && addressOf(sample, 'report', { query: { welcome: 'yes' } });
}

function Chosen({ rows }: { readonly rows: readonly PortfolioRow[] }) {
  const { say, pick } = useReader();
  const { choice, change } = useChoice();
  const titleOf = ({ title, acronym }: PortfolioRow): string =>
    pick(title) || (acronym ?? say(portfolioWords.untitled));
  if (rows.length === 0) return <p>{say(portfolioWords.none)}</p>;
  const shown = chosenRows(rows, choice, { on: today(), titleOf });
  return (
    <>
      <div className="portfolio-choice no-print">
        <input
          type="search"
          className="input"
          dir="auto"
          aria-label={say(portfolioWords.search)}
          placeholder={say(portfolioWords.search)}
          value={choice.search}
          onChange={({ target }) => change({ search: target.value })}
        />
        <label className="cluster">
          {say(portfolioWords.show)}
          <select
            className="input"
            value={choice.filter}
            onChange={({ target }) => change({ show: target.value })}
          >
            {filters.map((filter) => (
              <option key={filter} value={filter}>
                {say(filterWords[filter])}
              </option>
            ))}
          </select>
        </label>
      </div>
      {shown.length === 0 ? (
        <p role="status">{say(portfolioWords.noneHere)}</p>
      ) : (
        <PortfolioTable rows={shown} choice={choice} change={change} titleOf={titleOf} />
      )}
    </>
  );
}

const filterWords = {
  all: portfolioWords.all,
  errors: portfolioWords.onlyErrors,
  behind: portfolioWords.onlyBehind,
  due: portfolioWords.onlyDue,
  own: portfolioWords.onlyOwn,
} as const;

/** What is chosen, from the address, and how to choose otherwise. */
function useChoice(): {
  readonly choice: Choice;
  readonly change: (to: Readonly<Record<string, string>>) => void;
} {
  const [search, setSearch] = useSearchParams();
  const choice: Choice = {
    search: search.get('search') ?? '',
    filter: filters.find((one) => one === search.get('show')) ?? 'all',
    sorting: sortings.find((one) => one === search.get('sort')) ?? 'title',
    isDescending: search.get('order') === 'down',
  };
  const change = (to: Readonly<Record<string, string>>): void => {
    const next = new Map([...search, ...Object.entries(to)]);
    setSearch(Object.fromEntries([...next].filter(([, value]) => value !== '' && value !== 'all')), {
      replace: true,
    });
  };
  return { choice, change };
}
