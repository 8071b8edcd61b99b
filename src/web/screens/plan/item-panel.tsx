import { holdsOf } from '../../../core/indexes.ts';
import type { Finding } from '../../../core/checks/check.ts';
import type { Rows } from '../../../core/project.ts';
import { useFindings, useProject } from '../../project/project-context.tsx';
import { mayWrite } from '../../project/may-write.ts';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { FindingNote } from '../../ui/finding-note.tsx';
import { ActivitiesField } from './activities-field.tsx';
import { HoldNotes } from './hold-notes.tsx';
import { ItemDates } from './item-dates.tsx';
import { NotesEditor } from './notes-editor.tsx';
import { StrandField } from './strand-field.tsx';
import type { Deeds } from './use-deeds.ts';
import { planWords } from './words.ts';

type Item = Rows['workPlanItems'];

type ItemPanelProps = {
  readonly item: Item;
  readonly plan: Rows['workPlans'];
  readonly deeds: Deeds;
  readonly close: () => void;
};

/** What there is to know of the active item beside what its row says: what was found, its hold, footnotes, dates, the activities that it serves. */
export function ItemPanel({ item, plan, deeds, close }: ItemPanelProps) {
  const { say, pick } = useReader();
  const { can } = useProject();
  const canWrite = mayWrite(can, 'workPlanItems');
  return (
    <aside className="card stack plan-panel no-print" aria-label={say(planWords.details)}>
      <div className="plan-panel-head">
        <h2 dir="auto">
          <bdi>{item.code}</bdi> {pick(item.title)}
        </h2>
        <Button kind="quiet" onPress={close} aria-label={say(planWords.closeDetails)}>
          ✕
        </Button>
      </div>
      <HoldsOf item={item} deeds={deeds} canWrite={canWrite} />
      <FindingsOf item={item} />
      <ItemDates item={item} plan={plan} />
      <NotesEditor item={item} deeds={deeds} isReadOnly={!canWrite} />
      <StrandField item={item} deeds={deeds} isReadOnly={!canWrite} />
      <ActivitiesField item={item} deeds={deeds} isReadOnly={!canWrite} />
    </aside>
  );
}

type PartProps = { readonly item: Item; readonly deeds: Deeds };

/** The holds under which it rests, those of its strand among them. */
function HoldsOf({ item, deeds, canWrite }: PartProps & { readonly canWrite: boolean }) {
  const { record } = useProject();
  const holds = [
    ...holdsOf(record, item.id),
    ...(item.strand === undefined ? [] : holdsOf(record, item.strand)),
  ];
  return <HoldNotes holds={holds} deeds={deeds} isReadOnly={!canWrite} />;
}

function FindingsOf({ item }: { readonly item: Item }) {
  const { say } = useReader();
  const { record } = useProject();
  const { findings = [] } = useFindings() ?? {};
  const holds = new Set(holdsOf(record, item.id).map(({ id }) => id));
  const here = findings.filter((finding: Finding) =>
    finding.at.some(({ row }, index) => row === item.id || (index === 0 && holds.has(row))),
  );
  if (here.length === 0) return null;
  return (
    <section>
      <h3>
        {say(planWords.found)} ({here.length})
      </h3>
      {here.map((finding) => (
        <FindingNote key={finding.id} finding={finding} isHere />
      ))}
    </section>
  );
}
