import { type FormEvent, useId, useState } from 'react';
import type { Day } from '../../../core/base/day.ts';
import type { Text } from '../../../core/base/text.ts';
import { type Indicator, targetOperators } from '../../../core/indicators/indicator.ts';
import { targetInForce } from '../../../core/indicators/targets.ts';
import { formatDay } from '../../../i18n/dates.ts';
import type { Wish } from '../../project/project-store.ts';
import { useReader } from '../../say.tsx';
import { today } from '../../today.ts';
import { fieldWords, readDay } from '../../ui/field-kinds.ts';
import { useRun } from '../../ui/use-run.ts';
import { FormEnd } from '../../ui/form-end.tsx';
import { type DraftTrouble, withWords } from './observation-draft.ts';
import {
  type ReadTarget,
  type TargetDraft,
  operatorOf,
  readTargetDraft,
  targetDraftOf,
} from './target-draft.ts';
import { TypedField } from '../../ui/typed-field.tsx';
import { indicatorsWords } from './words.ts';

/** What a form for a target does: sets the first one, decides another one with a reason, adds a step on the way, or corrects the one at a place of the list. */
export type TargetFormKind = 'first' | 'revise' | 'milestone' | number;

/** The form. */
export function TargetForm({
  indicator,
  kind,
  close,
}: {
  readonly indicator: Indicator;
  readonly kind: TargetFormKind;
  readonly close: () => void;
}) {
  const { say } = useReader();
  const form = useTargetForm(indicator, kind);
  const { draft, change, troubles } = form;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (form.save()) close();
  };
  return (
    <form className="stack" onSubmit={submit}>
      {kind === 'revise' && <p className="remark">{say(indicatorsWords.reviseHint)}</p>}
      <div className="fields">
        <OperatorChoice operator={draft.operator} choose={(operator) => change({ operator })} />
        <TypedField
          name="value"
          label={say(indicatorsWords.value)}
          value={draft.value}
          type={(value) => change({ value })}
          troubles={troubles}
          inputMode="decimal"
          isRequired
          isFirst
        />
        {draft.operator === 'between' && (
          <TypedField
            name="to"
            label={say(indicatorsWords.upperEnd)}
            value={draft.to}
            type={(to) => change({ to })}
            troubles={troubles}
            inputMode="decimal"
            isRequired
          />
        )}
      </div>
      <TypedField
        name="due"
        label={say(indicatorsWords.dueOn)}
        hint={say(indicatorsWords.dueHint)}
        value={draft.due}
        type={(due) => change({ due })}
        troubles={troubles}
        inputMode="numeric"
      />
      {kind === 'revise' && <ReasonFields form={form} />}
      <FormEnd problem={form.problem} close={close} label={say(indicatorsWords.save)} />
    </form>
  );
}

type Form = ReturnType<typeof useTargetForm>;

function ReasonFields({ form: { reason, setReason, since, setSince, troubles } }: { readonly form: Form }) {
  const { say } = useReader();
  return (
    <>
      <TypedField
        name="reason"
        label={say(indicatorsWords.reason)}
        hint={say(indicatorsWords.reasonHint)}
        value={reason}
        type={setReason}
        troubles={troubles}
        isLong
        isRequired
      />
      <TypedField
        name="since"
        label={say(indicatorsWords.decidedOn)}
        value={since}
        type={setSince}
        troubles={troubles}
        inputMode="numeric"
        isRequired
      />
    </>
  );
}

function OperatorChoice({
  operator,
  choose,
}: {
  readonly operator: TargetDraft['operator'];
  readonly choose: (operator: TargetDraft['operator']) => void;
}) {
  const id = useId();
  const { say } = useReader();
  const words = {
    'at-least': indicatorsWords.atLeast,
    'at-most': indicatorsWords.atMost,
    exactly: indicatorsWords.exactly,
    between: indicatorsWords.between,
  } as const;
  return (
    <div className="field">
      <label htmlFor={id}>{say(indicatorsWords.operator)}</label>
      <select
        id={id}
        className="input"
        value={operator}
        onChange={(event) => choose(operatorOf(event.target.value))}
      >
        {targetOperators.map((one) => (
          <option key={one} value={one}>
            {say(words[one])}
          </option>
        ))}
      </select>
    </div>
  );
}

function useTargetForm(indicator: Indicator, kind: TargetFormKind) {
  const { tag, contentLanguage } = useReader();
  const { run, problem } = useRun();
  const start =
    typeof kind === 'number'
      ? indicator.targets[kind]
      : kind === 'revise'
        ? targetInForce(indicator)
        : undefined;
  const [draft, setDraft] = useState<TargetDraft>(() => targetDraftOf(tag, start));
  const [reason, setReason] = useState('');
  const [since, setSince] = useState(() => formatDay(today()));
  const [troubles, setTroubles] = useState<readonly DraftTrouble[]>([]);
  const save = (): boolean => {
    const result = readTargetDraft(tag, draft);
    const words = withWords(undefined, contentLanguage, reason.trim());
    const on = readDay(since);
    const decision =
      kind === 'revise'
        ? [...need('reason', words, indicatorsWords.sayWhy), ...need('since', on, fieldWords.notADay)]
        : [];
    const found = [...('troubles' in result ? result.troubles : []), ...decision];
    setTroubles(found);
    if ('troubles' in result || found.length > 0) return false;
    return run(wishOf(indicator, { kind, read: result.read, reason: words, since: on }));
  };
  const change = (part: Partial<TargetDraft>): void => setDraft((before) => ({ ...before, ...part }));
  return { draft, change, reason, setReason, since, setSince, troubles, problem, save };
}

const need = (field: string, value: unknown, message: string): readonly DraftTrouble[] =>
  value === undefined ? [{ field, message }] : [];

type Decided = {
  readonly kind: TargetFormKind;
  readonly read: ReadTarget;
  readonly reason: Text | undefined;
  readonly since: Day | undefined;
};

function wishOf(indicator: Indicator, { kind, read, reason, since }: Decided): Wish {
  const { id, targets } = indicator;
  if (kind === 'revise')
    return { command: 'revise-target', input: { indicator: id, target: read, reason, since } };
  const decided = targetInForce(indicator)?.since;
  const added = kind === 'milestone' && decided !== undefined ? { ...read, since: decided } : read;
  const next =
    typeof kind === 'number'
      ? targets.map((one, at) => (at === kind ? corrected(one, read) : one))
      : withTarget(targets, kind, added);
  return { command: 'edit-row', input: { table: 'indicators', id, set: { targets: next } } };
}

/** A milestone stands before the targets that are there, since the last of a decision is the one that counts. */
const withTarget = (
  targets: Indicator['targets'],
  kind: 'first' | 'milestone',
  added: ReadTarget,
): readonly ReadTarget[] => (kind === 'milestone' ? [added, ...targets] : [...targets, added]);

/** What was decided stays: when, why, where it was read, how it is split. */
function corrected(target: Indicator['targets'][number], read: ReadTarget): object {
  const kept = Object.entries(target).filter(
    ([field]) => !['operator', 'value', 'to', 'due'].includes(field),
  );
  return { ...Object.fromEntries(kept), ...read };
}
