import { useReader } from '../../../../say.tsx';
import { Choice } from '../../../../ui/choice.tsx';
import { FileButton } from '../../../../ui/file-button.tsx';
import { ProblemNote } from '../../../../ui/problem-note.tsx';
import { attendanceWords as words, listFileWords } from '../words.ts';
import type { useListFile } from './use-list-file.ts';

/** The button that chooses the file of a list, why a file is not read, and which of its sheets is. */
export function ChooseListFile({ file }: { readonly file: ReturnType<typeof useListFile> }) {
  const { say } = useReader();
  const { opening, opened, chosen, choose, open } = file;
  return (
    <>
      <div>
        <FileButton
          title={say(opening.isBusy ? words.opening : words.chooseFile)}
          accept=".xlsx,.csv,.tsv,.txt,text/csv,text/plain"
          choose={open}
        />{' '}
        <span className="meta">{say(words.fileKinds)}</span>
      </div>
      {opened?.is === 'refused' && (
        <p className="note" data-tone="error" role="alert">
          {say(listFileWords[opened.why])}
        </p>
      )}
      <ProblemNote failed={opening.failed} />
      {opened?.is === 'tables' && opened.tables.length > 1 && (
        <Choice
          label={say(words.whichSheet)}
          value={String(chosen)}
          options={opened.tables.map(({ name }, at) => [String(at), name])}
          choose={(at) => choose(opened.tables, Number(at))}
        />
      )}
    </>
  );
}
