import { useState } from 'react';
import { readFile } from '../../api/files.ts';
import type { LibraryDocument } from '../../core/library/document.ts';
import { useProject } from '../project/project-context.tsx';
import { useReader } from '../say.tsx';
import { useSession } from '../session/session.tsx';
import { Button } from '../ui/button.tsx';
import { ProblemNote } from '../ui/problem-note.tsx';
import { saveFile } from '../ui/save-file.ts';
import { typeOfFile } from './kept-document.ts';
import { libraryWords } from './words.ts';

/** A document by its title, or by other words; where it is kept as a file, that can be had. */
export function DocumentName({
  document,
  words: given,
}: {
  readonly document: LibraryDocument;
  readonly words?: string;
}) {
  const { say, pick } = useReader();
  const { client } = useSession();
  const { place } = useProject();
  const [failed, setFailed] = useState<unknown>();
  const title = pick(document.title);
  const { file } = document;
  const shown = given ?? title;
  if (file === undefined) return <span dir="auto">{shown}</span>;
  const download = async (): Promise<void> => {
    setFailed(undefined);
    try {
      const { bytes } = await client.call(readFile, { params: { ...place, sha256: file.sha256 } });
      saveFile(bytes, { name: file.name, mediaType: typeOfFile(file.name) ?? 'application/octet-stream' });
    } catch (error) {
      setFailed(error);
    }
  };
  return (
    <>
      <Button aria-label={say(libraryWords.download, { document: title })} onPress={() => void download()}>
        <span dir="auto">{shown}</span>
      </Button>
      <ProblemNote failed={failed} />
    </>
  );
}
