import { useEffect, useState } from 'react';
import { useLocation } from '../../router.tsx';
import { addressOf } from '../../routes.ts';
import { useReader } from '../../say.tsx';
import { useSession } from '../../session/session.tsx';
import { NotRead } from '../import/not-read.tsx';
import type { ReadFile } from '../import/reading-job.ts';
import { Running } from '../import/running.tsx';
import { DropPlace } from '../import/start-reading.tsx';
import { keepReading, useReading } from '../import/use-reading.ts';
import { makeProject, wordsOfTrouble } from './make-project.ts';
import { portfolioWords } from './words.ts';
import '../import/import.css';

/** A report is read first, and only what can be read makes a project. */
export function FromReport({ office }: { readonly office: string }) {
  const { say } = useReader();
  const { client } = useSession();
  const [, navigate] = useLocation();
  const { reading, start, end } = useReading(office);
  const [trouble, setTrouble] = useState<string>();
  const file: ReadFile | undefined = reading.is === 'read' ? reading.file : undefined;
  useEffect(() => {
    if (file === undefined) return;
    const make = async (): Promise<void> => {
      const place = await makeProject({ client, office, say }, undefined);
      keepReading(place, file);
      navigate(addressOf(place, 'import'));
    };
    make().catch((error: unknown) => setTrouble(wordsOfTrouble(error)));
  }, [file, client, office, say, navigate]);
  return (
    <>
      {(reading.is === 'nothing' || reading.is === 'refused') && <DropPlace start={start} />}
      {reading.is === 'refused' && <NotRead name={reading.name} why={reading.why} />}
      {reading.is === 'running' && <Running name={reading.name} progress={reading.progress} stop={end} />}
      {file !== undefined && trouble === undefined && <p role="status">{say(portfolioWords.making)}</p>}
      {trouble !== undefined && (
        <p className="note" data-tone="error" role="alert">
          {say(portfolioWords.notMade, { why: trouble })}
        </p>
      )}
    </>
  );
}
