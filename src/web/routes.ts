/** The addresses of the application. Each survives a reload; `addressOf` writes what `screens` and the router read. */

/** The screens of a project, in the order of the navigation; the address of each is its name, but for that of the home screen. */
export const screenNames = [
  'home',
  'results',
  'indicators',
  'plan',
  'events',
  'budget',
  'coordination',
  'findings',
  'report',
  'release',
  'import',
  'history',
  'administration',
] as const;
/** The name of a screen of a project. */
export type ScreenName = (typeof screenNames)[number];

/** A project by its office. */
export type ProjectPlace = { readonly office: string; readonly project: string };

/** Where one's settings are, and those of the offices that one administers. */
export const settingsPath = '/settings';

/** The project that a path names, and the rest of the path behind it; `undefined` where it names none. */
export function projectAt(path: string): (ProjectPlace & { readonly rest: string | undefined }) | undefined {
  const [, office, project, rest] = /^\/projects\/([^/]+)\/([^/]+)(?:\/(.*))?$/.exec(path) ?? [];
  if (office === undefined || project === undefined) return undefined;
  return { office, project, rest: rest === '' ? undefined : rest };
}

/** The address at which a project is begun. */
export const newProjectPath = '/projects/new';

/** The address of a screen; `of` is a row that it shows, `query` what is chosen on it. */
export function addressOf(
  { office, project }: ProjectPlace,
  screen: ScreenName = 'home',
  { of, query = {} }: { readonly of?: string; readonly query?: Readonly<Record<string, string>> } = {},
): string {
  const parts = [
    '/projects',
    office,
    project,
    ...(screen === 'home' ? [] : [screen]),
    ...(of === undefined ? [] : [of]),
  ];
  const text = new URLSearchParams(query).toString();
  return `${parts.join('/')}${text === '' ? '' : `?${text}`}`;
}

/** What the rest of an address, behind the project, names; the home screen where it names none. */
export function screenAt(rest: string | undefined): {
  readonly screen: ScreenName;
  readonly of: string | undefined;
} {
  const [name = '', of] = (rest ?? '').split('/');
  const screen = screenNames.find((one) => one === name) ?? 'home';
  return { screen, of: screen === 'home' ? undefined : of };
}
