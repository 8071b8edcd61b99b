/** What was frozen of a report: each version with its files. */

import type { Report } from '../../../core/report/report.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { KeptFile } from './kept-file.tsx';
import { reportWords as words } from './words.ts';

/** The versions of a report, the latest first. */
export function Versions({ report }: { readonly report: Report }) {
  const { say } = useReader();
  const { record } = useProject();
  const all = record.snapshots.filter((one) => one.report === report.id);
  if (all.length === 0) return <p className="remark">{say(words.noVersions)}</p>;
  return (
    <ol className="stack">
      {all
        .toSorted((a, b) => b.version - a.version)
        .map((snapshot) => (
          <li key={snapshot.id} className="stack report-version">
            <h3>{say(words.version, { day: snapshot.on, version: snapshot.version })}</h3>
            <ul className="cluster">
              {snapshot.files.map((file) => (
                <li key={file.name}>
                  <KeptFile file={file} />
                </li>
              ))}
            </ul>
          </li>
        ))}
    </ol>
  );
}
