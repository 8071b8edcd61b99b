/** A project with its screens: opens it, and shows the one that the address names. */

import { startTransition, useEffect, useMemo, useState } from 'react';
import { Problem } from '../../core/problem.ts';
import { whenCalm } from '../after-paint.ts';
import { type OpenProject, openProject } from '../project/open-project.ts';
import { ProjectProvider } from '../project/project-context.tsx';
import { type ProjectPlace, type ScreenName, screenAt } from '../routes.ts';
import { screens } from '../screens/index.ts';
import type { ScreenProps } from '../screens/screen.ts';
import { useSession } from '../session/session.tsx';
import { useReader } from '../say.tsx';
import { Button } from '../ui/button.tsx';
import { type DrawnLater, drawnLater } from '../ui/drawn-later.tsx';
import { Loading } from '../ui/loading.tsx';
import { Frame } from './frame.tsx';
import { shellWords } from './words.ts';

type Opening = 'opening' | OpenProject | { readonly failed: unknown };

/** The pages of a project; `rest` is the address behind it. */
export function ProjectPages({
  office,
  project,
  rest,
}: ProjectPlace & { readonly rest: string | undefined }) {
  const { client, device, user } = useSession();
  const [opening, setOpening] = useState<Opening>('opening');
  const [tries, setTries] = useState(0);
  const { screen, of } = screenAt(rest);
  // The frame and the first screen are drawn at once.
  const [firstContent] = useState(() =>
    contents
      .get(screen)
      ?.load()
      .catch(() => undefined),
  );
  const place = useMemo(() => ({ office, project }), [office, project]);
  useEffect(() => {
    const opened = openProject({ client, device, user: user.user }, place);
    let isGone = false;
    Promise.all([opened, firstContent]).then(
      // In a transition: it is drawn in pieces, between which the browser answers.
      ([one]) => (isGone ? one.close() : startTransition(() => setOpening(one))),
      (failed: unknown) => isGone || setOpening({ failed }),
    );
    return () => {
      isGone = true;
      void opened.then(({ close }) => close()).catch(() => undefined);
    };
  }, [client, device, user.user, place, tries, firstContent]);
  useEffect(() => {
    if (typeof opening === 'object' && 'begin' in opening) whenCalm(opening.begin);
  }, [opening]);
  const Content = contents.get(screen);
  if (opening === 'opening') return <Loading />;
  if ('failed' in opening) return <NotOpened failed={opening.failed} again={() => setTries(tries + 1)} />;
  return (
    <ProjectProvider opened={{ ...opening, place }}>
      <Frame current={screen}>{Content !== undefined && <Content of={of} />}</Frame>
    </ProjectProvider>
  );
}

/** The code of each screen, loaded when it is first shown. */
const contents = new Map<ScreenName, DrawnLater<ScreenProps>>(
  screens.map(({ name, load }) => [name, drawnLater(async () => (await load()).Screen, Loading)]),
);

function NotOpened({ failed, again }: { readonly failed: unknown; readonly again: () => void }) {
  const { say } = useReader();
  const isMissing = failed instanceof Problem;
  return (
    <main className="stack alone">
      <h1>{say(isMissing ? shellWords.missing : shellWords.noLine)}</h1>
      {isMissing && <p>{say(shellWords.missingWhy)}</p>}
      <p className="cluster">
        <a className="button" href="/">
          {say(shellWords.allProjects)}
        </a>
        {!isMissing && <Button onPress={again}>{say(shellWords.tryAgain)}</Button>}
      </p>
    </main>
  );
}
