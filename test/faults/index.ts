/** The faults that are put in to see whether the tests find them. A newcomer is a file of its own and a line here. */

import { authoriseAfterWrite } from './authorise-after-write.ts';
import { backupNotReadAgain } from './backup-not-read-again.ts';
import { cacheNotBroughtUpToDate } from './cache-not-brought-up-to-date.ts';
import { chainNotLinked } from './chain-not-linked.ts';
import { commitUnknownRepeated } from './commit-unknown-repeated.ts';
import { disabledUserStays } from './disabled-user-stays.ts';
import { eventsWithoutRights } from './events-without-rights.ts';
import { fieldNotHashed } from './field-not-hashed.ts';
import { fileNotSynced } from './file-not-synced.ts';
import { folderNotSynced } from './folder-not-synced.ts';
import { fsyncOff } from './fsync-off.ts';
import { fullPageWritesOff } from './full-page-writes-off.ts';
import { grantNotAskedUnderLock } from './grant-not-asked-under-lock.ts';
import { keyOutsideTransaction } from './key-outside-transaction.ts';
import { linkUsedTwice } from './link-used-twice.ts';
import { lockTakenFromTheLiving } from './lock-taken-from-the-living.ts';
import { migrationWithoutTransaction } from './migration-without-transaction.ts';
import { movedRowsNotAuthorised } from './moved-rows-not-authorised.ts';
import { officeMissingInQuery } from './office-missing-in-query.ts';
import { officeMissingInUsers } from './office-missing-in-users.ts';
import { originNotAsked } from './origin-not-asked.ts';
import { personalFieldInTheRecord } from './personal-field-in-the-record.ts';
import { projectNotLocked } from './project-not-locked.ts';
import { repeatedRequestNotAuthorised } from './repeated-request-not-authorised.ts';
import { requestHashNotCompared } from './request-hash-not-compared.ts';
import { restoredNotVerified } from './restored-not-verified.ts';
import { rowSecurityOff } from './row-security-off.ts';
import { rowsInAnotherTransaction } from './rows-in-another-transaction.ts';
import { secretsKeptPlain } from './secrets-kept-plain.ts';
import { serverStartedWithoutLock } from './server-started-without-lock.ts';
import { sessionOfOthersEnded } from './session-of-others-ended.ts';
import { sizeAskedAfterReading } from './size-asked-after-reading.ts';
import { synchronousCommitOff } from './synchronous-commit-off.ts';
import { triesNotCounted } from './tries-not-counted.ts';
import { useOfficeMissing } from './use-office-missing.ts';
import { versionIgnored } from './version-ignored.ts';
import type { Fault } from './fault.ts';

/** All of them, in the order of what they concern. */
export const faults: readonly Fault[] = [
  fsyncOff,
  fullPageWritesOff,
  synchronousCommitOff,
  fileNotSynced,
  folderNotSynced,
  authoriseAfterWrite,
  movedRowsNotAuthorised,
  repeatedRequestNotAuthorised,
  grantNotAskedUnderLock,
  officeMissingInQuery,
  officeMissingInUsers,
  rowSecurityOff,
  useOfficeMissing,
  keyOutsideTransaction,
  requestHashNotCompared,
  versionIgnored,
  projectNotLocked,
  fieldNotHashed,
  chainNotLinked,
  rowsInAnotherTransaction,
  commitUnknownRepeated,
  cacheNotBroughtUpToDate,
  secretsKeptPlain,
  linkUsedTwice,
  triesNotCounted,
  disabledUserStays,
  sizeAskedAfterReading,
  originNotAsked,
  backupNotReadAgain,
  restoredNotVerified,
  serverStartedWithoutLock,
  lockTakenFromTheLiving,
  migrationWithoutTransaction,
  sessionOfOthersEnded,
  eventsWithoutRights,
  personalFieldInTheRecord,
];
