import { useFindings, useProject } from '../../project/project-context.tsx';
import { holdsOf } from '../../../core/indexes.ts';
import type { Rows } from '../../../core/project.ts';
import { mayWrite } from '../../project/may-write.ts';
import { useReader } from '../../say.tsx';
import { AutoField } from '../../ui/auto-field.tsx';
import { Button } from '../../ui/button.tsx';
import { textField, wordField } from '../../ui/field-kinds.ts';
import { FindingNote } from '../../ui/finding-note.tsx';
import { HoldNotes } from './hold-notes.tsx';
import type { Deeds } from './use-deeds.ts';
import { planWords } from './words.ts';

type StrandPanelProps = {
  readonly strand: Rows['strands'];
  readonly deeds: Deeds;
  readonly close: () => void;
};

/** The active strand: its number and words, under what hold it rests, what was found in it. */
export function StrandPanel({ strand, deeds, close }: StrandPanelProps) {
  const { say } = useReader();
  const { record, can } = useProject();
  const { findings = [] } = useFindings() ?? {};
  const fields: ReadonlySet<string | undefined> = new Set(['code', 'title']);
  const here = findings.filter(({ at: [first] }) => first?.row === strand.id && !fields.has(first.field));
  return (
    <aside className="card stack plan-panel no-print" aria-label={say(planWords.detailsOfStrand)}>
      <div className="plan-panel-head">
        <h2>{say(planWords.strandOf)}</h2>
        <Button kind="quiet" onPress={close} aria-label={say(planWords.closeDetails)}>
          ✕
        </Button>
      </div>
      <AutoField table="strands" row={strand} field="code" kind={wordField} label={say(planWords.number)} />
      <AutoField
        table="strands"
        row={strand}
        field="title"
        kind={textField}
        label={say(planWords.strandTitle)}
      />
      <HoldNotes holds={holdsOf(record, strand.id)} deeds={deeds} isReadOnly={!mayWrite(can, 'holds')} />
      {here.map((finding) => (
        <FindingNote key={finding.id} finding={finding} isHere />
      ))}
    </aside>
  );
}
