import { useEffect, useState } from 'react';
import type { AnswerOf } from '../../../api/contract.ts';
import { listOffices } from '../../../api/offices.ts';
import { readProject } from '../../../api/projects.ts';
import { type Project, toProject } from '../../../core/project.ts';
import { useSession } from '../../session/session.tsx';

/** An office of which one is, and what one is there. */
export type Office = AnswerOf<typeof listOffices.gives>['offices'][number];

/** The offices that one is of; `undefined` until they are there. */
export function useOffices(): readonly Office[] | undefined {
  const { client } = useSession();
  const [offices, setOffices] = useState<readonly Office[]>();
  useEffect(() => {
    let isGone = false;
    client.call(listOffices, { params: {} }).then(
      ({ json }) => isGone || setOffices(json.offices),
      () => isGone || setOffices([]),
    );
    return () => {
      isGone = true;
    };
  }, [client]);
  return offices;
}

/** The project that is followed, named as `office/project`; `undefined` where none is, or where it cannot be read. */
export function useProjectLike(named: string | null): Project | undefined | 'loading' {
  const { client } = useSession();
  const [like, setLike] = useState<Project | undefined | 'loading'>(named === null ? undefined : 'loading');
  useEffect(() => {
    const [office, project] = (named ?? '').split('/');
    if (office === undefined || project === undefined) return setLike(undefined);
    let isGone = false;
    client.call(readProject, { params: { office, project } }).then(
      ({ json }) => isGone || setLike(toProject(json.record)),
      () => isGone || setLike(undefined),
    );
    return () => {
      isGone = true;
    };
  }, [client, named]);
  return like;
}
