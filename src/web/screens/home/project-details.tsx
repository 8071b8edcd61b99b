import { projectRowOf } from '../../../core/project.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { AutoField } from '../../ui/auto-field.tsx';
import { dayField, textField, wordField } from '../../ui/field-kinds.ts';
import { KeepHere } from '../../shell/keep-here.tsx';
import { homeWords } from './words.ts';

/** What the project is: title, number, duration; each field saves itself. */
export function ProjectDetails() {
  const { say } = useReader();
  const { record } = useProject();
  const row = projectRowOf(record);
  return (
    <section className="card stack no-print">
      <h2>{say(homeWords.details)}</h2>
      {row !== undefined && (
        <div className="fields">
          <AutoField table="project" row={row} field="title" kind={textField} label={say(homeWords.title)} />
          <AutoField
            table="project"
            row={row}
            field="acronym"
            kind={wordField}
            label={say(homeWords.acronym)}
          />
          <AutoField
            table="project"
            row={row}
            field="contractNumber"
            kind={wordField}
            label={say(homeWords.contractNumber)}
          />
          <AutoField table="project" row={row} field="start" kind={dayField} label={say(homeWords.start)} />
          <AutoField table="project" row={row} field="end" kind={dayField} label={say(homeWords.end)} />
        </div>
      )}
      <KeepHere />
    </section>
  );
}
