/** The web application: who is signed in, in which language, and then the screens. */

// First, since it says in which order the layers of all other styles count.
import './styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { localeOf } from '../i18n/locales/index.ts';
import { App } from './app.tsx';
import { registerWorker } from './offline/register-worker.ts';
import { beginSession } from './session/begin-session.ts';

const { documentElement: page } = document;
const session = await beginSession(page.lang);
if (session === undefined) location.assign('/sign-in');
else {
  page.lang = session.tag;
  page.dir = localeOf(session.tag).direction;
  createRoot(document.querySelector('#application') ?? document.body).render(
    <StrictMode>
      <App session={session} />
    </StrictMode>,
  );
  registerWorker();
}
