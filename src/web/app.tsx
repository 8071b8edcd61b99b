/** The application: the portfolio of all projects, and the screens of one. */

import { type ComponentType, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { type Language, languages } from '../core/base/text.ts';
import { localeOf } from '../i18n/locales/index.ts';
import { type Later, later, useLater } from './later.ts';
import { useLocation } from './router.tsx';
import { type ProjectPlace, newProjectPath, projectAt, settingsPath } from './routes.ts';
import { ReaderProvider } from './say.tsx';
import { type Session, SessionProvider } from './session/session.tsx';
import { inLanguageOf } from './session/in-language-of.ts';
import { ContentLanguageContext } from './session/content-language.tsx';
import { Loading } from './ui/loading.tsx';

const portfolio = later(
  async () => (await import('./screens/portfolio/portfolio-screen.tsx')).PortfolioScreen,
);
const newProject = later(
  async () => (await import('./screens/portfolio/new-project-screen.tsx')).NewProjectScreen,
);
const settings = later(async () => (await import('./screens/administration/settings-page.tsx')).SettingsPage);
const projectPages = later(async () => (await import('./shell/project-pages.tsx')).ProjectPages);

/** Loads what is drawn first at a path: it can come while nobody knows yet who is signed in. */
export async function loadAt(path: string): Promise<void> {
  await (projectAt(path) === undefined ? portfolio : projectPages).load().catch(() => undefined);
}

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
  if (path === newProjectPath) return <Alone page={newProject} />;
  if (path === settingsPath) return <Alone page={settings} />;
  return place === undefined ? <Alone page={portfolio} /> : <InProject {...place} />;
}

function Alone({ page }: { readonly page: Later<ComponentType> }) {
  const Content = useLater(page);
  return Content === undefined ? <Loading /> : <Content />;
}

function InProject({ office, project, rest }: ProjectPlace & { readonly rest: string | undefined }) {
  const Pages = useLater(projectPages);
  if (Pages === undefined) return <Loading />;
  return <Pages key={`${office} ${project}`} office={office} project={project} rest={rest} />;
}

const languageKey = 'strand content language';

const keptLanguage = (): Language | undefined =>
  languages.find((language) => language === localStorage.getItem(languageKey));
