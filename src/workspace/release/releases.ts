import type { Release } from '../../core/release/release.ts';
import type { CommandAnswer } from '../command-request.ts';
import type { ProjectPlace, Sender } from '../sender.ts';
import type { ReleasePreview } from './preview-release.ts';
import type { RedactOrder } from './redact-file.ts';
import type { ReleaseRequest } from './release-report.ts';

/** What is done about publishing a project's reports. */
export type Releases = {
  /** Publishes a report that is frozen. The input is that of `core/release/release-input.ts`. */
  readonly release: (request: ReleaseRequest) => Promise<CommandAnswer>;
  /** What publishing would show and withhold; it keeps nothing. */
  readonly previewRelease: (
    request: ProjectPlace & { readonly sender: Sender; readonly input: unknown },
  ) => Promise<ReleasePreview>;
  /** A PDF that the project holds, without what is withheld in its record; nothing is kept. */
  readonly redactFile: (order: RedactOrder) => Promise<Uint8Array>;
  /** What was published, also for those who may read only what was submitted. */
  readonly listReleases: (sender: Sender, place: ProjectPlace) => Promise<readonly Release[]>;
};
