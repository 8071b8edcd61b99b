import type { makeResetLink } from '../../../api/links.ts';
import type { AnswerOf } from '../../../api/contract.ts';
import { useReader } from '../../say.tsx';
import { SecretNote } from './secret-note.tsx';
import { administrationWords } from './words.ts';

/** A one-time link that was made: mailed, or here to be handed on. */
export type MadeLink = AnswerOf<typeof makeResetLink.gives>;

/** The link, to be handed on by whoever asked for it; or that it was mailed. */
export function LinkNote({ link, name }: { readonly link: MadeLink; readonly name: string }) {
  const { say } = useReader();
  if (link.address === undefined) return <p className="note">{say(administrationWords.wasMailed)}</p>;
  return (
    <>
      <SecretNote words={say(administrationWords.handOn, { name })} secret={link.address} />
      {isOfThisMachine(link.address) && (
        <p className="note" data-tone="warn">
          {say(administrationWords.onlyHere)}
        </p>
      )}
    </>
  );
}

const isOfThisMachine = (address: string): boolean =>
  ['127.0.0.1', '[::1]', 'localhost'].includes(new URL(address).hostname);
