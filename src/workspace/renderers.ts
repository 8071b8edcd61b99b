/**
 * Documents are written in child processes (docs/adr/0008): a native call that hangs, a document that takes all memory or a crash costs that
 * document alone. Children stay warm for the next document; at most two work at once, the others wait for their turn.
 */

import { join } from 'node:path';
import type { DocumentFormatId } from '../formats/document-formats.ts';
import type { WordedDocument } from '../i18n/run.ts';
import type { Outcome } from './child.ts';
import { findPackageFolder } from './package-folder.ts';
import { type RenderChild, startRenderChild } from './render-child.ts';
import type { RenderAnswer, RenderJob, RenderOptions } from './render-job.ts';
import { type Rendered, renderedOf, stopped } from './rendered.ts';
import { openSlots } from './slots.ts';
import type { Limits } from './watch-limits.ts';

/** Writes documents out of this process. `render` never throws: whatever goes wrong is a failure. */
export type Renderers = {
  readonly render: (
    format: DocumentFormatId,
    document: WordedDocument,
    options?: RenderOptions,
  ) => Promise<Rendered>;
  /** The process ids of the children that are alive. */
  readonly processes: () => readonly number[];
  /** Ends all children; what is still being written or waits becomes a failure. */
  readonly close: () => Promise<void>;
};

/** Limits for one document that leave room for a report of a thousand pages. */
export const usualLimits: Limits = { timeLimitMs: 120_000, memoryLimitBytes: 1536 * 1024 * 1024 };

const mostAtOnce = 2;

/** Opens renderers. `program` is the child's, which the set-up bundles. */
export function openRenderers(limits: Limits = usualLimits, program: string = rendererProgram()): Renderers {
  const slots = openSlots(mostAtOnce);
  const busy = new Set<RenderChild>();
  const idle: RenderChild[] = [];
  let isOpen = true;
  const killAll = (): void => [...busy, ...idle].forEach((child) => child.kill());
  process.on('exit', killAll);

  const takeChild = (format: DocumentFormatId): RenderChild => {
    const warm = idle.splice(0).filter((child) => child.isAlive());
    const child =
      warm.find((one) => one.hasWritten(format)) ?? warm.at(-1) ?? startRenderChild(program, limits);
    idle.push(...warm.filter((one) => one !== child));
    busy.add(child);
    return child;
  };

  const leaveChild = (child: RenderChild): void => {
    busy.delete(child);
    if (isOpen && child.isAlive()) idle.push(child);
  };

  const write = async (job: RenderJob): Promise<Outcome<RenderAnswer> | undefined> => {
    if (!isOpen) return undefined;
    const child = takeChild(job.format);
    try {
      return await child.run(job);
    } catch (error) {
      child.kill();
      throw error;
    } finally {
      leaveChild(child);
    }
  };

  return {
    render: async (format, document, options = {}) => {
      const outcome = await slots.run(() => write({ format, document, options })).catch(unstarted);
      return outcome === undefined || !isOpen ? stopped() : renderedOf(outcome, document, limits);
    },
    processes: () => [...busy, ...idle].filter((child) => child.isAlive()).flatMap(({ pid }) => pid ?? []),
    close: async () => {
      isOpen = false;
      process.off('exit', killAll);
      const working = [...busy];
      working.forEach((child) => child.kill());
      await Promise.all([...working, ...idle.splice(0)].map((child) => child.end()));
    },
  };
}

/** What came of a document whose child could not be started: the system has no room for another process. */
const unstarted = (error: unknown): Outcome<RenderAnswer> => ({
  ending: { how: error instanceof Error ? error.message : String(error), said: '' },
});

const rendererProgram = (): string => join(findPackageFolder(), 'dist', 'renderer.js');
