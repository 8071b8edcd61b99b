import { Suspense, lazy, useEffect } from 'react';
import { useSession } from '../session/session.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useCalm } from '../use-calm.ts';

const MeMenu = lazy(async () => ({ default: (await import('./me-menu.tsx')).MeMenu }));

/** The menu behind one's name. The name stands before; the menu is loaded once the page is calm, and with it what else opens over a page. */
export function LazyMeMenu() {
  const { user } = useSession();
  const isCalm = useCalm();
  useEffect(() => {
    if (isCalm) Dialog.load().catch(() => undefined);
  }, [isCalm]);
  const name = <span className="button">{user.name}</span>;
  return isCalm ? (
    <Suspense fallback={name}>
      <MeMenu />
    </Suspense>
  ) : (
    name
  );
}
