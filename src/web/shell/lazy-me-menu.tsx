import { useEffect } from 'react';
import { loadEarly } from '../later.ts';
import { useSession } from '../session/session.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { drawnLater } from '../ui/drawn-later.tsx';
import { useCalm } from '../use-calm.ts';

const MeMenu = drawnLater(async () => (await import('./me-menu.tsx')).MeMenu, Name);

/** The menu behind one's name. The name stands before; the menu is loaded once the page is calm, and with it what else opens over a page. */
export function LazyMeMenu() {
  const isCalm = useCalm();
  useEffect(() => {
    if (isCalm) loadEarly(Dialog);
  }, [isCalm]);
  return isCalm ? <MeMenu /> : <Name />;
}

function Name() {
  const { user } = useSession();
  return <span className="button">{user.name}</span>;
}
