import type { readFindings } from '../../api/findings.ts';
import type { AnswerOf } from '../../api/contract.ts';
import { whenCalm, whenQuiet } from '../after-paint.ts';
import { asOfRecord } from '../project/as-of-record.ts';
import type { ProjectStore } from '../project/project-store.ts';
import type { Checking } from './open-checking.ts';
import type { SaidFinding } from './said-finding.ts';

/** What the server finds. */
export type FindingsAnswer = AnswerOf<(typeof readFindings)['gives']>;
type AnsweredFinding = FindingsAnswer['findings'][number];

/** How long the line is quiet before what checks is loaded that nobody needs yet. */
const quietMs = 1000;

/** Has each state of the record checked, after what the server says of the first; gives what ends that. */
export function followFindings(
  { state, subscribe }: Pick<ProjectStore, 'state' | 'subscribe'>,
  checking: Checking,
  first: Promise<FindingsAnswer | undefined>,
): () => void {
  const check = (): void => {
    const { record } = state();
    checking.want(record, asOfRecord(record));
  };
  const { version, record } = state().confirmed;
  let isClosed = false;
  const takeOver = async (): Promise<void> => {
    const answer = await first;
    if (isClosed) return;
    const isOfRecord = answer?.version === version && answer.asOf === asOfRecord(record);
    // What checks is large, and loaded once all that stands is painted.
    if (!isOfRecord || state().record !== record) return whenCalm(check);
    checking.know({ findings: answer.findings.map(said), waived: answer.waived.map(said) });
    // Until the first change, which has it loaded at once, it would find the same.
    whenQuiet(quietMs, check);
  };
  void takeOver();
  const endings = [subscribe(check), checking.close];
  return () => {
    isClosed = true;
    for (const end of endings) end();
  };
}

function said({ message: _words, fix, ...finding }: AnsweredFinding): SaidFinding {
  if (fix === undefined) return finding;
  const { pattern: title, ...correction } = fix;
  return { ...finding, fix: { ...correction, title } };
}
