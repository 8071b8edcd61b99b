/** The preview of a report, built beside the page while its writer rests: typing never waits for it. */

import { startTransition, useEffect, useRef, useState } from 'react';
import { whenQuiet } from '../../after-paint.ts';
import type { PreviewPage, Previewed } from './preview-page.ts';
import type { PreviewWorker } from './preview-worker.ts';

const restMs = 250;

/** The preview: the last one stands until the next is built. `isBroken` where what builds it cannot be loaded. */
export type Preview = { readonly page: PreviewPage | undefined; readonly isBroken: boolean };

/** The preview of what is wanted. */
export function usePreview(wanted: Previewed): Preview {
  const [preview, setPreview] = useState<Preview>({ page: undefined, isBroken: false });
  const worker = useRef<Promise<PreviewWorker | undefined>>(undefined);
  const isFirst = useRef(true);
  const { project, report, template, locale, findings, annex } = wanted;
  useEffect(() => {
    let isGone = false;
    const build = async (): Promise<void> => {
      worker.current ??= openWorker();
      const opened = await worker.current;
      // The next build tries anew.
      if (opened === undefined) worker.current = undefined;
      const page = await opened?.build({ project, report, template, locale, findings, annex });
      // In a transition: it is drawn in pieces, between which the browser answers.
      startTransition(() => {
        if (!isGone)
          setPreview((before) =>
            page === undefined ? { ...before, isBroken: true } : { page, isBroken: false },
          );
      });
    };
    const begin = (): void => {
      if (!isGone) void build();
    };
    // Nobody types yet when the first one is built; but what stands beside it is loaded and painted before.
    if (isFirst.current) whenQuiet(restMs, begin);
    const timer = isFirst.current ? undefined : setTimeout(begin, restMs);
    isFirst.current = false;
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [project, report, template, locale, findings, annex]);
  useEffect(
    () => () => {
      void worker.current?.then((opened) => opened?.close());
      worker.current = undefined;
    },
    [],
  );
  return preview;
}

/** The worker; `undefined` where it cannot be loaded. It is a file of its own only where nothing imports it beforehand. */
async function openWorker(): Promise<PreviewWorker | undefined> {
  try {
    return (await import('./preview-worker.ts')).openPreviewWorker();
  } catch {
    return undefined;
  }
}
