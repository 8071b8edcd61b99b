/** Keys that lead on from anywhere: G and a letter to a screen, Ctrl Z and Ctrl Y to take back and do again, a question mark to the list of them. */

import { useEffect, useRef } from 'react';
import { letterOf } from '../letter-of.ts';
import { useLocation } from '../router.tsx';
import { useOpened } from '../project/project-context.tsx';
import type { Turn } from '../project/project-state.ts';
import { addressOf } from '../routes.ts';
import { focusContent } from './focus-content.ts';
import { usesSingleKeys } from './single-keys.ts';
import { useOfferedScreens } from './use-offered-screens.ts';

const waitMs = 1500;

/** Listens for keys while a project is open. Fields keep the keys that they need themselves. */
export function useShortcuts(list: () => void): void {
  const { place, store } = useOpened();
  const screens = useOfferedScreens();
  const [, navigate] = useLocation();
  const wentAt = useRef(-waitMs);
  useEffect(() => {
    const goBy = (event: KeyboardEvent): void => {
      const isSecond = event.timeStamp - wentAt.current < waitMs;
      const pressed = letterOf(event);
      wentAt.current = pressed === 'g' && !isSecond ? event.timeStamp : -waitMs;
      const screen = screens.find(({ letter }) => letter === pressed);
      if (!isSecond || screen === undefined) return;
      navigate(addressOf(place, screen.name));
      focusContent();
    };
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isInField(event.target)) return;
      const turn = turnOf(event);
      if (turn !== undefined) {
        event.preventDefault();
        store.turn(turn);
      } else if (isSingle(event) && usesSingleKeys()) {
        if (event.key === '?' || event.key === '؟') list();
        else goBy(event);
      }
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [navigate, place, screens, store, list]);
}

function turnOf(event: KeyboardEvent): Turn | undefined {
  const key = letterOf(event);
  if (!(event.ctrlKey || event.metaKey) || !['z', 'y'].includes(key)) return undefined;
  return key === 'y' || event.shiftKey ? 'redo' : 'undo';
}

const isSingle = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => !(ctrlKey || metaKey || altKey);

const isInField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
