/** The web application: who is signed in, in which language, and then the screens. */

// First, since it says in which order the layers of all other styles count.
import './styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { localeOf } from '../i18n/locales/index.ts';
import { App, loadAt } from './app.tsx';
import { registerWorker } from './offline/register-worker.ts';
import { beginSession } from './session/begin-session.ts';

// No await at the top: what is loaded waits for this file to have run.
void begin();

async function begin(): Promise<void> {
  const { documentElement: page } = document;
  const [session] = await Promise.all([beginSession(page.lang), loadAt(location.pathname)]);
  if (session === undefined) return location.assign('/sign-in');
  page.lang = session.tag;
  page.dir = localeOf(session.tag).direction;
  createRoot(document.querySelector('#application') ?? document.body).render(
    <StrictMode>
      <App session={session} />
    </StrictMode>,
  );
  registerWorker();
}
