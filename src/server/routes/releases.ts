import { listReleases, previewRelease, redactFile, suggestRedactions } from '../../api/releases.ts';
import { grounds } from '../../core/release/grounds.ts';
import { suggestRedactions as suggest } from '../../core/release/suggest-redactions.ts';
import { translate } from '../../i18n/translate.ts';
import { type Handler, handle } from '../handler.ts';

/** What answers the contracts about publishing. */
export const releaseHandlers: readonly Handler[] = [
  handle(listReleases, async ({ sender, params }, { workspace }) => ({
    json: { releases: await workspace.projects.listReleases(sender, params) },
  })),
  handle(previewRelease, async ({ sender, params, body }, { workspace }) => {
    const preview = await workspace.projects.previewRelease({ ...params, sender, input: body });
    const { publicVersion, files, exposed, hits, earlier, unread, unreadNames, unreviewed } = preview;
    return {
      json: {
        documents: files.map(({ name, bytes }) => ({ name, sizeBytes: bytes.length })),
        ...publicVersion,
        exposed,
        hits,
        earlier,
        unread,
        unreadNames,
        unreviewed,
      },
    };
  }),
  handle(redactFile, async ({ sender, params }, { workspace }) => {
    const bytes = await workspace.projects.redactFile({ ...params, sender });
    return { file: { name: 'redacted.pdf', mediaType: 'application/pdf', bytes } };
  }),
  handle(suggestRedactions, async ({ sender, params, locale }, { workspace }) => {
    const { project } = await workspace.projects.read(sender, params);
    return {
      json: {
        grounds: grounds.map(({ code, protects }) => ({ code, protects: translate(locale, protects) })),
        suggestions: suggest(project),
      },
    };
  }),
];
