import {
  exportPerson,
  listParticipations,
  listRegisteredPeople,
  readRegisterFindings,
  registerCommandContracts,
  showNames,
  suggestMatches,
} from '../../api/register.ts';
import { runRegisterChecks } from '../../core/register/checks/run-register-checks.ts';
import { defaultAsOf } from '../../core/report/open-report.ts';
import { dayOf } from '../day-of.ts';
import { findingsInWords } from '../findings-in-words.ts';
import { type Handler, handle } from '../handler.ts';
import { requestOf } from './commands.ts';

/** What answers the contracts about the register. */
export const registerHandlers: readonly Handler[] = [
  ...registerCommandContracts.map((contract) =>
    handle(contract, async (asked, { workspace }) => {
      const answer = await workspace.register.run({ ...requestOf(asked), command: contract.id });
      return { version: answer.version, json: answer };
    }),
  ),
  handle(listRegisteredPeople, async ({ sender, params, query: { after = '', limit } }, { workspace }) => {
    const found = await workspace.register.listPeople(sender, params, { after, limit });
    return { version: found.version, json: found };
  }),
  handle(listParticipations, async ({ sender, params, query: { after = '', ...query } }, { workspace }) => {
    const found = await workspace.register.listParticipations(sender, params, { after, ...query });
    return { version: found.version, json: found };
  }),
  handle(readRegisterFindings, async ({ sender, params, query, locale }, { workspace, clock }) => {
    const { project, head, register } = await workspace.register.read(sender, params);
    const asOf = query.asOf ?? defaultAsOf(project) ?? dayOf(clock());
    const { findings, waived } = runRegisterChecks({ project, register, asOf });
    const say = findingsInWords(locale);
    return { json: { version: head.version, asOf, findings: say(findings), waived: say(waived) } };
  }),
  handle(suggestMatches, async ({ sender, params, body }, { workspace }) => ({
    json: { matches: await workspace.register.suggestMatches(sender, params, body.people) },
  })),
  handle(showNames, async ({ sender, params, body }, { workspace }) => ({
    json: await workspace.register.showNames(sender, params, body),
  })),
  handle(exportPerson, async ({ sender, params: { person, ...place }, body }, { workspace }) => ({
    json: await workspace.register.exportPerson(sender, place, { person, ...body }),
  })),
];
