import { wordsOf } from '../../../core/base/text.ts';
import type { Rows } from '../../../core/project.ts';
import { useProject } from '../../project/project-context.tsx';
import { nameOfRow } from '../../record-words/row-name.ts';
import { useReader } from '../../say.tsx';
import { LabelledInput } from '../../ui/labelled-input.tsx';
import { Choice } from './choice.tsx';
import { reportWords as words } from './words.ts';

type External = { readonly function: string; readonly organisation: string; readonly consent: string };

/** Who outside the office has approved a report, by function and organisation, and in which document. */
export function OutsideApprover({
  external,
  change,
}: {
  readonly external: External;
  readonly change: (part: Partial<External>) => void;
}) {
  const reader = useReader();
  const { say } = reader;
  const { record } = useProject();
  const nameOf = (row: Rows['organisations'] | Rows['documents']): string => nameOfRow(reader, record, row);
  const documents = record.documents.filter((row) => row.file !== undefined);
  const named = record.organisations.filter(
    ({ name, acronym }) => acronym !== undefined || (name && wordsOf(name).length > 0),
  );
  return (
    <>
      <p className="remark">{say(words.outsideWhy)}</p>
      <LabelledInput
        label={say(words.outsideFunction)}
        value={external.function}
        change={(typed) => change({ function: typed })}
      />
      <Choice
        label={say(words.outsideOrganisation)}
        value={external.organisation}
        all={[['', ''], ...named.map((row) => [row.id, nameOf(row)] as const)]}
        onChoose={(organisation) => change({ organisation })}
      />
      <Choice
        label={say(words.outsideConsent)}
        value={external.consent}
        all={[['', ''], ...documents.map((row) => [row.id, nameOf(row)] as const)]}
        onChoose={(consent) => change({ consent })}
      />
    </>
  );
}
