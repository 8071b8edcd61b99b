import { projectRowOf } from '../../../core/project.ts';
import type { ProjectRow } from '../../../core/project-row.ts';
import { useProject } from '../../project/project-context.tsx';
import { Link } from '../../router.tsx';
import { addressOf } from '../../routes.ts';
import { useReader } from '../../say.tsx';
import { AutoField } from '../../ui/auto-field.tsx';
import { AutoSelect } from '../../ui/auto-select.tsx';
import { countriesField } from '../../ui/country-field.ts';
import { dayField, textField, wordField } from '../../ui/field-kinds.ts';
import { KeepHere } from '../../shell/keep-here.tsx';
import { homeWords } from './words.ts';

/** What the project is: title, number, duration, parties; each field saves itself. */
export function ProjectDetails() {
  const { say } = useReader();
  const { record, place } = useProject();
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
          <Party row={row} field="implementer" label={say(homeWords.implementer)} />
          <Party row={row} field="contractingAuthority" label={say(homeWords.authority)} />
          <AutoField
            table="project"
            row={row}
            field="countries"
            kind={countriesField}
            label={say(homeWords.countries)}
          />
        </div>
      )}
      <p className="meta">
        <Link href={addressOf(place, 'coordination', { query: { show: 'organisations' } })}>
          {say(homeWords.parties)}
        </Link>
      </p>
      <KeepHere />
    </section>
  );
}

type PartyProps = {
  readonly row: ProjectRow;
  readonly field: 'implementer' | 'contractingAuthority';
  readonly label: string;
};

/** An organisation of the record that is a party to the contract. */
function Party({ row, field, label }: PartyProps) {
  const { say, pick } = useReader();
  const { record } = useProject();
  const options = record.organisations.map(({ id, name }) => ({ value: id, words: pick(name) }));
  return (
    <AutoSelect
      table="project"
      row={row}
      field={field}
      options={options}
      label={label}
      empty={say(homeWords.notSaid)}
    />
  );
}
