/** The application: the portfolio of all projects, and the screens of one. */

import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { type Language, languages } from '../core/base/text.ts';
import { localeOf } from '../i18n/locales/index.ts';
import { useLocation } from './router.tsx';
import { newProjectPath, projectAt, settingsPath } from './routes.ts';
import { ReaderProvider } from './say.tsx';
import { type Session, SessionProvider } from './session/session.tsx';
import { inLanguageOf } from './session/in-language-of.ts';
import { ContentLanguageContext } from './session/content-language.tsx';
import { drawnLater } from './ui/drawn-later.tsx';
import { Loading } from './ui/loading.tsx';

const Portfolio = drawnLater(
  async () => (await import('./screens/portfolio/portfolio-screen.tsx')).PortfolioScreen,
  Loading,
);
const NewProject = drawnLater(
  async () => (await import('./screens/portfolio/new-project-screen.tsx')).NewProjectScreen,
  Loading,
);
const Settings = drawnLater(
  async () => (await import('./screens/administration/settings-page.tsx')).SettingsPage,
  Loading,
);
const ProjectPages = drawnLater(
  async () => (await import('./shell/project-pages.tsx')).ProjectPages,
  Loading,
);

/** Loads what is drawn first at a path: it can come while nobody knows yet who is signed in. */
export async function loadAt(path: string): Promise<void> {
  await (projectAt(path) === undefined ? Portfolio : ProjectPages).load().catch(() => undefined);
}

/** Draws the application into a place of the page, for somebody who is signed in. */
export function drawApp(place: Element, session: Session): void {
  createRoot(place).render(
    <StrictMode>
      <App session={session} />
    </StrictMode>,
  );
}

function App({ session: begun }: { readonly session: Session }) {
  const [session, setSession] = useState(begun);
  const [contentLanguage, setContentLanguage] = useState<Language>(
    () => keptLanguage() ?? localeOf(session.tag).language,
  );
  const choose = (language: Language): void => {
    localStorage.setItem(languageKey, language);
    setContentLanguage(language);
  };
  return (
    <SessionProvider
      session={session}
      changeUser={async (user) => setSession(await inLanguageOf(session, user))}
    >
      <ReaderProvider tag={session.tag} contentLanguage={contentLanguage}>
        <ContentLanguageContext value={choose}>
          <I18nProvider locale={session.tag}>
            <Page />
          </I18nProvider>
        </ContentLanguageContext>
      </ReaderProvider>
    </SessionProvider>
  );
}

/** What the address names; the portfolio where it names nothing else. */
function Page() {
  const [path] = useLocation();
  const place = projectAt(path);
  if (path === newProjectPath) return <NewProject />;
  if (path === settingsPath) return <Settings />;
  if (place === undefined) return <Portfolio />;
  return <ProjectPages key={`${place.office} ${place.project}`} {...place} />;
}

const languageKey = 'strand content language';

const keptLanguage = (): Language | undefined =>
  languages.find((language) => language === localStorage.getItem(languageKey));
