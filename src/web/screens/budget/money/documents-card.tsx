import { inPrintedOrder } from '../../../../core/base/printed-order.ts';
import type { LibraryDocument } from '../../../../core/library/document.ts';
import { sensitivities } from '../../../../core/sensitivity.ts';
import { useProject } from '../../../project/project-context.tsx';
import { choiceWord } from '../../../record-words/choice-words.ts';
import { RowCard } from '../../../row-table/row-card.tsx';
import { columnsOf } from '../../../row-table/row-column.tsx';
import { useReader } from '../../../say.tsx';
import { listField, partialDayField, textField, wordField } from '../../../ui/field-kinds.ts';
import { DocumentName } from '../../../library/document-name.tsx';
import { budgetWords } from '../words.ts';
import { dayHeading } from './headings.ts';
import { useHeads } from './use-heads.ts';
import { moneyWords } from './words.ts';

const { field, choice } = columnsOf('documents');

/** The documents of the project: deliverables, laws and studies, what proves an event. */
export function DocumentsCard() {
  const { say } = useReader();
  const { record } = useProject();
  return (
    <RowCard
      table="documents"
      columns={useDocumentColumns()}
      rows={inPrintedOrder(record.documents)}
      words={{
        title: say(moneyWords.documents),
        add: say(moneyWords.addDocument),
        none: say(moneyWords.noDocuments),
      }}
      keeps={['kind', 'sensitivity']}
    />
  );
}

function useDocumentColumns() {
  const { say } = useReader();
  const head = useHeads('documents');
  const title = field('title', {
    kind: textField,
    head: head('title'),
    heading: /title|name|titre|intitule|عنوان/,
    isNeeded: true,
  });
  return [
    field('code', { kind: wordField, head: head('code'), heading: /^(no|n°|number|code|رقم)/ }),
    {
      ...title,
      cell: (document: LibraryDocument) => (
        <>
          {title.cell(document)}
          {document.file && <DocumentName document={document} words={document.file.name} />}
        </>
      ),
    },
    field('kind', { kind: wordField, head: head('kind'), heading: /kind|type|نوع/, isNeeded: true }),
    field('on', { kind: partialDayField, head: head('on'), heading: dayHeading }),
    field('jurisdiction', {
      kind: wordField,
      head: head('jurisdiction'),
      heading: /jurisdiction|country|pays|بلد/,
    }),
    field('languages', { kind: listField, head: head('languages'), heading: /langu|لغه|لغات/ }),
    field('subjects', { kind: listField, head: head('subjects'), heading: /subject|sujet|theme|موضوع/ }),
    choice('sensitivity', {
      options: sensitivities.map((value) => ({ value, words: say(choiceWord(value)), names: [] })),
      empty: say(budgetWords.unknown),
      head: head('sensitivity'),
      heading: /sensitivity|who may|confidential|سريه/,
    }),
  ];
}
