import { useState } from 'react';
import type { AnswerOf } from '../../../api/contract.ts';
import type { previewRelease } from '../../../api/releases.ts';
import type { ReleaseInput } from '../../../core/release/release-input.ts';
import { useProject } from '../../project/project-context.tsx';
import { useSession } from '../../session/session.tsx';
import { useDoing } from '../../ui/use-doing.ts';
import { useServerCommand } from '../report/use-server-command.ts';

/** What a release would show and withhold, and what the search of its files found. */
export type LookedThrough = AnswerOf<typeof previewRelease.gives>;

/** The formats in which a report is published. */
export const releaseFormats = ['docx', 'pdf', 'html'] as const;

/** Looks through what would be published, and publishes it. Both are done on the server, which alone can write and search the files. */
export function usePublishing() {
  const { client } = useSession();
  const { place } = useProject();
  const looking = useDoing();
  const [looked, setLooked] = useState<LookedThrough>();
  const publishing = useServerCommand('release-report', () => setLooked(undefined));
  const look = (input: ReleaseInput): void =>
    looking.act(async () => {
      setLooked(undefined);
      const { previewRelease } = await import('../../../api/releases.ts');
      setLooked((await client.call(previewRelease, { params: place, body: input })).json);
    });
  return {
    looked,
    look,
    forget: () => setLooked(undefined),
    publish: publishing.send,
    isLooking: looking.isBusy,
    isPublishing: publishing.isWorking,
    failed: looking.failed ?? publishing.failed,
  };
}

/** Looking through and publishing, as it stands. */
export type Publishing = ReturnType<typeof usePublishing>;
