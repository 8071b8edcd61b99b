import { useMemo } from 'react';
import { isAllowed } from '../../core/permissions.ts';
import { useOpened } from '../project/project-context.tsx';
import { screens } from '../screens/index.ts';
import type { Screen } from '../screens/screen.ts';

/** The screens that the role of whoever looks may see, in the order of the navigation. */
export function useOfferedScreens(): readonly Screen[] {
  const { role } = useOpened();
  return useMemo(
    () => screens.filter(({ needs }) => needs === undefined || isAllowed({ role }, needs)),
    [role],
  );
}
