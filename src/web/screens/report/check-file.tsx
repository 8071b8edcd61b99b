/** Says of a file that somebody was given which submitted report of the project it is, or that it was altered. */

import { useState } from 'react';
import { identifyReport } from '../../../api/snapshots.ts';
import type { AnswerOf } from '../../../api/contract.ts';
import { furnitureWords } from '../../../core/report/build/furniture.ts';
import { Problem } from '../../../core/problem.ts';
import { formatPeriod } from '../../../i18n/dates.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { useSession } from '../../session/session.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { useFileDrop } from '../../ui/use-file-drop.ts';
import { KeptFile, mediaTypeOf } from './kept-file.tsx';
import { reportWords as words } from './words.ts';

type Answer = AnswerOf<(typeof identifyReport)['gives']>;
type Known = Exclude<Answer, { readonly is: 'unknown' }>;

type Checking =
  | { readonly is: 'nothing' }
  | { readonly is: 'asking'; readonly file: File }
  | { readonly is: 'answered'; readonly name: string; readonly answer: Answer }
  | { readonly is: 'failed'; readonly why: unknown };

/** A place for the file, and the answer. */
export function CheckFile() {
  const { say } = useReader();
  const { state, check } = useCheck();
  const drop = useFileDrop(check);
  return (
    <section className="stack report-given" aria-labelledby="check-file" {...drop}>
      <h3 id="check-file">{say(words.check)}</h3>
      <p className="remark">{say(words.checkWhy)}</p>
      <p className="cluster">
        <FileButton title={say(words.checkChoose)} accept=".pdf,.docx,.html" choose={check} />
        <span className="meta">{say(drop['data-over'] ? words.checkDropNow : words.checkDrop)}</span>
      </p>
      <div role="status">
        {state.is === 'asking' && <p>{say(words.checking, { path: state.file.name })}</p>}
        {state.is === 'answered' && <Answered name={state.name} answer={state.answer} />}
      </div>
      {state.is === 'failed' && <ProblemNote failed={state.why} />}
    </section>
  );
}

function useCheck(): { readonly state: Checking; readonly check: (file: File) => void } {
  const { client } = useSession();
  const { place } = useProject();
  const [state, setState] = useState<Checking>({ is: 'nothing' });
  const ask = async (file: File): Promise<Answer> => {
    const { mostBytes } = identifyReport.takes;
    if (file.size > mostBytes) throw new Problem('input-too-large', { actual: file.size, most: mostBytes });
    const sent = { bytes: new Uint8Array(await file.arrayBuffer()), mediaType: mediaTypeOf(file.name) };
    return (await client.call(identifyReport, { params: place, file: sent })).json;
  };
  const check = (file: File): void => {
    const { name } = file;
    // Whoever chooses another file meanwhile wants the answer to that one.
    const end = (checked: Checking): void =>
      setState((now) => (now.is === 'asking' && now.file === file ? checked : now));
    setState({ is: 'asking', file });
    ask(file).then(
      (answer) => end({ is: 'answered', name, answer }),
      (why: unknown) => end({ is: 'failed', why }),
    );
  };
  return { state, check };
}

function Answered({ name, answer }: { readonly name: string; readonly answer: Answer }) {
  const { say } = useReader();
  if (answer.is === 'unknown')
    return (
      <p className="note" data-tone="warn">
        {say(words.checkUnknown, { path: name })}
      </p>
    );
  const isKept = answer.is === 'kept';
  return (
    <div className="note stack" data-tone={isKept ? 'info' : 'error'}>
      <p>
        {isKept
          ? say(words.checkKept, { path: name, name: answer.file.name })
          : say(words.checkAltered, { path: name })}
      </p>
      <p>
        <SubmittedAs snapshot={answer.snapshot} />
      </p>
      {isKept ? <Hash sha256={answer.file.sha256} /> : <TrueFiles files={answer.snapshot.files} />}
    </div>
  );
}

function SubmittedAs({ snapshot: { of, on, version } }: Pick<Known, 'snapshot'>) {
  const { say } = useReader();
  return (
    <>
      {of !== undefined && (
        <>
          <b>{say(furnitureWords[of.kind])}</b> <bdi>{formatPeriod(of)}</bdi>:{' '}
        </>
      )}
      {say(words.version, { day: on, version })}
    </>
  );
}

function TrueFiles({ files }: Pick<Known['snapshot'], 'files'>) {
  const { say } = useReader();
  return (
    <>
      <p>{say(words.checkTrue)}</p>
      <ul className="stack">
        {files.map((file) => (
          <li key={file.name}>
            <KeptFile file={file} /> <Hash sha256={file.sha256} />
          </li>
        ))}
      </ul>
    </>
  );
}

const Hash = ({ sha256 }: { readonly sha256: string }) => (
  <p className="meta report-hash">
    SHA-256 <bdi>{sha256}</bdi>
  </p>
);
