import type { FileFolder } from '../file-folder.ts';
import { readProject } from '../read-project.ts';
import type { Readers } from '../reading/readers.ts';
import type { Renderers } from '../renderers.ts';
import type { WriteParts } from '../run-command.ts';
import { previewRelease } from './preview-release.ts';
import { redactFile } from './redact-file.ts';
import { releaseReport } from './release-report.ts';
import type { Releases } from './releases.ts';

/** What publishing is made of. */
export type ReleasesParts = WriteParts & {
  readonly files: FileFolder;
  readonly renderers: Renderers;
  readonly readers: Pick<Readers, 'scan' | 'redactPdf'>;
};

/** What is done about publishing a project's reports. */
export function openReleases(parts: ReleasesParts): Releases {
  return {
    release: (request) => releaseReport(parts, request),
    previewRelease: (request) => previewRelease(parts, request),
    redactFile: (order) => redactFile(parts, order),
    listReleases: async (sender, place) =>
      (await readProject(parts, { sender, place, permission: 'read-submitted' })).project.releases,
  };
}
