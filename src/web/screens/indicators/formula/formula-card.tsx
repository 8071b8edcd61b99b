import type { Formula, Term } from '../../../../core/indicators/formulas/formula.ts';
import { formulaWords } from '../../../../core/indicators/formulas/formula-words.ts';
import { termKinds } from '../../../../core/indicators/formulas/terms.ts';
import type { Indicator } from '../../../../core/indicators/indicator.ts';
import { useProject } from '../../../project/project-context.tsx';
import { useReader } from '../../../say.tsx';
import { Beside } from '../../../ui/auto-field.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { ProblemNote } from '../../../ui/problem-note.tsx';
import { useRun } from '../../../ui/use-run.ts';
import { phraseInWords } from '../in-words.ts';
import { type FormulaChoice, termOf, withKind } from './formula-draft.ts';
import { TermFields, termOptions } from './term-fields.tsx';
import { formulaFormWords as words } from './words.ts';

/** From what the value of an indicator is counted; each choice is saved at once, and read back as a sentence. */
export function FormulaCard({ indicator }: { readonly indicator: Indicator }) {
  const reader = useReader();
  const { say } = reader;
  const { record, can } = useProject();
  const { run, problem } = useRun();
  const { formula } = indicator;
  const isReadOnly = !can('write-record');
  const save = (next: Formula | undefined): void => {
    const edit = next === undefined ? { unset: ['formula'] } : { set: { formula: next } };
    run({ command: 'edit-row', input: { table: 'indicators', id: indicator.id, ...edit } });
  };
  return (
    <section className="card stack no-print" aria-labelledby="formula">
      <h2 id="formula">{say(words.title)}</h2>
      {formula === undefined ? (
        <p className="remark">{say(words.why)}</p>
      ) : (
        <p>
          {formulaWords(record, formula)
            .map((phrase) => phraseInWords(reader, phrase))
            .join(' ')}
        </p>
      )}
      {!isReadOnly && (
        <Choice
          label={say(words.kind)}
          value={formula?.kind ?? 'typed'}
          options={[['typed', say(words.typed)], ...termOptions(say), ['ratio', say(words.ratio)]]}
          choose={(kind) => isChoice(kind) && save(withKind(formula, kind))}
        />
      )}
      {formula?.kind === 'ratio' ? (
        <RatioFields {...{ indicator, isReadOnly }} formula={formula} change={save} />
      ) : (
        formula !== undefined && (
          <TermFields term={formula} indicator={indicator} change={save} isReadOnly={isReadOnly} />
        )
      )}
      <ProblemNote failed={problem} />
      <Beside table="indicators" row={indicator.id} field="formula" />
    </section>
  );
}

const isTermKind = (kind: string): kind is Term['kind'] => Object.hasOwn(termKinds, kind);
const isChoice = (kind: string): kind is FormulaChoice =>
  kind === 'typed' || kind === 'ratio' || isTermKind(kind);

type Ratio = Extract<Formula, { readonly kind: 'ratio' }>;

function RatioFields({
  formula,
  change,
  ...props
}: {
  readonly formula: Ratio;
  readonly indicator: Indicator;
  readonly change: (formula: Ratio) => void;
  readonly isReadOnly: boolean;
}) {
  const { say } = useReader();
  return (['numerator', 'denominator'] as const).map((part) => {
    const term = formula[part];
    return (
      <fieldset key={part} className="plain-set stack">
        <legend>{say(part === 'numerator' ? words.above : words.below)}</legend>
        {!props.isReadOnly && (
          <Choice
            label={say(words.kind)}
            value={term.kind}
            options={termOptions(say)}
            choose={(kind) => isTermKind(kind) && change({ ...formula, [part]: termOf(kind, term) })}
          />
        )}
        <TermFields {...props} term={term} change={(next) => change({ ...formula, [part]: next })} />
      </fieldset>
    );
  });
}
