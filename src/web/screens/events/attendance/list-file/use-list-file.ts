import { useState } from 'react';
import { useDoing } from '../../../../ui/use-doing.ts';
import type { ListFile, ListTable } from './list-file.ts';
import { readListFile } from './read-list-file.ts';

/** The file of a list that was opened last: `take` gets the text of its first table, and of another one where that is chosen. */
export function useListFile(take: (text: string) => void) {
  const opening = useDoing();
  const [opened, setOpened] = useState<ListFile>();
  const [chosen, setChosen] = useState(0);
  const choose = (tables: readonly ListTable[], at: number): void => {
    setChosen(at);
    const text = tables[at]?.text;
    if (text !== undefined) take(text);
  };
  const open = (file: File): void =>
    opening.act(async () => {
      setOpened(undefined);
      const read = await readListFile(file);
      setOpened(read);
      if (read.is === 'tables') choose(read.tables, 0);
    });
  return { opening, opened, chosen, choose, open, forget: () => setOpened(undefined) };
}
