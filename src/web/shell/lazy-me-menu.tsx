import { Suspense, lazy } from 'react';
import { useSession } from '../session/session.tsx';

const MeMenu = lazy(async () => ({ default: (await import('./me-menu.tsx')).MeMenu }));

/** The menu behind one's name; the name stands before the menu is loaded. */
export function LazyMeMenu() {
  const { user } = useSession();
  return (
    <Suspense fallback={<span className="button">{user.name}</span>}>
      <MeMenu />
    </Suspense>
  );
}
