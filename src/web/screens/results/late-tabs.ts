import { drawnLater } from '../../ui/drawn-later.tsx';
import { Loading } from '../../ui/loading.tsx';

/** The views of the results that are not shown first. */
export const OutlineTab = drawnLater(async () => (await import('./outline-tab.tsx')).OutlineTab, Loading);
export const LogframeTab = drawnLater(async () => (await import('./logframe-tab.tsx')).LogframeTab, Loading);
