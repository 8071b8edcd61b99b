import { element, type Html } from '../../formats/text/html/element.ts';
import { problems } from '../../core/problem.ts';
import { cookieFor } from '../cookie.ts';
import { ownOrigin } from '../judge-origin.ts';
import type { Page, Say } from './page.ts';
import { pageWords } from './words.ts';

/** Whether whoever asks comes over plain http from another machine, so that what he types could be read on the way. */
export const needsHttps = (headers: Headers, address: string): boolean =>
  cookieFor(ownOrigin(headers, address)) === undefined;

/** The page in place of those that ask for a password, where everybody on the way could read it: why, and what to do. `host` is the name and port that were asked. */
export function httpsPage(say: Say, host: string): Page {
  const asked = URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : exampleUrl;
  const { hostname, port } = asked;
  const there = `${hostname}:${port === '' ? '80' : port}`;
  return {
    title: say(pageWords.httpsNeeded),
    status: problems['needs-https'].status,
    content: [
      element('p', {}, say(problems['needs-https'].title)),
      element('h2', {}, say(pageWords.httpsForAll)),
      commandsOf([
        'STRAND_URL=https://strand.example.org STRAND_TRUST_PROXY=yes npx strand serve',
        `caddy reverse-proxy --from strand.example.org --to 127.0.0.1:8383`,
      ]),
      element('h2', {}, say(pageWords.httpsForOne)),
      element('p', {}, say(pageWords.httpsTunnel, { address: 'http://localhost:8383' })),
      commandsOf([`ssh -N -L 8383:${there} ${hostname}`]),
    ],
  };
}

const exampleUrl = new URL('http://strand.example.org:8383');

const commandsOf = (lines: readonly string[]): Html =>
  element('pre', { tabindex: 0 }, element('code', {}, lines.join('\n')));
