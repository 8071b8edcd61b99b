import { useState } from 'react';
import type { Id } from '../../../core/base/id.ts';
import { findRow } from '../../../core/indexes.ts';
import type { Text } from '../../../core/base/text.ts';
import type { Rows } from '../../../core/project.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { DialogField } from './dialog-field.tsx';
import { PlanDialog } from './plan-dialog.tsx';
import type { Deeds } from './use-deeds.ts';
import { type AskedOfHold, useHoldForm } from './use-hold-form.ts';
import { planWords } from './words.ts';

type HoldDialogProps = {
  readonly item: Rows['workPlanItems'] | undefined;
  readonly strand: Rows['strands'] | undefined;
  readonly deeds: Deeds;
  readonly close: () => void;
};

const days: readonly AskedOfHold[] = ['since', 'reviewOn'];
const order: readonly AskedOfHold[] = [
  'since',
  'reason',
  'agreedWith',
  'resumeCondition',
  'section',
  'reviewOn',
];

const labels = {
  since: planWords.since,
  reason: planWords.reason,
  agreedWith: planWords.agreedWithWhom,
  resumeCondition: planWords.resumeCondition,
  section: planWords.section,
  reviewOn: planWords.review,
} as const satisfies Readonly<Record<AskedOfHold, string>>;

/** Asks why an item or a whole strand rests, since when, agreed with whom, and when to look at it again. */
export function HoldDialog({ item, strand: given, deeds, close }: HoldDialogProps) {
  const { say, pick } = useReader();
  const { record } = useProject();
  const strand = given ?? findRow(record, 'strands', item?.strand);
  const [of, setOf] = useState<Id | undefined>(item?.id ?? strand?.id);
  const { typed, type, isWrong, input } = useHoldForm();
  const [isTried, setTried] = useState(false);
  const hold = (): void => {
    setTried(true);
    const wanted = of === undefined ? undefined : input(of);
    if (wanted === undefined) return;
    deeds.run({ command: 'put-on-hold', input: wanted });
    close();
  };
  return (
    <PlanDialog
      title={say(planWords.holdTitle, { name: nameIn(pick, item ?? strand) })}
      action={say(planWords.holdNow)}
      onAction={hold}
      close={close}
    >
      {item !== undefined && strand !== undefined && (
        <HeldChoice item={item} strand={strand} of={of} choose={setOf} />
      )}
      {order.map((field) => (
        <DialogField
          key={field}
          label={say(labels[field])}
          kind={field === 'reason' ? 'long' : days.includes(field) ? 'day' : 'words'}
          hint={field === 'reason' ? say(planWords.reasonHint) : undefined}
          value={typed[field]}
          type={(value) => type(field, value)}
          trouble={isTried && isWrong(field) ? say(planWords.dayNeeded) : undefined}
        />
      ))}
    </PlanDialog>
  );
}

const named = (code: string | undefined, title: string): string => [code, title].filter(Boolean).join(' ');

type HeldChoiceProps = {
  readonly item: Rows['workPlanItems'];
  readonly strand: Rows['strands'];
  readonly of: Id | undefined;
  readonly choose: (of: Id) => void;
};

function HeldChoice({ item, strand, of, choose }: HeldChoiceProps) {
  const { say, pick } = useReader();
  const choices = [
    { id: item.id, name: `${say(planWords.holdItem)}: ${named(item.code, pick(item.title))}` },
    { id: strand.id, name: say(planWords.holdStrand, { strand: named(strand.code, pick(strand.title)) }) },
  ];
  return (
    <fieldset className="plan-what">
      <legend>{say(planWords.holdWhat)}</legend>
      {choices.map(({ id, name }) => (
        <label key={id} dir="auto">
          <input type="radio" name="of" checked={of === id} onChange={() => choose(id)} /> {name}
        </label>
      ))}
    </fieldset>
  );
}

/** What the item or strand that shall rest is called. */
const nameIn = (
  pick: (title: Text) => string,
  row: Pick<Rows['workPlanItems'], 'code' | 'title'> | Pick<Rows['strands'], 'code' | 'title'> | undefined,
): string => (row === undefined ? '' : [row.code, pick(row.title)].filter(Boolean).join(' '));
