/** What was frozen of a report: each version with its files. */

import { useState } from 'react';
import { readFile } from '../../../api/files.ts';
import { reportFormats } from '../../../api/reports.ts';
import type { Report } from '../../../core/report/report.ts';
import type { Snapshot } from '../../../core/report/snapshot.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { useSession } from '../../session/session.tsx';
import { Button } from '../../ui/button.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { reportWords as words } from './words.ts';

/** The versions of a report, the latest first. */
export function Versions({ report }: { readonly report: Report }) {
  const { say } = useReader();
  const { record } = useProject();
  const all = record.snapshots.filter((one) => one.report === report.id);
  if (all.length === 0) return <p className="remark">{say(words.noVersions)}</p>;
  return (
    <ol className="stack">
      {all
        .toSorted((a, b) => b.version - a.version)
        .map((snapshot) => (
          <li key={snapshot.id} className="stack report-version">
            <h3>{say(words.version, { day: snapshot.on, version: snapshot.version })}</h3>
            <ul className="cluster">
              {snapshot.files.map((file) => (
                <li key={file.name}>
                  <KeptFile file={file} />
                </li>
              ))}
            </ul>
          </li>
        ))}
    </ol>
  );
}

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

const mediaTypeOf = (name: string): string =>
  Object.entries(reportFormats).find(([format]) => name.endsWith(`.${format}`))?.[1] ??
  'application/octet-stream';
