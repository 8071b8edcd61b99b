import type { WrittenDocument } from '../formats/document-format.ts';
import type { WordedDocument } from '../i18n/run.ts';
import { placeOfBlock, type Sentence } from './block-place.ts';
import { isOutOfMemory, type Outcome } from './child.ts';
import type { RenderAnswer } from './render-job.ts';
import type { Limits } from './watch-limits.ts';
import { workspaceWords } from './words.ts';

/** Why a document was not written, and where the fault lies if it lies in one block. */
export type RenderFailure = {
  readonly ok: false;
  readonly why: Sentence;
  readonly block?: number;
  readonly where?: Sentence;
};

/** A document in a format, or why there is none. */
export type Rendered = ({ readonly ok: true } & WrittenDocument) | RenderFailure;

const mostWhy = 300;

/** The failure of a document that nobody wants any more. */
export const stopped = (): RenderFailure => failure(workspaceWords.stopped);

/** What came of a document, with a reason in words where it was not written. */
export function renderedOf(
  outcome: Outcome<RenderAnswer>,
  document: WordedDocument,
  limits: Limits,
): Rendered {
  if ('breach' in outcome) return outcome.breach === 'time' ? tookTooLong(limits) : tooMuchMemory(limits);
  if ('ending' in outcome) {
    const { ending } = outcome;
    return isOutOfMemory(ending)
      ? tooMuchMemory(limits)
      : failure(workspaceWords.crashed, { how: ending.how });
  }
  return answered('answer' in outcome ? outcome.answer : { ok: false, why: outcome.unsendable }, document);
}

function answered(answer: RenderAnswer, document: WordedDocument): Rendered {
  if (answer.ok) return { ok: true, ...answer.written };
  const why = answer.why.slice(0, mostWhy);
  if (answer.block === undefined) return failure(workspaceWords.cannotBeWritten, { why });
  const { block } = answer;
  const where = placeOfBlock(document, block);
  return { ...failure(workspaceWords.blockCannotBeWritten, { why }), block, where };
}

const failure = (message: string, params: Sentence['params'] = {}): RenderFailure => ({
  ok: false,
  why: { message, params },
});

const tookTooLong = ({ timeLimitMs }: Limits): RenderFailure =>
  failure(workspaceWords.tookTooLong, { seconds: Math.ceil(timeLimitMs / 1000) });

const tooMuchMemory = ({ memoryLimitBytes }: Limits): RenderFailure =>
  failure(workspaceWords.tooMuchMemory, { megabytes: Math.floor(memoryLimitBytes / 1024 / 1024) });
