import { useState } from 'react';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { administrationWords } from './words.ts';

/** Something that is shown once, to be copied: a token, a link. */
export function SecretNote({ words, secret }: { readonly words: string; readonly secret: string }) {
  const { say } = useReader();
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(secret);
    setCopied(true);
  };
  return (
    <div className="note stack" data-tone="info">
      <p dir="auto">{words}</p>
      <p className="cluster">
        <code className="secret" dir="ltr">
          {secret}
        </code>
        <Button onPress={() => void copy()}>
          {say(isCopied ? administrationWords.copied : administrationWords.copy)}
        </Button>
      </p>
    </div>
  );
}
