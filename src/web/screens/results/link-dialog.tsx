/** Links a row to several others, one after the other, by number or word; all by keyboard. */

import { type RefObject, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { foldForSearch } from '../../fold-for-search.ts';
import { newId } from '../../new-id.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { type ChainRow, findChainRow, inOutlineOrder, servedBy, serversOf } from './chain-row.ts';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { useNames } from './use-names.ts';
import { useRun } from '../../ui/use-run.ts';
import { resultsWords } from './words.ts';

type LinkDialogProps = { readonly row: ChainRow; readonly way: 'to' | 'from'; readonly close: () => void };

/** The dialog: `to` links the row to what it contributes to, `from` what contributes to it. */
export function LinkDialog({ row, way, close }: LinkDialogProps) {
  const { say } = useReader();
  const names = useNames();
  const name = names.ofRow(row);
  return (
    <Dialog
      title={say(way === 'to' ? resultsWords.linkTitle : resultsWords.linkFromTitle, { name })}
      close={close}
    >
      <p dir="auto">{names.full(row)}</p>
      <Linking row={row} way={way} />
      <p className="cluster">
        <Button onPress={close}>{say(resultsWords.done)}</Button>
      </p>
    </Dialog>
  );
}

function Linking({ row, way }: Omit<LinkDialogProps, 'close'>) {
  const { say } = useReader();
  const { record } = useProject();
  const names = useNames();
  const { run, problem } = useRun();
  const [told, setTold] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const linked = way === 'to' ? servedBy(record, row.id) : serversOf(record, row.id);
  const pairOf = (other: ChainRow) => (way === 'to' ? { from: row, to: other } : { from: other, to: row });
  const wordsOf = (other: ChainRow) => {
    const { from, to } = pairOf(other);
    return { from: names.short(from), to: names.short(to) };
  };
  const link = (other: ChainRow): void => {
    const { from, to } = pairOf(other);
    const isDone = run({
      command: 'link-results',
      input: { id: newId('lnk'), from: from.id, to: to.id, primary: servedBy(record, from.id).length === 0 },
    });
    setTold(isDone ? say(resultsWords.linked, wordsOf(other)) : '');
  };
  const unlink = (other: ChainRow): void => {
    const { from, to } = pairOf(other);
    const isDone = run({ command: 'unlink-results', input: { from: from.id, to: to.id } });
    setTold(isDone ? say(resultsWords.unlinked, wordsOf(other)) : '');
    input.current?.focus();
  };
  return (
    <>
      <ul className="results-links">
        {linked.map((other) => (
          <li key={other.id} className="cluster">
            <bdi className="results-linked">{names.full(other)}</bdi>
            <Button
              kind="quiet"
              aria-label={say(resultsWords.unlinkFrom, wordsOf(other))}
              onPress={() => unlink(other)}
            >
              {say(resultsWords.unlink)}
            </Button>
          </li>
        ))}
      </ul>
      <ProblemNote failed={problem} />
      <p role="status" className="remark">
        {told}
      </p>
      <Choice row={row} way={way} linked={linked} inputRef={input} link={link} />
    </>
  );
}

type ChoiceProps = Omit<LinkDialogProps, 'close'> & {
  readonly linked: readonly ChainRow[];
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly link: (other: ChainRow) => void;
};

/** The field in which one types a number or a word; what is chosen is linked at once, and the field is free for the next. */
function Choice({ row, way, linked, inputRef, link }: ChoiceProps) {
  const { say } = useReader();
  const { record } = useProject();
  const names = useNames();
  const [wanted, setWanted] = useState('');
  const known = new Set([row.id, ...linked.map(({ id }) => id)]);
  const folded = foldForSearch(wanted);
  const items = inOutlineOrder(record)
    .filter((other) => !known.has(other.id) && (way === 'from' || other.table === 'results'))
    .map((other) => ({ id: other.id, name: names.full(other), level: names.ofLevel(other.level) }))
    .filter(({ name }) => foldForSearch(name).includes(folded));
  return (
    <ComboBox
      className="field"
      items={items}
      inputValue={wanted}
      onInputChange={setWanted}
      value={null}
      onChange={(key) => {
        const other = typeof key === 'string' ? findChainRow(record, key) : undefined;
        setWanted('');
        if (other !== undefined) link(other);
      }}
      menuTrigger="focus"
      allowsEmptyCollection
      autoFocus
    >
      <Label>{say(way === 'to' ? resultsWords.linkSearch : resultsWords.linkFromSearch)}</Label>
      <span className="hint">{say(resultsWords.linkHint)}</span>
      <div className="results-combo">
        <Input ref={inputRef} className="input" dir="auto" />
        <AriaButton className="button" aria-label={say(resultsWords.showAll)}>
          <span aria-hidden="true">▾</span>
        </AriaButton>
      </div>
      <Popover className="popover results-options">
        <ListBox renderEmptyState={() => <p className="remark">{say(resultsWords.noneLikeThat)}</p>}>
          {({ id, name, level }: (typeof items)[number]) => (
            <ListBoxItem id={id} textValue={name}>
              <span className="meta">{level}</span> <bdi>{name}</bdi>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
