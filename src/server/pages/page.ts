/** What every page is made of: who reads it, and the frame around its content. */

import { type Content, element, emptyElement, type Html } from '../../formats/text/html/element.ts';
import { localeOf, type LocaleTag } from '../../i18n/locales/index.ts';
import { translate } from '../../i18n/translate.ts';
import type { Params } from '../../core/checks/check.ts';
import type { User } from '../../store/user-rows.ts';
import type { Sender } from '../../workspace/sender.ts';
import { contractForm } from './contract-form.ts';
import { signOut } from '../../api/sign-in.ts';
import { pageWords } from './words.ts';

/** A message in the reader's words. */
export type Say = (message: string, params?: Params) => string;

/** Somebody who is signed in. */
export type Person = { readonly sender: Sender; readonly user: User; readonly session: string | undefined };

/** Who reads a page: his language, and who he is where he is signed in. */
export type Reader = { readonly locale: LocaleTag; readonly say: Say; readonly person: Person | undefined };

/** A page: its title and what stands in it; `current` is the path of its place in the navigation, `status` that of HTTP where it is not 200. */
export type Page = {
  readonly title: string;
  readonly content: Content;
  readonly current?: string;
  readonly status?: number;
};

/** The reader of a locale. */
export const readerOf = (locale: LocaleTag, person: Person | undefined): Reader => ({
  locale,
  say: (message, params) => translate(locale, message, params),
  person,
});

/** The whole page as HTML, which loads nothing but our style and script. */
export function pageText({ title, content, current }: Page, reader: Reader): string {
  const { say, locale } = reader;
  const { direction } = localeOf(locale);
  const head = element('head', {}, [
    emptyElement('meta', { charset: 'utf-8' }),
    emptyElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, `${title} – ${say(pageWords.strand)}`),
    emptyElement('link', { rel: 'icon', href: 'data:,' }),
    emptyElement('link', { rel: 'stylesheet', href: '/pages/style.css' }),
    element('script', { src: '/pages/script.js', type: 'module' }, ''),
  ]);
  const body = element('body', {}, [
    element('a', { class: 'skip', href: '#content' }, say(pageWords.toContent)),
    headerOf(reader, current),
    element('main', { id: 'content', 'data-failed': say(pageWords.failed) }, [
      element('h1', {}, title),
      element('noscript', {}, element('p', { role: 'alert' }, say(pageWords.needsScript))),
      content,
    ]),
  ]);
  return `<!DOCTYPE html>\n${element('html', { lang: locale, dir: direction }, [head, body]).markup}`;
}

function headerOf({ say, person }: Reader, current: string | undefined): Html {
  const links = [
    ['/', pageWords.projects],
    ['/account', pageWords.account],
    ['/api', pageWords.interface],
  ] as const;
  const items = links.map(([href, words]) =>
    element('a', { href, 'aria-current': href === current ? 'page' : undefined }, say(words)),
  );
  const leave = contractForm(signOut, {
    body: [element('button', {}, say(pageWords.signOut))],
    next: '/sign-in',
  });
  return element('header', {}, [
    element('a', { href: '/' }, say(pageWords.strand)),
    person === undefined ? '' : element('nav', {}, [...items, leave]),
  ]);
}

/** A table with a heading for each column. */
export function tableOf(headings: readonly string[], rows: readonly (readonly Content[])[]): Html {
  const head = headings.map((words) => element('th', { scope: 'col' }, words));
  const body = rows.map((cells) =>
    element(
      'tr',
      {},
      cells.map((cell, index) =>
        index === 0 ? element('th', { scope: 'row' }, cell) : element('td', {}, cell),
      ),
    ),
  );
  return element('div', { class: 'scroll' }, [
    element('table', {}, [element('thead', {}, element('tr', {}, head)), element('tbody', {}, body)]),
  ]);
}

/** A moment, in milliseconds since 1970, in words; UTC, since the server does not know where its reader is. */
export function momentIn({ locale, say }: Reader, at: number | undefined): string {
  if (at === undefined) return say(pageWords.never);
  const format = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' } as const;
  return `${new Intl.DateTimeFormat(localeOf(locale).intl, format).format(at)} UTC`;
}
