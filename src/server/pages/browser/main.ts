/** The script of all pages: forms are sent to the JSON API, and what it answers is shown. */

import { sendForm } from './form.ts';
import { openLink } from './open-link.ts';
import { hasPasskeys } from './passkey.ts';

document.addEventListener('submit', (event) => {
  if (!(event.target instanceof HTMLFormElement) || event.target.dataset['path'] === undefined) return;
  event.preventDefault();
  void sendForm(event.target);
});

if (hasPasskeys())
  for (const part of document.querySelectorAll('[data-needs-passkeys]')) part.removeAttribute('hidden');

const path = document.querySelector('[data-look]')?.getAttribute('data-look') ?? null;
if (path !== null) void openLink(path);
