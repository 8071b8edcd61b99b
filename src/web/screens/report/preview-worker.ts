/**
 * Builds previews beside the page, which goes on meanwhile. This file is both sides: the application loads it to open the worker, and the worker is this
 * file again.
 */

import { loadCatalogue } from '../../../i18n/locales/catalogues-on-demand.ts';
import type { PreviewPage, Previewed } from './preview-page.ts';

/** The worker, as the application has it. */
export type PreviewWorker = {
  /** Builds a preview; `undefined` where what builds it cannot be loaded. */
  readonly build: (wanted: Previewed) => Promise<PreviewPage | undefined>;
  readonly close: () => void;
};

type Asked = { readonly number: number; readonly wanted: Previewed };
type Told = { readonly number: number; readonly page: PreviewPage | undefined };

const isWorker = typeof document === 'undefined';

/** Opens the worker. */
export function openPreviewWorker(): PreviewWorker {
  const worker = new Worker(import.meta.url, { type: 'module' });
  let last = 0;
  return {
    build: (wanted) => {
      last += 1;
      const asked: Asked = { number: last, wanted };
      return new Promise((resolve) => {
        const listen = ({ data }: MessageEvent<Told>): void => {
          if (data.number !== asked.number) return;
          worker.removeEventListener('message', listen);
          resolve(data.page);
        };
        worker.addEventListener('message', listen);
        worker.addEventListener('error', () => resolve(undefined), { once: true });
        worker.postMessage(asked, {});
      });
    },
    close: () => worker.terminate(),
  };
}

if (isWorker)
  self.addEventListener('message', ({ data: { number, wanted } }: MessageEvent<Asked>) => {
    const tell = (page: PreviewPage | undefined): void => {
      const told: Told = { number, page };
      self.postMessage(told, {});
    };
    built(wanted).then(tell, () => tell(undefined));
  });

async function built(wanted: Previewed): Promise<PreviewPage> {
  const [{ previewPage }] = await Promise.all([import('./preview-page.ts'), loadCatalogue(wanted.locale)]);
  return previewPage(wanted);
}
