import type { Indicator } from '../../../core/indicators/indicator.ts';
import { formatDay, formatPartialDay } from '../../../i18n/dates.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { useRun } from '../../ui/use-run.ts';
import { BaselineFields } from './baseline-fields.tsx';
import { targetInWords } from './in-words.ts';
import { TargetForm } from './target-form.tsx';
import { type StatedTarget, type TargetState, statedTargets } from './target-states.ts';
import { indicatorsWords } from './words.ts';

const stateWords: Readonly<Record<TargetState, string>> = {
  'in-force': indicatorsWords.inForce,
  milestone: indicatorsWords.milestone,
  replaced: indicatorsWords.replaced,
  later: indicatorsWords.later,
};

/** The baseline, and the targets with those that they replaced and why. */
export function TargetsCard({ indicator }: { readonly indicator: Indicator }) {
  const { say } = useReader();
  const { asOf, can } = useProject();
  const targets = statedTargets(indicator, asOf);
  const isWriter = can('write-record');
  return (
    <section className="card stack" aria-labelledby="targets">
      <div className="cluster">
        <h2 id="targets">{say(indicatorsWords.targets)}</h2>
        {isWriter && <Deciding indicator={indicator} hasTarget={targets.length > 0} />}
      </div>
      {targets.length === 0 ? (
        <p className="remark">{say(indicatorsWords.noTargets)}</p>
      ) : (
        <TargetTable indicator={indicator} targets={targets} isWriter={isWriter} />
      )}
      <BaselineFields indicator={indicator} />
    </section>
  );
}

/** What can be decided: a first target; or another one with its reason, and steps on the way. */
function Deciding({ indicator, hasTarget }: { readonly indicator: Indicator; readonly hasTarget: boolean }) {
  const { say } = useReader();
  const kinds = hasTarget
    ? ([
        ['revise', indicatorsWords.revise, 'main'],
        ['milestone', indicatorsWords.addMilestone, 'usual'],
      ] as const)
    : ([['first', indicatorsWords.setTarget, 'main']] as const);
  return kinds.map(([kind, message, look]) => (
    <FormDialog key={kind} trigger={<Button kind={look}>{say(message)}</Button>} title={say(message)}>
      {(close) => <TargetForm indicator={indicator} kind={kind} close={close} />}
    </FormDialog>
  ));
}

function TargetTable({
  indicator,
  targets,
  isWriter,
}: {
  readonly indicator: Indicator;
  readonly targets: readonly StatedTarget[];
  readonly isWriter: boolean;
}) {
  const { say } = useReader();
  const { run, problem } = useRun();
  const heads = [
    indicatorsWords.target,
    indicatorsWords.dueOn,
    indicatorsWords.state,
    indicatorsWords.decidedOn,
    indicatorsWords.reason,
  ];
  const remove = (index: number): boolean => {
    const set = { targets: indicator.targets.toSpliced(index, 1) };
    return run({ command: 'edit-row', input: { table: 'indicators', id: indicator.id, set } });
  };
  return (
    <>
      <ProblemNote failed={problem} />
      <div className="scroll" tabIndex={0} role="group" aria-label={say(indicatorsWords.targets)}>
        <table className="table">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {say(head)}
                </th>
              ))}
              {isWriter && <td className="no-print" />}
            </tr>
          </thead>
          <tbody>
            {targets.map((stated) => (
              <TargetRow
                key={stated.index}
                indicator={indicator}
                stated={stated}
                remove={isWriter ? () => remove(stated.index) : undefined}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function TargetRow({
  indicator,
  stated: { target, index, state },
  remove,
}: {
  readonly indicator: Indicator;
  readonly stated: StatedTarget;
  readonly remove: (() => boolean) | undefined;
}) {
  const reader = useReader();
  const { say, pick } = reader;
  const words = targetInWords(reader, indicator, target);
  return (
    <tr id={`at-${indicator.id}-targets.${String(index)}`} data-state={state}>
      <th scope="row">{words}</th>
      <td>{target.due !== undefined && <bdi>{formatPartialDay(target.due)}</bdi>}</td>
      <td>{say(stateWords[state])}</td>
      <td>
        {target.since === undefined ? (
          say(indicatorsWords.decidedFromStart)
        ) : (
          <bdi>{formatDay(target.since)}</bdi>
        )}
      </td>
      <td dir="auto">{pick(target.reason)}</td>
      {remove !== undefined && (
        <td className="no-print">
          <div className="cluster">
            <FormDialog
              trigger={
                <Button kind="quiet" aria-label={say(indicatorsWords.correctTarget, { target: words })}>
                  {say(indicatorsWords.correct)}
                </Button>
              }
              title={say(indicatorsWords.correctTarget, { target: words })}
            >
              {(close) => <TargetForm indicator={indicator} kind={index} close={close} />}
            </FormDialog>
            <Button
              kind="quiet"
              aria-label={say(indicatorsWords.removeTarget, { target: words })}
              onPress={remove}
            >
              {say(indicatorsWords.remove)}
            </Button>
          </div>
        </td>
      )}
    </tr>
  );
}
