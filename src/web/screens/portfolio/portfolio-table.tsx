import type { ReactNode } from 'react';
import { Link } from '../../router.tsx';
import { daysBetween } from '../../../core/base/day.ts';
import { formatDay } from '../../../i18n/dates.ts';
import { formatMoney } from '../../../i18n/number.ts';
import { addressOf } from '../../routes.ts';
import { useReader } from '../../say.tsx';
import { today } from '../../today.ts';
import { Bar } from '../../ui/bar.tsx';
import { homeWords } from '../home/words.ts';
import { lightSigns, lightTones, lightWords } from './light-words.ts';
import type { Choice, PortfolioRow, Sorting } from './portfolio-rows.ts';
import { portfolioWords } from './words.ts';

const columns = {
  title: portfolioWords.project,
  time: portfolioWords.time,
  execution: portfolioWords.execution,
  targets: portfolioWords.targets,
  findings: portfolioWords.findings,
  report: portfolioWords.report,
} as const satisfies Readonly<Record<Sorting, string>>;

type TableProps = {
  readonly rows: readonly PortfolioRow[];
  readonly choice: Choice;
  readonly change: (to: Readonly<Record<string, string>>) => void;
  readonly titleOf: (row: PortfolioRow) => string;
};

/** The projects as a table, sorted by the heading of a column. */
export function PortfolioTable({ rows, choice, change, titleOf }: TableProps) {
  return (
    <div className="scroll">
      <table className="table portfolio-table">
        <thead>
          <tr>
            {sortable.map((sorting) => (
              <ColumnHead key={sorting} sorting={sorting} choice={choice} change={change} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ProjectLine key={row.place.project} row={row} title={titleOf(row)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const sortable: readonly Sorting[] = ['title', 'time', 'execution', 'targets', 'findings', 'report'];

function ColumnHead({
  sorting,
  choice,
  change,
}: Pick<TableProps, 'choice' | 'change'> & { readonly sorting: Sorting }) {
  const { say } = useReader();
  const isOn = choice.sorting === sorting;
  const order = choice.isDescending ? 'descending' : 'ascending';
  const word = say(columns[sorting]);
  return (
    <th scope="col" aria-sort={isOn ? order : 'none'}>
      <button
        type="button"
        className="sort-button"
        aria-label={say(portfolioWords.sortBy, { column: word })}
        onClick={() => change({ sort: sorting, order: isOn && !choice.isDescending ? 'down' : '' })}
      >
        {word} <span aria-hidden="true">{isOn ? (choice.isDescending ? '▼' : '▲') : ''}</span>
      </button>
    </th>
  );
}

function ProjectLine({ row, title }: { readonly row: PortfolioRow; readonly title: string }) {
  const { say } = useReader();
  const { place, time, asOf, isSample } = row;
  return (
    <tr>
      <th scope="row">
        <Link href={addressOf(place)} dir="auto">
          {title}
        </Link>{' '}
        {isSample && <span className="badge">{say(portfolioWords.sample)}</span>}
        {asOf !== undefined && <div className="meta">{say(portfolioWords.asOf, { day: asOf })}</div>}
      </th>
      <Known label={portfolioWords.time}>
        {time && (
          <>
            <Bar share={time.share} label={say(portfolioWords.time)} />
            <span className="meta">
              {time.end < today()
                ? say(homeWords.over, { day: time.end })
                : say(portfolioWords.month, { at: time.at, months: time.months })}
            </span>
          </>
        )}
      </Known>
      <Execution row={row} />
      <Known label={portfolioWords.targets}>
        {row.lights.length > 0 && (
          <Link className="cluster plain" href={addressOf(place, 'indicators')}>
            {row.lights.map(([light, count]) => (
              <span key={light} className="badge" data-tone={lightTones[light]}>
                <span aria-hidden="true">{lightSigns[light]}</span> {say(lightWords[light], { count })}
              </span>
            ))}
          </Link>
        )}
      </Known>
      <Findings row={row} />
      <ReportDue row={row} />
    </tr>
  );
}

/** A cell; of what nobody knows it says so. On a small screen it bears its label. */
function Known({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const { say } = useReader();
  const isKnown = children !== undefined && children !== false;
  return (
    <td data-label={say(label)}>
      {isKnown ? children : <span className="remark">{say(portfolioWords.notKnown)}</span>}
    </td>
  );
}

function Execution({ row: { planned, spent, execution } }: { readonly row: PortfolioRow }) {
  const { say, tag } = useReader();
  const amounts = planned && {
    planned: formatMoney(tag, planned),
    ...(spent && { spent: formatMoney(tag, spent) }),
  };
  return (
    <Known label={portfolioWords.execution}>
      {amounts && (
        <>
          {execution !== undefined && (
            <Bar
              share={execution}
              label={say(portfolioWords.execution)}
              tone={execution > 1 ? 'late' : undefined}
            />
          )}
          <span className="meta">
            {say(execution === undefined ? portfolioWords.plannedOnly : portfolioWords.spentOf, amounts)}
          </span>
        </>
      )}
    </Known>
  );
}

function Findings({ row: { findings, place } }: { readonly row: PortfolioRow }) {
  const { say } = useReader();
  const { error, warning } = findings;
  return (
    <td data-label={say(portfolioWords.findings)}>
      <Link className="cluster plain" href={addressOf(place, 'findings')}>
        {error > 0 && (
          <span className="badge" data-tone="error">
            <span aria-hidden="true">✕</span> {say(portfolioWords.errors, { count: error })}
          </span>
        )}
        {warning > 0 && (
          <span className="badge" data-tone="warn">
            <span aria-hidden="true">▲</span> {say(portfolioWords.warnings, { count: warning })}
          </span>
        )}
        {error + warning === 0 && say(portfolioWords.nothing)}
      </Link>
    </td>
  );
}

const soonDays = 30;

function ReportDue({ row: { reportDue, place } }: { readonly row: PortfolioRow }) {
  const { say } = useReader();
  const left = reportDue === undefined ? 0 : daysBetween(today(), reportDue);
  const tone = left < 0 ? 'error' : left < soonDays ? 'warn' : undefined;
  return (
    <Known label={portfolioWords.report}>
      {reportDue && (
        <>
          <Link href={addressOf(place, 'report')}>
            <bdi>{formatDay(reportDue)}</bdi>
          </Link>{' '}
          <span className="badge" data-tone={tone}>
            {left < 0 ? say(homeWords.late, { count: -left }) : say(homeWords.inDays, { count: left })}
          </span>
        </>
      )}
    </Known>
  );
}
