/** The button that opens the palette of commands, and Ctrl K; what it opens is loaded when it is first asked for. */

import { useEffect, useState } from 'react';
import { letterOf } from '../letter-of.ts';
import { useReader } from '../say.tsx';
import { Button } from '../ui/button.tsx';
import { shellWords } from './words.ts';
import { drawnLater } from '../ui/drawn-later.tsx';

const PaletteDialog = drawnLater(async () => (await import('./palette-dialog.tsx')).PaletteDialog);

/** The button. */
export function CommandPalette() {
  const { say } = useReader();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (letterOf(event) !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setOpen(true);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
  return (
    <>
      <Button onPress={() => setOpen(true)} aria-keyshortcuts="Control+K">
        {say(shellWords.commands)} <kbd className="meta">Ctrl K</kbd>
      </Button>
      {isOpen && <PaletteDialog close={() => setOpen(false)} />}
    </>
  );
}
