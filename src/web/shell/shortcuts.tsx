import { useCallback, useState } from 'react';
import { drawnLater } from '../ui/drawn-later.tsx';
import { useShortcuts } from './use-shortcuts.ts';

const KeysDialog = drawnLater(async () => (await import('./keys-dialog.tsx')).KeysDialog);

/** Keys that lead on from anywhere, and the list of them that one of them opens. */
export function Shortcuts() {
  const [isListed, setListed] = useState(false);
  useShortcuts(useCallback(() => setListed(true), []));
  return isListed && <KeysDialog close={() => setListed(false)} />;
}
