import { costCategories } from '../../../core/budget/budget-line.ts';
import type { Rows } from '../../../core/project.ts';
import { useFindings, useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { AutoField } from '../../ui/auto-field.tsx';
import { AutoSelect } from '../../ui/auto-select.tsx';
import { type FieldKind, moneyField, numberField, shortTextField } from '../../ui/field-kinds.ts';
import { rowOfFinding } from './finding-places.ts';
import { yearField } from './year-field.ts';
import { budgetWords } from './words.ts';

type Line = Rows['budgetLines'];

type CellProps<Field extends keyof Line> = {
  readonly line: Line;
  readonly name: string;
  readonly field: Field;
  readonly kind: FieldKind<NonNullable<Line[Field]>>;
  readonly label: string;
};

/** A field of a line, whose label is heard and not seen. */
export function Editable<Field extends keyof Line>({ line, name, field, kind, label }: CellProps<Field>) {
  const { say } = useReader();
  return (
    <AutoField
      table="budgetLines"
      row={line}
      field={field}
      kind={kind}
      label={say(budgetWords.of, { what: say(label), line: name })}
      isBare
      isAlone
    />
  );
}

/** A cell with a field of a line; what is worst in it shows at its edge. */
export function Cell<Field extends keyof Line>({
  isNumber = false,
  ...given
}: CellProps<Field> & { readonly isNumber?: boolean }) {
  const { record } = useProject();
  const { findings = [] } = useFindings() ?? {};
  const worst = findings.find(
    (finding) =>
      finding.at[0]?.field === given.field &&
      finding.at[0].row === given.line.id &&
      rowOfFinding(record, finding) !== undefined,
  );
  return (
    <td data-column={given.field} data-kind={isNumber ? 'number' : undefined} data-severity={worst?.severity}>
      <Editable {...given} />
    </td>
  );
}

/** What a line is computed from: its unit, how many, and what each costs. */
export function DetailCells({ line, name }: { readonly line: Line; readonly name: string }) {
  return (
    <>
      <Cell line={line} name={name} field="unit" kind={shortTextField} label={budgetWords.unit} />
      <Cell line={line} name={name} field="units" kind={numberField} label={budgetWords.units} isNumber />
      <Cell line={line} name={name} field="rate" kind={moneyField} label={budgetWords.rate} isNumber />
    </>
  );
}

/** What a heading counts as. */
export function CountsAs({ line, name }: { readonly line: Line; readonly name: string }) {
  const { say } = useReader();
  const options = costCategories.map((value) => ({ value, words: say(budgetWords[value]) }));
  return (
    <AutoSelect
      table="budgetLines"
      row={line}
      field="category"
      options={options}
      label={say(budgetWords.of, { what: say(budgetWords.countsAs), line: name })}
      isBare
      isAlone
    />
  );
}

/** What a line states for each year. */
export function YearCells({
  line,
  name,
  years,
}: {
  readonly line: Line;
  readonly name: string;
  readonly years: readonly string[];
}) {
  const { say } = useReader();
  return years.map((year) => (
    <td key={year} data-kind="number" data-column={`year ${year}`}>
      <AutoField
        table="budgetLines"
        row={line}
        field="statedByYear"
        part={year}
        kind={yearField(year)}
        label={say(budgetWords.of, { what: say(budgetWords.year, { year }), line: name })}
        isBare
        isAlone
      />
    </td>
  ));
}
