import { useState } from 'react';
import { useSearchParams } from '../../router.tsx';
import { useFindings } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { FindingNote } from '../../ui/finding-note.tsx';
import { coachMarks } from './coach-marks.ts';
import { coachWords } from './coach-words.ts';
import './coach.css';

const key = 'strand coach marks put away';

/** Marks on findings of a sample, shown and put away one by one. They lie over the page, so that nothing moves when they come. */
export function Coach() {
  const { say } = useReader();
  const { findings = [] } = useFindings() ?? {};
  const [search] = useSearchParams();
  const [putAway, setPutAway] = useState(readPutAway);
  const marks = coachMarks(findings, putAway);
  const put = (checks: readonly string[]): void => {
    const next = new Set([...putAway, ...checks]);
    localStorage.setItem(key, [...next].join(' '));
    setPutAway(next);
  };
  const [first] = marks;
  if (first === undefined) return null;
  const { finding, message } = first;
  return (
    <details className="coach no-print" open={search.has('welcome')}>
      <summary>{say(coachWords.title, { count: marks.length })}</summary>
      <div className="coach-mark">
        <p>
          <strong>{say(message)}</strong>
        </p>
        <FindingNote key={finding.id} finding={finding} />
        <p className="cluster">
          <Button onPress={() => put([finding.check])}>{say(coachWords.gotIt)}</Button>
          <Button kind="quiet" onPress={() => put(marks.map((one) => one.finding.check))}>
            {say(coachWords.putAway)}
          </Button>
        </p>
      </div>
    </details>
  );
}

const readPutAway = (): ReadonlySet<string> =>
  new Set((localStorage.getItem(key) ?? '').split(' ').filter((check) => check !== ''));
