import { useState } from 'react';
import { keepFile } from '../../../api/files.ts';
import type { Event } from '../../../core/evidence/event.ts';
import { evidenceTypes } from '../../../core/kept-file-types.ts';
import { newId } from '../../new-id.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { useSession } from '../../session/session.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { useRun } from '../../ui/use-run.ts';
import { documentOf, typeOfFile } from '../../library/kept-document.ts';
import { eventsWords as words } from './words.ts';

/** Keeps a file, makes a document of it, and lets that prove the event: one change of the record. */
export function AddFile({ event }: { readonly event: Event }) {
  const { say, contentLanguage } = useReader();
  const { client } = useSession();
  const { place } = useProject();
  const { run, problem } = useRun();
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState<unknown>();
  const [isWrong, setWrong] = useState(false);
  const keep = async (file: File): Promise<void> => {
    const mediaType = typeOfFile(file.name);
    setWrong(mediaType === undefined);
    if (mediaType === undefined) return;
    setBusy(true);
    setFailed(undefined);
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { json } = await client.call(keepFile, { params: place, file: { bytes, mediaType } });
      const row = documentOf(json, { id: newId('doc'), name: file.name, language: contentLanguage });
      const set = { sources: [...(event.sources ?? []), row.id] };
      run({
        command: 'write-rows',
        input: { create: [{ table: 'documents', row }], edit: [{ table: 'events', id: event.id, set }] },
      });
    } catch (error) {
      setFailed(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="stack">
      <p className="cluster">
        {!isBusy && (
          <FileButton
            title={say(words.addFile)}
            accept={evidenceTypes.join(',')}
            choose={(file) => void keep(file)}
          />
        )}
        <span role="status" className="remark">
          {isBusy && say(words.addingFile)}
        </span>
      </p>
      {isWrong && (
        <span className="note" data-tone="error" role="alert">
          {say(words.wrongFile)}
        </span>
      )}
      <ProblemNote failed={failed ?? problem} />
    </div>
  );
}
