import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { NewReport } from './new-report.tsx';
import { reportWords as words } from './words.ts';

/** Stands where the record has no report yet: what one is, and the next one to create. */
export function NoReport() {
  const { say } = useReader();
  const { can } = useProject();
  return (
    <>
      <h1>{say(words.noReport)}</h1>
      <p>{say(words.noReportWhy)}</p>
      {can('write-report') && (
        <div className="card report-first">
          <NewReport onDone={() => undefined} />
        </div>
      )}
    </>
  );
}
