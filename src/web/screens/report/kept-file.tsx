import { useState } from 'react';
import { readFile } from '../../../api/files.ts';
import { reportFormats } from '../../../api/reports.ts';
import type { Snapshot } from '../../../core/report/snapshot.ts';
import { useProject } from '../../project/project-context.tsx';
import { useSession } from '../../session/session.tsx';
import { Button } from '../../ui/button.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { saveFile } from '../../ui/save-file.ts';

/** A file that the project keeps, to be had as it is. */
export function KeptFile({ file: { name, sha256 } }: { readonly file: Snapshot['files'][number] }) {
  const { client } = useSession();
  const { place } = useProject();
  const [failed, setFailed] = useState<unknown>();
  const download = async (): Promise<void> => {
    setFailed(undefined);
    try {
      const { bytes } = await client.call(readFile, { params: { ...place, sha256 } });
      saveFile(bytes, { name, mediaType: mediaTypeOf(name) });
    } catch (error) {
      setFailed(error);
    }
  };
  return (
    <>
      <Button onPress={() => void download()}>
        <bdi>{name}</bdi>
      </Button>
      <ProblemNote failed={failed} />
    </>
  );
}

/** The media type of a report's file, by its name. */
export const mediaTypeOf = (name: string): string =>
  Object.entries(reportFormats).find(([format]) => name.endsWith(`.${format}`))?.[1] ??
  'application/octet-stream';
