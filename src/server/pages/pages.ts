import { Problem } from '../../core/problem.ts';
import type { ServerParts } from '../parts.ts';
import { accountPage } from './account-page.ts';
import { linkPage } from './link-page.ts';
import { membersPage } from './members-page.ts';
import type { Page, Person, Reader } from './page.ts';
import { signInPage } from './sign-in-page.ts';
import { usersPage } from './users-page.ts';

/** What stands behind the `?` of an address, by name. */
export type PageQuery = Readonly<Record<string, string>>;

type Known = Reader & { readonly person: Person };

/** The pages for everybody, by path. */
export const openPages: Readonly<Record<string, (reader: Reader, parts: ServerParts) => Page>> = {
  '/sign-in': ({ say }, { accounts }) => signInPage(accounts, say),
  '/link': ({ locale, say }) => linkPage(locale, say),
};

/** The pages for those who are signed in, by path. They throw Problems. */
export const ownPages: Readonly<
  Record<string, (reader: Known, parts: ServerParts, query: PageQuery) => Promise<Page>>
> = {
  '/account': (reader, { accounts, workspace }) =>
    accountPage({ accounts, offices: workspace.offices }, reader),
  '/users': (reader, { workspace }, query) => usersPage(workspace, reader, namedIn(query, 'office')),
  '/members': (reader, { workspace }, query) =>
    membersPage(workspace, reader, {
      office: namedIn(query, 'office'),
      project: namedIn(query, 'project'),
    }),
};

const shapes = {
  office: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  project: /^[a-z]{3}_[0-9a-z]{1,40}$/,
};

/** An id in the query; what is none cannot be of anything that is there. */
function namedIn(query: PageQuery, name: keyof typeof shapes): string {
  const text = query[name] ?? '';
  if (shapes[name].test(text)) return text;
  throw new Problem('unknown-address');
}
