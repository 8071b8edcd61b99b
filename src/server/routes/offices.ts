import {
  createOffice,
  listOffices,
  listUsers,
  readLastBackup,
  removeUser,
  setOfficeRole,
} from '../../api/offices.ts';
import { readPortfolio, readWholePortfolio } from '../../api/portfolio.ts';
import { type Handler, handle } from '../handler.ts';

/** What answers the contracts about offices and what is seen across their projects. */
export const officeHandlers: readonly Handler[] = [
  handle(listOffices, async ({ sender }, { workspace }) => ({
    json: { offices: await workspace.offices.list(sender) },
  })),
  handle(createOffice, async ({ sender, body }, { workspace }) => ({
    json: { office: await workspace.offices.create(sender, body.name) },
  })),
  handle(listUsers, async ({ sender, params }, { workspace }) => ({
    json: { users: await workspace.offices.listUsers(sender, params.office) },
  })),
  handle(readLastBackup, async ({ sender, params }, { workspace }) => {
    const backup = await workspace.offices.findLastBackup(sender, params.office);
    return { json: backup === undefined ? {} : { backup } };
  }),
  handle(setOfficeRole, async ({ sender, params: { office, user }, body }, { workspace }) => {
    await workspace.offices.setRole(sender, office, { user, role: body.role });
    return {};
  }),
  handle(removeUser, async ({ sender, params: { office, user } }, { workspace }) => {
    await workspace.offices.setRole(sender, office, { user, role: undefined });
    return {};
  }),
  handle(readPortfolio, async ({ sender, params }, { workspace }) => ({
    json: { projects: await workspace.portfolio.read(sender, params.office) },
  })),
  handle(readWholePortfolio, async ({ sender }, { workspace }) => ({
    json: { projects: await workspace.portfolio.read(sender) },
  })),
];
