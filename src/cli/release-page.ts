import { isPerson } from '../core/release/accepted.ts';
import type { Hit } from '../formats/binary/apart/scan-files.ts';
import type { PreparedRelease } from '../workspace/release/prepare-release.ts';
import type { Context } from './command.ts';
import { paint } from './paint.ts';
import { encodingWords, likenessWords, releaseWords } from './release-words.ts';

/** A release as it came out: its files are written, or nothing is. */
export type ReleaseOnDisk = PreparedRelease & {
  readonly written: readonly string[];
  readonly isReviewed: boolean;
};

/** What is withheld, what stands against the release, and the files that were written. */
export function releasePageOf(release: ReleaseOnDisk, context: Context): string {
  const { io, say } = context;
  const { hits, earlier, unread, written, files, isReviewed } = release;
  const against = [
    ...[...hits, ...earlier].map((hit) => sayHit(hit, context)),
    ...unread.map(({ file, part, why }) => say(releaseWords.unread, { file, part, why })),
  ].map((line) => paint(io, 'error', line));
  const end =
    written.length === 0
      ? [...(isReviewed ? [] : [say(releaseWords.reviewOr)]), say(releaseWords.stopped)]
      : [say(releaseWords.looked, { parts: files.length }), ...written];
  return `${[...withheldLines(release, context), ...against, ...end].join('\n')}\n`;
}

const sayHit = ({ entity, file, part, likeness, encoding }: Hit, { say }: Context): string =>
  say(releaseWords.hit, {
    entity: isPerson(entity) ? say(releaseWords.person, { reference: `{${entity}}` }) : entity,
    file,
    part,
    likeness: say(likenessWords[likeness]),
    encoding: say(encodingWords[encoding]),
  });

function withheldLines({ publicVersion }: ReleaseOnDisk, { say }: Context): readonly string[] {
  const { withheld, hiddenCounts } = publicVersion;
  if (withheld.length === 0 && hiddenCounts === 0) return [say(releaseWords.nothing)];
  return [
    ...withheld.map(({ ground, passages, rows }) =>
      say(releaseWords.withheld, {
        ground: ground === '' ? say(releaseWords.noGround) : ground,
        passages,
        rows,
      }),
    ),
    ...(hiddenCounts === 0 ? [] : [say(releaseWords.hidden, { count: hiddenCounts })]),
  ];
}
