import type { DocumentFormatId } from '../formats/document-formats.ts';
import { type Child, startChild } from './child.ts';
import type { RenderAnswer, RenderJob } from './render-job.ts';
import type { Limits } from './watch-limits.ts';

/** A child process that writes documents, one at a time. */
export type RenderChild = Child<RenderJob, RenderAnswer> & {
  /** Whether it has what this format needs in memory already. */
  readonly hasWritten: (format: DocumentFormatId) => boolean;
};

/** Starts a child that runs `program`. */
export function startRenderChild(program: string, limits: Limits): RenderChild {
  const child = startChild<RenderJob, RenderAnswer>(program, limits);
  const written = new Set<DocumentFormatId>();
  return {
    ...child,
    hasWritten: (format) => written.has(format),
    run: (job) => {
      written.add(job.format);
      return child.run(job);
    },
  };
}
