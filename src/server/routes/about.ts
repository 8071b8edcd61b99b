import { readHealth, readOpenApi, readReadiness } from '../../api/about.ts';
import { contracts } from '../../api/index.ts';
import { openApi } from '../../api/open-api.ts';
import { type Handler, handle } from '../handler.ts';

const ok = { state: 'ok' } as const;

/** What answers the contracts about Strand itself. */
export const aboutHandlers: readonly Handler[] = [
  handle(readHealth, async () => ({ json: ok })),
  handle(readReadiness, async (_, { ping }) => {
    await ping();
    return { json: ok };
  }),
  handle(readOpenApi, async (_, { version }) => ({ json: openApi(contracts, version) })),
];
