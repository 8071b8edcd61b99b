import { type EventType, eventTypes } from '../../../core/evidence/event-type.ts';
import type { Indicator } from '../../../core/indicators/indicator.ts';
import { eventTypeWords } from '../../../core/report/sections/words/event-types.ts';
import { resultsInOrder } from '../../../core/results/result-groups.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { AutoField, Beside } from '../../ui/auto-field.tsx';
import { AutoSelect, type Option } from '../../ui/auto-select.tsx';
import { shortTextField, textField, wordField } from '../../ui/field-kinds.ts';
import { indicatorsWords } from './words.ts';

const measures = {
  number: indicatorsWords.number,
  ratio: indicatorsWords.ratio,
  scale: indicatorsWords.scale,
  'yes-no': indicatorsWords.yesNo,
  qualitative: indicatorsWords.qualitative,
} as const;
const unitKinds = {
  persons: indicatorsWords.persons,
  participations: indicatorsWords.participations,
  events: indicatorsWords.events,
  organisations: indicatorsWords.organisations,
  documents: indicatorsWords.documents,
  money: indicatorsWords.money,
  percent: indicatorsWords.percent,
  other: indicatorsWords.other,
} as const;
const accumulations = {
  cumulative: indicatorsWords.cumulative,
  'per-period': indicatorsWords.perPeriod,
  snapshot: indicatorsWords.snapshot,
} as const;
const directions = {
  increase: indicatorsWords.increase,
  decrease: indicatorsWords.decrease,
  maintain: indicatorsWords.maintain,
} as const;

/** What an indicator measures, and how: its own words and the choices on which its figures rest. */
export function DefinitionCard({ indicator }: { readonly indicator: Indicator }) {
  const { say } = useReader();
  const at = { table: 'indicators', row: indicator } as const;
  const empty = say(indicatorsWords.notSaid);
  return (
    <section className="card stack no-print" aria-labelledby="definition">
      <h2 id="definition">{say(indicatorsWords.definition)}</h2>
      <AutoField
        {...at}
        field="title"
        kind={textField}
        label={say(indicatorsWords.name)}
        hint={say(indicatorsWords.nameHint)}
      />
      <div className="fields">
        <AutoField {...at} field="code" kind={wordField} label={say(indicatorsWords.code)} />
        <ResultChoice indicator={indicator} />
        <Choice indicator={indicator} field="measure" words={measures} label={indicatorsWords.measure} />
        <Choice
          indicator={indicator}
          field="unitKind"
          words={unitKinds}
          label={indicatorsWords.unitKind}
          empty={empty}
        />
        <AutoField {...at} field="unitLabel" kind={shortTextField} label={say(indicatorsWords.unitLabel)} />
        <Choice
          indicator={indicator}
          field="accumulation"
          words={accumulations}
          label={indicatorsWords.accumulation}
          empty={empty}
        />
        <Choice
          indicator={indicator}
          field="direction"
          words={directions}
          label={indicatorsWords.direction}
          empty={empty}
        />
        <AutoField
          {...at}
          field="corporateCode"
          kind={wordField}
          label={say(indicatorsWords.corporateCode)}
        />
      </div>
      <AutoField {...at} field="method" kind={wordField} label={say(indicatorsWords.method)} />
      <EventTypes indicator={indicator} />
    </section>
  );
}

function ResultChoice({ indicator }: { readonly indicator: Indicator }) {
  const { say, pick } = useReader();
  const { record } = useProject();
  const options = resultsInOrder(record).map(({ id, code, statement }) => ({
    value: id,
    words: [code, pick(statement)].join(' '),
  }));
  return (
    <AutoSelect
      table="indicators"
      row={indicator}
      field="result"
      options={options}
      label={say(indicatorsWords.result)}
      empty={say(indicatorsWords.loose)}
    />
  );
}

function Choice<Field extends 'measure' | 'unitKind' | 'accumulation' | 'direction'>({
  indicator,
  field,
  words,
  label,
  empty,
}: {
  readonly indicator: Indicator;
  readonly field: Field;
  readonly words: Readonly<Record<NonNullable<Indicator[Field]>, string>>;
  readonly label: string;
  readonly empty?: string;
}) {
  const { say } = useReader();
  const options: readonly Option[] = Object.entries<string>(words).map(([value, message]) => ({
    value,
    words: say(message),
  }));
  return (
    <AutoSelect
      table="indicators"
      row={indicator}
      field={field}
      options={options}
      label={say(label)}
      {...(empty !== undefined && { empty })}
    />
  );
}

/** Which types of events an indicator counts; each choice is saved at once. */
function EventTypes({ indicator }: { readonly indicator: Indicator }) {
  const { say } = useReader();
  const { store, can } = useProject();
  const chosen = indicator.countsEventTypes ?? [];
  const choose = (type: EventType, isChosen: boolean): void => {
    const types = eventTypes.filter((one) => (one === type ? isChosen : chosen.includes(one)));
    const edit = types.length === 0 ? { unset: ['countsEventTypes'] } : { set: { countsEventTypes: types } };
    store.run({ command: 'edit-row', input: { table: 'indicators', id: indicator.id, ...edit } });
  };
  return (
    <fieldset className="plain-set" id={`at-${indicator.id}-countsEventTypes`}>
      <legend>{say(indicatorsWords.countsEventTypes)}</legend>
      <div className="cluster">
        {eventTypes.map((type) => (
          <label key={type} className="choice">
            <input
              type="checkbox"
              checked={chosen.includes(type)}
              disabled={!can('write-record')}
              onChange={(event) => choose(type, event.target.checked)}
            />{' '}
            {say(eventTypeWords[type])}
          </label>
        ))}
      </div>
      <Beside table="indicators" row={indicator.id} field="countsEventTypes" />
    </fieldset>
  );
}
