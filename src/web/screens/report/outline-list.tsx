import { useMemo } from 'react';
import type { SaidFinding } from '../../checking/said-finding.ts';
import type { Report } from '../../../core/report/report.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { openComments } from './comment-threads.ts';
import { type OutlineEntry, type RowsBySection, type SectionState, findingsAt } from './report-outline.ts';
import { reportWords as words } from './words.ts';

const signs: Readonly<Record<SectionState, string>> = {
  written: '●',
  missing: '○',
  optional: '·',
  compiled: '▦',
};

/** The headings of the report, each with how far it is and what is found in it. */
export function OutlineList({
  outline,
  current,
  findings,
  rowsBySection,
  report,
  onChoose,
}: {
  readonly outline: readonly OutlineEntry[];
  readonly current: OutlineEntry | undefined;
  readonly findings: readonly SaidFinding[];
  readonly rowsBySection: RowsBySection;
  readonly report: Report;
  /** With the keyboard one goes on to the text that one has chosen. */
  readonly onChoose: (section: string, means: 'keys' | 'pointer') => void;
}) {
  const { say } = useReader();
  const { record } = useProject();
  const comments = useMemo(() => openComments(record, report.id), [record, report.id]);
  return (
    <nav className="report-outline" aria-label={say(words.outline)}>
      <ol>
        {outline.map((entry) => (
          <li key={entry.id} data-level={entry.level}>
            <button
              type="button"
              aria-current={entry.id === current?.id ? 'true' : undefined}
              onClick={({ detail }) => onChoose(entry.id, detail === 0 ? 'keys' : 'pointer')}
            >
              <span className="report-sign" data-state={entry.state} aria-hidden="true">
                {signs[entry.state]}
              </span>
              <span>
                {entry.number !== undefined && <bdi className="number">{entry.number}</bdi>}{' '}
                {say(entry.heading)}
                <span className={entry.state === 'missing' ? 'report-missing' : 'visually-hidden'}>
                  {' '}
                  {say(words[entry.state])}
                </span>
              </span>
              <span>
                <CommentCount count={comments.get(entry.id) ?? 0} />
                <Count findings={findingsAt(entry, findings, rowsBySection)} />
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function CommentCount({ count }: { readonly count: number }) {
  const { say } = useReader();
  if (count === 0) return null;
  const said = say(words.openComments, { count });
  return (
    <span className="badge" data-tone="info" title={said}>
      <span aria-hidden="true">💬 {count}</span>
      <span className="visually-hidden">{said}</span>
    </span>
  );
}

function Count({ findings }: { readonly findings: readonly SaidFinding[] }) {
  const { say } = useReader();
  const [worst] = findings;
  if (worst === undefined) return null;
  const said = say(words.findings, { count: findings.length });
  return (
    <span className="badge" data-tone={tones[worst.severity]} title={said}>
      <span aria-hidden="true">{findings.length}</span>
      <span className="visually-hidden">{said}</span>
    </span>
  );
}

const tones = { error: 'error', warning: 'warn', advice: 'info' } as const;
