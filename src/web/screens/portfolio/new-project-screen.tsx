/** A project of one's own: from last year's report, or from nothing, in the manner of another where the address names one. */

import { useEffect, useState } from 'react';
import { Link, useSearchParams } from '../../router.tsx';
import { type Project, projectRowOf } from '../../../core/project.ts';
import { useReader } from '../../say.tsx';
import { shellWords } from '../../shell/words.ts';
import { Loading } from '../../ui/loading.tsx';
import { FromReport } from './from-report.tsx';
import { NewProjectForm } from './new-project-form.tsx';
import { OutsideFrame } from './outside-frame.tsx';
import { type Office, useOffices, useProjectLike } from './use-offices.ts';
import { portfolioWords } from './words.ts';
import './portfolio.css';

/** The screen. */
export function NewProjectScreen() {
  const { say } = useReader();
  const [search] = useSearchParams();
  const offices = useOffices();
  const like = useProjectLike(search.get('like'));
  useEffect(() => {
    document.title = `${say(portfolioWords.newTitle)} – ${say(shellWords.strand)}`;
  }, [say]);
  return (
    <OutsideFrame>
      <h1>{say(portfolioWords.newTitle)}</h1>
      {offices === undefined || like === 'loading' ? <Loading /> : <Ways offices={offices} like={like} />}
      <p>
        <Link href="/">{say(portfolioWords.back)}</Link>
      </p>
    </OutsideFrame>
  );
}

function Ways({
  offices,
  like,
}: {
  readonly offices: readonly Office[];
  readonly like: Project | undefined;
}) {
  const { say, pick } = useReader();
  const own = offices.filter(({ role }) => role === 'administrator');
  const [chosen, setChosen] = useState(own[0]?.office ?? '');
  if (own.length === 0) {
    const names = offices.map(({ name }) => name).join(', ');
    return (
      <p>
        {names === '' ? say(portfolioWords.noOfficeAtAll) : say(portfolioWords.noOffice, { office: names })}
      </p>
    );
  }
  return (
    <>
      <p>{say(portfolioWords.newLead)}</p>
      {like !== undefined && (
        <p className="remark">{say(portfolioWords.like, { project: pick(projectRowOf(like)?.title) })}</p>
      )}
      {own.length > 1 && (
        <label className="field">
          {say(portfolioWords.office)}
          <select className="input" value={chosen} onChange={({ target }) => setChosen(target.value)}>
            {own.map(({ office, name }) => (
              <option key={office} value={office}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <div className="new-ways">
        <section className="card stack">
          <h2>{say(portfolioWords.fromReport)}</h2>
          <FromReport office={chosen} />
        </section>
        <section className="card stack">
          <h2>{say(portfolioWords.fromNothing)}</h2>
          <NewProjectForm office={chosen} like={like} />
        </section>
      </div>
    </>
  );
}
