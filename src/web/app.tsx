/** The application: the portfolio of all projects, and the screens of one. */

import { Suspense, lazy, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { type Language, languages } from '../core/base/text.ts';
import { localeOf } from '../i18n/locales/index.ts';
import { useLocation } from './router.tsx';
import { newProjectPath, projectAt, settingsPath } from './routes.ts';
import { ReaderProvider } from './say.tsx';
import { type Session, SessionProvider } from './session/session.tsx';
import { inLanguageOf } from './session/in-language-of.ts';
import { ContentLanguageContext } from './session/content-language.tsx';
import { Loading } from './ui/loading.tsx';

const Portfolio = lazy(async () => ({
  default: (await import('./screens/portfolio/portfolio-screen.tsx')).PortfolioScreen,
}));
const NewProject = lazy(async () => ({
  default: (await import('./screens/portfolio/new-project-screen.tsx')).NewProjectScreen,
}));
const SettingsPage = lazy(async () => ({
  default: (await import('./screens/administration/settings-page.tsx')).SettingsPage,
}));
const ProjectPages = lazy(async () => ({
  default: (await import('./shell/project-pages.tsx')).ProjectPages,
}));

/** The application for somebody who is signed in. */
export function App({ session: begun }: { readonly session: Session }) {
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
          <I18nProvider locale={localeOf(session.tag).intl}>
            <Suspense fallback={<Loading />}>
              <Page />
            </Suspense>
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
  if (path === settingsPath) return <SettingsPage />;
  if (place === undefined) return <Portfolio />;
  const { office, project, rest } = place;
  return <ProjectPages key={`${office} ${project}`} office={office} project={project} rest={rest} />;
}

const languageKey = 'strand content language';

const keptLanguage = (): Language | undefined =>
  languages.find((language) => language === localStorage.getItem(languageKey));
