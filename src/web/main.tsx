/** The web application: who is signed in, in which language, and then the screens. */

// First, since it says in which order the layers of all other styles count.
import './styles/index.css';
import { localeOf } from '../i18n/locales/index.ts';
import { registerWorker } from './offline/register-worker.ts';
import { findLetters, keepLetters } from './own-letters.ts';
import { beginSession } from './session/begin-session.ts';

// No await at the top: what is loaded waits for this file to have run.
void begin();

async function begin(): Promise<void> {
  const { documentElement: page } = document;
  const [session, draw, hasLetters] = await Promise.all([
    beginSession(page.lang),
    loadApp(),
    findLetters(page),
  ]);
  if (session === undefined) return location.assign('/sign-in');
  page.lang = session.tag;
  page.dir = localeOf(session.tag).direction;
  page.classList.toggle('own-letters', hasLetters);
  draw(document.querySelector('#application') ?? document.body, session);
  registerWorker();
  if (!hasLetters) keepLetters(page);
}

/** What draws comes in a file of its own, so that the browser can answer between running the one and the other. */
async function loadApp() {
  const { drawApp, loadAt } = await import('./app.tsx');
  await loadAt(location.pathname);
  return drawApp;
}
