/** Addresses: links that change the page without loading it, the path and what stands behind its question mark, as every part of the page sees them. */

import {
  type ComponentProps,
  type MouseEvent,
  useCallback,
  useEffect,
  useMemo,
  useSyncExternalStore,
} from 'react';

/** How one goes to an address: `replace` leaves no way back to the one before. */
export type Going = { readonly replace?: boolean };

const listeners = new Set<() => void>();

const tellAll = (): void => {
  for (const listener of listeners) listener();
};

addEventListener('popstate', tellAll);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Goes to an address of this application. */
export function navigate(to: string, { replace = false }: Going = {}): void {
  if (replace) history.replaceState(null, '', to);
  else history.pushState(null, '', to);
  tellAll();
}

/** The path of the page, and how one goes to another address. */
export function useLocation(): readonly [string, typeof navigate] {
  const path = useSyncExternalStore(subscribe, () => location.pathname);
  return [path, navigate];
}

/** What stands behind the question mark, by name. */
export type SearchWish =
  | URLSearchParams
  | Readonly<Record<string, string>>
  | ((now: URLSearchParams) => URLSearchParams | Readonly<Record<string, string>>);

/** What is chosen behind the question mark, and how something else is. */
export function useSearchParams(): readonly [URLSearchParams, (wish: SearchWish, going?: Going) => void] {
  const search = useSyncExternalStore(subscribe, () => location.search);
  const params = useMemo(() => new URLSearchParams(search), [search]);
  const choose = useCallback((wish: SearchWish, going?: Going): void => {
    const wanted = typeof wish === 'function' ? wish(new URLSearchParams(location.search)) : wish;
    const text = new URLSearchParams(wanted instanceof URLSearchParams ? wanted : { ...wanted }).toString();
    navigate(`${location.pathname}${text === '' ? '' : `?${text}`}`, going);
  }, []);
  return [params, choose];
}

/** A link to an address of this application. What a browser does with other clicks, it does. */
export function Link({ href, onClick, ...given }: ComponentProps<'a'> & { readonly href: string }) {
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    const isOther = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.button !== 0;
    if (event.defaultPrevented || isOther) return;
    event.preventDefault();
    navigate(href);
    scrollTo(0, 0);
  };
  return <a {...given} href={href} onClick={follow} />;
}

/** Goes to an address at once. */
export function Redirect({ to }: { readonly to: string }) {
  useEffect(() => navigate(to, { replace: true }), [to]);
  return null;
}
