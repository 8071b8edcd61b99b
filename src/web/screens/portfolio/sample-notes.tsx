/** What is said on a sample project: that it is one, how to have one's own, and what to try first. */

import { Link } from '../../router.tsx';
import { projectRowOf } from '../../../core/project.ts';
import { useProject } from '../../project/project-context.tsx';
import { newProjectPath } from '../../routes.ts';
import { useReader } from '../../say.tsx';
import { useCalm } from '../../use-calm.ts';
import { sampleWords } from './sample-words.ts';
import { drawnLater } from '../../ui/drawn-later.tsx';

const Coach = drawnLater(async () => (await import('./coach.tsx')).Coach);

/** The banner of a sample project, with the way to a project of one's own; nothing on any other. */
export function SampleNotes() {
  const { say } = useReader();
  const { record, place } = useProject();
  const isCalm = useCalm();
  if (projectRowOf(record)?.sample !== true) return null;
  return (
    <div className="note no-print sample-banner">
      <span>{say(sampleWords.sampleNote)}</span>
      <Link className="button" href={`${newProjectPath}?like=${place.office}/${place.project}`}>
        {say(sampleWords.makeMine)}
      </Link>
      {isCalm && <Coach />}
    </div>
  );
}
