/**
 * A report on paper, within the screen: a frame of its own, so that neither's styles and headings reach the other. Nothing runs in it. Its styles are
 * given to it as objects, since the page's policy takes none from markup.
 */

import { useEffect, useRef, useState } from 'react';
import { afterPaint } from '../../after-paint.ts';
import { isTableName, type TableName } from '../../../core/project.ts';
import type { PreviewPage } from './preview-page.ts';

/** A place of the record as a cell of a report names it. */
export type CitedPlace = { readonly table: TableName; readonly row: string; readonly field?: string };

/** The frame; it keeps its place while the report changes, and goes to the heading `at` when another one is chosen. */
export function PreviewFrame({
  page,
  at,
  title,
  onPlace,
}: {
  readonly page: PreviewPage;
  readonly at: string | undefined;
  readonly title: string;
  readonly onPlace: (place: CitedPlace) => void;
}) {
  const frame = useRef<HTMLIFrameElement>(null);
  const follow = useRef(onPlace);
  const [loads, setLoads] = useState(0);
  useEffect(() => {
    follow.current = onPlace;
  });
  useEffect(() => {
    const shown = frame.current?.contentDocument;
    if (shown !== null && shown !== undefined && loads > 0) put(shown, page);
  }, [page, loads]);
  useEffect(() => {
    const shown = frame.current?.contentDocument;
    if (loads === 0 || at === undefined || shown === null || shown === undefined) return undefined;
    // What was put there is painted before; to go to a place in it first would be one long wait.
    return afterPaint(() => goTo(shown, at));
  }, [at, loads, page.locale]);
  const begin = (): void => {
    const shown = frame.current?.contentDocument;
    if (shown !== null && shown !== undefined) listen(shown, (place) => follow.current(place));
    setLoads((count) => count + 1);
  };
  return (
    <iframe
      ref={frame}
      className="report-paper"
      title={title}
      sandbox="allow-same-origin"
      srcDoc="<!DOCTYPE html><html><head><title>…</title></head><body></body></html>"
      onLoad={begin}
    />
  );
}

/** Puts a page into the frame, without moving what its reader looks at. */
function put(shown: Document, { body, style, locale, direction }: PreviewPage): void {
  const { documentElement: root, defaultView: view } = shown;
  if (view === null) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(`${fontRules()}${style}${ownStyle}`);
  Object.assign(shown, { adoptedStyleSheets: [sheet] });
  root.setAttribute('lang', locale);
  root.setAttribute('dir', direction);
  const top = view.scrollY;
  const range = shown.createRange();
  range.selectNodeContents(shown.body);
  shown.body.replaceChildren(range.createContextualFragment(body.replaceAll(' style="', ' data-style="')));
  for (const element of shown.body.querySelectorAll<HTMLElement>('[data-style]')) {
    const [name = '', value = ''] = element.dataset['style']?.split(':') ?? [];
    element.style.setProperty(name, value);
  }
  view.scrollTo(0, top);
}

// A long report is not laid out where nobody looks.
const ownStyle = `
body { padding: 1.25rem; }
[data-at] { cursor: pointer; }
div.table, div.guide { content-visibility: auto; contain-intrinsic-size: auto none auto 24rem; }
[data-at]:hover { outline: 2px solid #0B5C6B; outline-offset: -2px; }
`;

/** The faces of the application, by the rules that it has itself. */
const fontRules = (): string =>
  [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .flatMap((rule) => (rule instanceof CSSFontFaceRule ? [rule.cssText] : []))
    .join('\n');

/** Follows links within the report, and from a value to where it stands in the record. */
function listen(shown: Document, onPlace: (place: CitedPlace) => void): void {
  shown.addEventListener('click', (event) => {
    const attribute = (name: string): string | undefined =>
      elementOf(event, shown)?.closest(`[${name}]`)?.getAttribute(name) ?? undefined;
    const link = attribute('href');
    const cited = placeIn(attribute('data-at') ?? '');
    if (link !== undefined) {
      event.preventDefault();
      goTo(shown, link.slice(1));
    } else if (cited !== undefined) onPlace(cited);
  });
}

/** Goes to an element, and moves nothing but the frame. */
function goTo(shown: Document, id: string): void {
  const { defaultView: view } = shown;
  const top = shown.getElementById(id)?.getBoundingClientRect().top;
  if (view !== null && top !== undefined) view.scrollTo(0, view.scrollY + top);
}

function placeIn(words: string): CitedPlace | undefined {
  const [table = '', row = '', field] = words.split('/');
  return isTableName(table) ? { table, row, ...(field !== undefined && { field }) } : undefined;
}

/** What was pressed. It is of the frame's own realm, whose kinds are not ours. */
function elementOf({ target }: Event, { defaultView: realm }: Document): Element | undefined {
  return realm !== null && target instanceof realm.Element ? target : undefined;
}
