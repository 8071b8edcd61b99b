import { readFindings } from '../../api/findings.ts';
import { keptResult } from '../../core/figures/kept-result.ts';
import { defaultAsOf } from '../../core/report/open-report.ts';
import { dayOf } from '../day-of.ts';
import { findingsInWords } from '../findings-in-words.ts';
import { type Handler, handle } from '../handler.ts';

/** What answers the contract about findings. */
export const findingHandlers: readonly Handler[] = [
  handle(readFindings, async ({ sender, params, query, locale }, { workspace, clock }) => {
    // Read once: the findings are those of the version that is named.
    const { project, head } = await workspace.projects.read(sender, params);
    const asOf = query.asOf ?? defaultAsOf(project) ?? dayOf(clock());
    const { findings, waived } = keptResult(project, asOf);
    const say = findingsInWords(locale);
    return { json: { version: head.version, asOf, findings: say(findings), waived: say(waived) } };
  }),
];
