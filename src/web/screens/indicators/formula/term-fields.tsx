import { useState } from 'react';
import { inPrintedOrder } from '../../../../core/base/printed-order.ts';
import type { Formula, Term } from '../../../../core/indicators/formulas/formula.ts';
import { termKinds } from '../../../../core/indicators/formulas/terms.ts';
import { eventTypes } from '../../../../core/evidence/event-type.ts';
import type { Indicator } from '../../../../core/indicators/indicator.ts';
import { ageBands, sexes } from '../../../../core/register/participation.ts';
import { eventTypeWords } from '../../../../core/report/sections/words/event-types.ts';
import { resultsInOrder } from '../../../../core/results/result-groups.ts';
import { useProject } from '../../../project/project-context.tsx';
import { useReader } from '../../../say.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { choiceWord } from '../../../record-words/choice-words.ts';
import { ChoiceSet } from '../../../ui/choice-set.tsx';
import { LabelledInput } from '../../../ui/labelled-input.tsx';
import { formulaFormWords as words } from './words.ts';

type FieldsProps<Of extends Formula> = {
  readonly term: Of;
  readonly indicator: Indicator;
  readonly change: (term: Of) => void;
  readonly isReadOnly: boolean;
};

/** What of a term can be chosen beside its kind. */
export function TermFields({ term, ...props }: FieldsProps<Term>) {
  if (term.kind === 'documents') return null;
  if (term.kind === 'sum') return <SumFields term={term} {...props} />;
  return (
    <>
      <ScopeFields term={term} {...props} />
      {(term.kind === 'persons' || term.kind === 'participations') && <WhoFields term={term} {...props} />}
    </>
  );
}

/** The kinds of terms, as a choice. */
export const termOptions = (say: (message: string) => string) =>
  Object.entries(termKinds).map(([kind, { title }]) => [kind, say(title)] as const);

type Scoped = Exclude<Term, { readonly kind: 'documents' | 'sum' }>;

function ScopeFields({ term, change, isReadOnly }: FieldsProps<Scoped>) {
  const { say, pick } = useReader();
  const { record } = useProject();
  const strands = record.strands.map(({ id, code, title }) => [id, named(code, pick(title))] as const);
  const results = resultsInOrder(record).map(
    ({ id, code, statement }) => [id, named(code, pick(statement))] as const,
  );
  const narrow = (
    field: 'types' | 'strands' | 'items' | 'results' | 'places',
    chosen: readonly string[],
  ): void => {
    const { [field]: _before, ...rest } = term;
    change({ ...rest, ...(chosen.length > 0 && { [field]: chosen }) });
  };
  return (
    <>
      <ChoiceSet
        legend={say(words.types)}
        options={eventTypes.map((type) => [type, say(eventTypeWords[type])])}
        chosen={term.types}
        choose={(chosen) => narrow('types', chosen)}
        isReadOnly={isReadOnly}
      />
      <ChoiceSet
        legend={say(words.strands)}
        options={strands}
        chosen={term.strands}
        choose={(chosen) => narrow('strands', chosen)}
        isReadOnly={isReadOnly}
      />
      <details>
        <summary>
          {say(words.results)} ({term.results?.length ?? 0})
        </summary>
        <ChoiceSet
          legend={say(words.results)}
          options={results}
          chosen={term.results}
          choose={(chosen) => narrow('results', chosen)}
          isReadOnly={isReadOnly}
        />
      </details>
      <details>
        <summary>
          {say(words.items)} ({term.items?.length ?? 0})
        </summary>
        <ChoiceSet
          legend={say(words.items)}
          options={inPrintedOrder(record.workPlanItems).map(
            ({ id, code, title }) => [id, named(code, pick(title))] as const,
          )}
          chosen={term.items}
          choose={(chosen) => narrow('items', chosen)}
          isReadOnly={isReadOnly}
        />
      </details>
      <Places chosen={term.places} choose={(chosen) => narrow('places', chosen)} isReadOnly={isReadOnly} />
    </>
  );
}

type PlacesProps = {
  readonly chosen: readonly string[] | undefined;
  readonly choose: (places: readonly string[]) => void;
  readonly isReadOnly: boolean;
};

/** Places are typed, with commas between, and taken over when the field is left. */
function Places({ chosen = [], choose, isReadOnly }: PlacesProps) {
  const { say } = useReader();
  const [typed, type] = useState(chosen.join(', '));
  const save = (): void => {
    const places = typed
      .split(/[,;،؛]/u)
      .map((place) => place.trim())
      .filter((place) => place !== '');
    if (places.join('\n') !== chosen.join('\n')) choose(places);
  };
  return (
    <LabelledInput
      label={say(words.places)}
      value={typed}
      change={type}
      onBlur={save}
      readOnly={isReadOnly}
      dir="auto"
    />
  );
}

const named = (code: string | undefined, title: string): string => [code, title].filter(Boolean).join(' ');

type Counting = Extract<Term, { readonly kind: 'persons' | 'participations' }>;

function WhoFields({ term, change }: FieldsProps<Counting>) {
  const { say } = useReader();
  const { who = {}, ...rest } = term;
  const { sex, ageBand, ...others } = who;
  const set = (next: { readonly sex: string | undefined; readonly ageBand: string | undefined }): void => {
    const [wantedSex, wantedBand] = [
      sexes.find((one) => one === next.sex),
      ageBands.find((one) => one === next.ageBand),
    ];
    const chosen = {
      ...others,
      ...(wantedSex && { sex: wantedSex }),
      ...(wantedBand && { ageBand: wantedBand }),
    };
    change({ ...rest, ...(Object.keys(chosen).length > 0 && { who: chosen }) });
  };
  return (
    <div className="cluster">
      <Choice
        label={say(words.sex)}
        value={sex ?? ''}
        options={[
          ['', say(words.everybody)],
          ['woman', say(words.women)],
          ['man', say(words.men)],
        ]}
        choose={(value) => set({ sex: value, ageBand })}
      />
      <Choice
        label={say(words.age)}
        value={ageBand ?? ''}
        options={[['', say(words.anyAge)], ...ageBands.map((band) => [band, say(choiceWord(band))] as const)]}
        choose={(value) => set({ sex, ageBand: value })}
      />
    </div>
  );
}

function SumFields({ term, indicator, change, isReadOnly }: FieldsProps<Extract<Term, { kind: 'sum' }>>) {
  const { say, pick } = useReader();
  const { record } = useProject();
  const others = record.indicators.filter(({ id }) => id !== indicator.id);
  return (
    <ChoiceSet
      legend={say(words.indicators)}
      options={others.map(({ id, code, title }) => [id, named(code, pick(title))])}
      chosen={term.indicators}
      choose={(indicators) => change({ ...term, indicators })}
      isReadOnly={isReadOnly}
    />
  );
}
