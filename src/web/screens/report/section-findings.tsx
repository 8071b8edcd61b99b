import { useState } from 'react';
import type { SaidFinding } from '../../checking/said-finding.ts';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { FindingNote } from '../../ui/finding-note.tsx';
import type { OutlineEntry } from './report-outline.ts';
import { reportWords as words } from './words.ts';

const mostShown = 3;

/** What is found in the section, but for what stands beside its texts already. */
export function SectionFindings({
  findings,
  entry,
}: {
  readonly findings: readonly SaidFinding[];
  readonly entry: OutlineEntry;
}) {
  const { say } = useReader();
  const [isAll, setAll] = useState(false);
  const others = findings.filter(({ at: [first] }) => !entry.texts.some(({ row }) => row.id === first?.row));
  if (others.length === 0) return null;
  return (
    <div className="stack report-findings">
      <h3>{say(words.findings, { count: others.length })}</h3>
      {others.slice(0, isAll ? others.length : mostShown).map((finding) => (
        <FindingNote key={finding.id} finding={finding} />
      ))}
      {!isAll && others.length > mostShown && (
        <p>
          <Button onPress={() => setAll(true)}>{say(words.allFindings)}</Button>
        </p>
      )}
    </div>
  );
}
