import { readHealth, readOpenApi, readReadiness } from './about.ts';
import {
  changePassword,
  listSessions,
  endSession,
  endOtherSessions,
  listTokens,
  makeToken,
  removeToken,
  listPasskeys,
  beginPasskey,
  addPasskey,
  removePasskey,
} from './accounts.ts';
import { changeOwnAccount, readOwnAccount } from './own-account.ts';
import { commandContracts, releaseReport, submitReport } from './commands.ts';
import type { Contract } from './contract.ts';
import { exportProject, importProject, readReport } from './exchange.ts';
import { keepFile, listFiles, readFile } from './files.ts';
import { readFindings } from './findings.ts';
import { exportJournal, readJournal, readOfficeJournal, watchProject } from './journal.ts';
import { lookAtLink, acceptLink, askForReset, invite, makeResetLink, setDisabled } from './links.ts';
import { listMembers, listPeople, removeMember, setMember } from './members.ts';
import {
  createOffice,
  listOffices,
  listUsers,
  readLastBackup,
  removeUser,
  setOfficeRole,
} from './offices.ts';
import { readPortfolio, readWholePortfolio } from './portfolio.ts';
import { createProject, listProjects, readProject } from './projects.ts';
import {
  exportPerson,
  listParticipations,
  listRegisteredPeople,
  readRegisterFindings,
  registerCommandContracts,
  showNames,
  suggestMatches,
} from './register.ts';
import { listReleases, previewRelease, redactFile, suggestRedactions } from './releases.ts';
import { compileReport } from './reports.ts';
import {
  readWaysToSignIn,
  signIn,
  signOut,
  beginPasskeySignIn,
  signInByPasskey,
  beginOpenId,
  signInByOpenId,
} from './sign-in.ts';
import { identifyReport, listSnapshots } from './snapshots.ts';

/** The list of contracts: everything that can be asked of Strand over HTTP. */
export const contracts: readonly Contract[] = [
  readHealth,
  readReadiness,
  readOpenApi,
  readWaysToSignIn,
  signIn,
  signOut,
  beginPasskeySignIn,
  signInByPasskey,
  beginOpenId,
  signInByOpenId,
  lookAtLink,
  acceptLink,
  askForReset,
  invite,
  makeResetLink,
  setDisabled,
  readOwnAccount,
  changeOwnAccount,
  changePassword,
  listSessions,
  endSession,
  endOtherSessions,
  listTokens,
  makeToken,
  removeToken,
  listPasskeys,
  beginPasskey,
  addPasskey,
  removePasskey,
  listOffices,
  createOffice,
  listUsers,
  setOfficeRole,
  removeUser,
  readLastBackup,
  readOfficeJournal,
  readWholePortfolio,
  readPortfolio,
  listProjects,
  createProject,
  readProject,
  readFindings,
  compileReport,
  listSnapshots,
  identifyReport,
  listReleases,
  previewRelease,
  suggestRedactions,
  redactFile,
  listMembers,
  listPeople,
  setMember,
  removeMember,
  readJournal,
  exportJournal,
  watchProject,
  exportProject,
  importProject,
  readReport,
  listFiles,
  keepFile,
  readFile,
  ...commandContracts,
  submitReport,
  listRegisteredPeople,
  listParticipations,
  readRegisterFindings,
  ...registerCommandContracts,
  suggestMatches,
  showNames,
  exportPerson,
  releaseReport,
];
