/** The frame around the screens of a project: what it is called, whether all is saved, where else one can go. */

import { type ReactNode, useEffect } from 'react';
import { Link } from '../router.tsx';
import { projectRowOf } from '../../core/project.ts';
import { useFindings, useOfRecord, useOpened } from '../project/project-context.tsx';
import { type ScreenName, addressOf } from '../routes.ts';
import { screens } from '../screens/index.ts';
import { useReader } from '../say.tsx';
import { CommandPalette } from './command-palette.tsx';
import { useFocusOnContent } from './focus-content.ts';
import { LazyMeMenu } from './lazy-me-menu.tsx';
import { Notices } from './notices.tsx';
import { SaveState } from './save-state.tsx';
import { useCurrentInView } from './use-current-in-view.ts';
import { useOfferedScreens } from './use-offered-screens.ts';
import { Shortcuts } from './shortcuts.tsx';
import { shellWords } from './words.ts';

/** The frame; `current` is the screen in it. */
export function Frame({ current, children }: { readonly current: ScreenName; readonly children: ReactNode }) {
  const { say, pick } = useReader();
  const { place } = useOpened();
  const row = useOfRecord(projectRowOf);
  const name = [row?.acronym, pick(row?.title), say(shellWords.untitled)].find(Boolean) ?? '';
  const title = screens.find((screen) => screen.name === current)?.title ?? '';
  const offered = useOfferedScreens();
  useFocusOnContent();
  const list = useCurrentInView(current);
  useEffect(() => {
    document.title = `${say(title)} – ${name} – ${say(shellWords.strand)}`;
  }, [say, title, name]);
  return (
    <div className="frame">
      <a className="skip button" href="#content">
        {say(shellWords.toContent)}
      </a>
      <header>
        <Link href="/" className="brand">
          {say(shellWords.strand)}
        </Link>
        <Link href={addressOf(place)} className="project-name" dir="auto">
          {name}
        </Link>
        <SaveState />
        <span className="spring" />
        <CommandPalette />
        <LazyMeMenu />
      </header>
      <nav aria-label={say(shellWords.screens)}>
        <ul ref={list}>
          {offered.map((screen) => (
            <li key={screen.name}>
              <Link
                href={addressOf(place, screen.name)}
                aria-current={screen.name === current ? 'page' : undefined}
              >
                {say(screen.title)}
                {screen.name === 'findings' && <FindingsCount />}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <main id="content" tabIndex={-1}>
        <Notices />
        <Shortcuts />
        {offered.some(({ name: one }) => one === current) ? children : <p>{say(shellWords.notForRole)}</p>}
      </main>
    </div>
  );
}

function FindingsCount() {
  const { findings = [] } = useFindings() ?? {};
  const worst = findings[0]?.severity;
  if (worst === undefined) return null;
  return (
    <span
      className="badge"
      data-tone={worst === 'error' ? 'error' : worst === 'warning' ? 'warn' : undefined}
    >
      {findings.length}
    </span>
  );
}
