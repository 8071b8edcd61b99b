import type { ReactNode } from 'react';
import { Link } from '../../router.tsx';
import { useReader } from '../../say.tsx';
import { LazyMeMenu } from '../../shell/lazy-me-menu.tsx';
import { shellWords } from '../../shell/words.ts';

/** The frame around what is of no project. */
export function OutsideFrame({ children }: { readonly children: ReactNode }) {
  const { say } = useReader();
  return (
    <div className="alone stack">
      <a className="skip button" href="#content">
        {say(shellWords.toContent)}
      </a>
      <header className="cluster outside-head">
        <Link href="/" className="brand">
          {say(shellWords.strand)}
        </Link>
        <span className="spring" />
        <LazyMeMenu />
      </header>
      <main id="content" className="stack" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
