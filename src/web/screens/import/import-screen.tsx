/** Reads a report into the record: a file or pasted text on one side, what it becomes on the other, taken over row by row. */

import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { NotRead } from './not-read.tsx';
import { ReadReport } from './read-report.tsx';
import { Running } from './running.tsx';
import { SourcesRead } from './sources-read.tsx';
import { StartReading } from './start-reading.tsx';
import { useReadingFor } from './use-reading.ts';
import { importWords } from './words.ts';
import './import.css';

/** The screen. */
export function Screen() {
  const { say } = useReader();
  const { place } = useProject();
  const { reading, start, end } = useReadingFor(place);
  // What was pasted stays in its field, whatever becomes of reading it.
  const isBusy = reading.is === 'read' || reading.is === 'running';
  return (
    <>
      <div className="cluster">
        <h1>{say(importWords.title)}</h1>
        {reading.is === 'read' && <bdi className="remark">{reading.file.name}</bdi>}
        {(reading.is === 'read' || reading.is === 'refused') && (
          <Button onPress={end}>{say(importWords.another)}</Button>
        )}
      </div>
      {reading.is === 'running' && <Running name={reading.name} progress={reading.progress} stop={end} />}
      {reading.is === 'refused' && <NotRead name={reading.name} why={reading.why} />}
      {reading.is === 'read' && <ReadReport key={reading.file.sha256} file={reading.file} />}
      <div className="stack" hidden={isBusy}>
        <StartReading start={start} />
        <SourcesRead />
      </div>
    </>
  );
}
