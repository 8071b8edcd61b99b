import type { Id } from '../../../core/base/id.ts';
import type { Event } from '../../../core/evidence/event.ts';
import { findRow } from '../../../core/indexes.ts';
import type { LibraryDocument } from '../../../core/library/document.ts';
import { mayWrite } from '../../project/may-write.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { Beside } from '../../ui/auto-field.tsx';
import { Button } from '../../ui/button.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { useRun } from '../../ui/use-run.ts';
import { AddFile } from './add-file.tsx';
import { ChooseDocument } from './choose-document.tsx';
import { DocumentName } from '../../library/document-name.tsx';
import { eventsWords as words } from './words.ts';

/** What proves an event: documents of the library, and files that are added to it. */
export function SourcesCard({ event }: { readonly event: Event }) {
  const { say } = useReader();
  const { record, can } = useProject();
  const { run, problem } = useRun();
  const { sources = [] } = event;
  const isEditable = mayWrite(can, 'events');
  const setSources = (next: readonly Id[]): void => {
    const edit = next.length === 0 ? { unset: ['sources'] } : { set: { sources: next } };
    run({ command: 'edit-row', input: { table: 'events', id: event.id, ...edit } });
  };
  const documents = sources.flatMap((id) => findRow(record, 'documents', id) ?? []);
  return (
    <section className="card stack">
      <h2>{say(words.documents)}</h2>
      {documents.length === 0 && <p className="remark">{say(words.documentsWhy)}</p>}
      <ul className="stack">
        {documents.map((document) => (
          <li key={document.id} className="cluster">
            <DocumentName document={document} />
            {isEditable && (
              <DetachButton
                document={document}
                detach={() => setSources(sources.filter((one) => one !== document.id))}
              />
            )}
          </li>
        ))}
      </ul>
      {isEditable && (
        <div className="cluster">
          <AddFile event={event} />
          <ChooseDocument sources={sources} add={(id) => setSources([...sources, id])} />
        </div>
      )}
      <ProblemNote failed={problem} />
      <Beside table="events" row={event.id} field="sources" />
    </section>
  );
}

function DetachButton({
  document,
  detach,
}: {
  readonly document: LibraryDocument;
  readonly detach: () => void;
}) {
  const { say, pick } = useReader();
  return (
    <Button kind="quiet" aria-label={say(words.detach, { document: pick(document.title) })} onPress={detach}>
      ×
    </Button>
  );
}
