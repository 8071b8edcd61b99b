import { listFigures, readFigures, writeFigures } from './figures.ts';
import { findFile, keepFile, listFiles } from './files.ts';
import { append, readEntries } from './journal.ts';
import {
  findMember,
  findOfficeRole,
  listMembers,
  listUsers,
  nameUsers,
  setMember,
  setOfficeRole,
} from './members.ts';
import { appendOffice, listHeads, lockOffice, readOfficeEntries } from './office-journal.ts';
import { createProject, findHead, listProjects, lockProject, readProject } from './projects.ts';
import { registerRowsOn } from './register.ts';
import { findRequest, forgetRequests, keepRequest } from './requests.ts';
import type { OfficeTransaction } from './store.ts';
import type { InOffice } from './tables.ts';

/** What can be done in a transaction in which `use_office` was called. */
export const transactionIn = (scope: InOffice): OfficeTransaction => ({
  createProject: (project) => createProject(scope, project),
  listProjects: () => listProjects(scope),
  findHead: (project) => findHead(scope, project),
  lockProject: (project) => lockProject(scope, project),
  readProject: (project) => readProject(scope, project),
  readEntries: (project, after, limit) => readEntries(scope, project, { after, limit }),
  append: (project, changes, chained) => append(scope, project, { changes, chained }),
  findRequest: (actor, key) => findRequest(scope, actor, key),
  keepRequest: (project, request) => keepRequest(scope, project, request),
  forgetRequests: (before) => forgetRequests(scope, before),
  register: registerRowsOn(scope),
  listUsers: () => listUsers(scope),
  nameUsers: (users) => nameUsers(scope, users),
  findOfficeRole: (user) => findOfficeRole(scope, user),
  setOfficeRole: (user, role) => setOfficeRole(scope, user, role),
  findMember: (project, user) => findMember(scope, project, user),
  listMembers: (of) => listMembers(scope, of),
  setMember: (project, user, grant) => setMember(scope, { project, user }, grant),
  lockOffice: () => lockOffice(scope),
  appendOffice: (chained) => appendOffice(scope, chained),
  listHeads: () => listHeads(scope),
  readOfficeEntries: (after, limit) => readOfficeEntries(scope, after, limit),
  keepFile: (project, file) => keepFile(scope, project, file),
  findFile: (project, sha256) => findFile(scope, project, sha256),
  listFiles: (project) => listFiles(scope, project),
  readFigures: (project) => readFigures(scope, project),
  listFigures: (projects) => listFigures(scope, projects),
  writeFigures: (project, changed) => writeFigures(scope, project, changed),
});
