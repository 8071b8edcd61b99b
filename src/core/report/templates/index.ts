/** The list of templates. */

import { contributionAgreement } from './contribution-agreement.ts';
import { pragAnnexVi } from './prag-annex-vi.ts';
import type { Template } from './template.ts';

/** Every template; the first is the usual one. */
export const templates: readonly Template[] = [contributionAgreement, pragAnnexVi];
