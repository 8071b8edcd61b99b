import {
  exportPerson,
  listParticipations,
  listRegisteredPeople,
  registerCommandContracts,
  showNames,
  suggestMatches,
} from '../../api/register.ts';
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
