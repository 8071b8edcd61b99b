/** The overview of a project: where it stands, what needs its reader, what waits on others, what comes next. */

import { Link } from '../../router.tsx';
import { projectRowOf } from '../../../core/project.ts';
import { useFindings, useProject } from '../../project/project-context.tsx';
import { addressOf } from '../../routes.ts';
import { useReader } from '../../say.tsx';
import { AsOf } from '../../ui/as-of.tsx';
import { FindingNote } from '../../ui/finding-note.tsx';
import { Coming } from './coming.tsx';
import { ProjectDetails } from './project-details.tsx';
import { ResultsTree } from './results-tree.tsx';
import { Rests } from './rests.tsx';
import { WhereWeAre } from './where-we-are.tsx';
import { homeWords } from './words.ts';
import './home.css';

/** The screen. */
export function Screen() {
  const { pick } = useReader();
  const { record } = useProject();
  // What stands below the findings comes with them, or they would push it down.
  const hasFindings = useFindings() !== undefined;
  return (
    <>
      <div className="cluster">
        <h1 dir="auto">{pick(projectRowOf(record)?.title)}</h1>
        <AsOf />
      </div>
      <div className="home">
        <div className="stack">
          <WhereWeAre />
          <ResultsTree />
          <ProjectDetails />
        </div>
        <div className="stack">
          <NeedsYou />
          {hasFindings && (
            <>
              <Rests />
              <Coming />
            </>
          )}
        </div>
      </div>
    </>
  );
}

const shownFindings = 5;

function NeedsYou() {
  const { say } = useReader();
  const { place } = useProject();
  const { findings } = useFindings() ?? {};
  if (findings === undefined) return <section className="card home-findings" aria-busy="true" />;
  return (
    <section className="card stack home-findings">
      <h2>
        {say(homeWords.needsYou)} ({findings.length})
      </h2>
      {findings.length === 0 && <p className="remark">{say(homeWords.nothingNeeds)}</p>}
      {findings.slice(0, shownFindings).map((finding) => (
        <FindingNote key={finding.id} finding={finding} />
      ))}
      {findings.length > shownFindings && (
        <p>
          <Link href={addressOf(place, 'findings')}>{say(homeWords.allFindings)}</Link>
        </p>
      )}
    </section>
  );
}
