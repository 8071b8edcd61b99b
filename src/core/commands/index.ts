import { adjustCost } from './adjust-cost.ts';
import { adjustValue } from './adjust-value.ts';
import { answerComment } from './answer-comment.ts';
import { applyFix } from './apply-fix.ts';
import type { Command } from './command.ts';
import { commentOnReport } from './comment-on-report.ts';
import { completeItem } from './complete-item.ts';
import { createRow } from './create-row.ts';
import { editRow } from './edit-row.ts';
import { importRecord } from './import-record.ts';
import { linkResults } from './link-results.ts';
import { moveRow } from './move-row.ts';
import { placeMarks } from './place-marks.ts';
import { putOnHold } from './put-on-hold.ts';
import { recordEvent } from './record-event.ts';
import { recordObservation } from './record-observation.ts';
import { removeRow } from './remove-row.ts';
import { renumberActivities } from './renumber-activities.ts';
import { renumberItems } from './renumber-items.ts';
import { resolveComment } from './resolve-comment.ts';
import { resumeHold } from './resume-hold.ts';
import { reviseTarget } from './revise-target.ts';
import { setProject } from './set-project.ts';
import { unlinkResults } from './unlink-results.ts';
import { waiveFinding } from './waive-finding.ts';
import { writeRows } from './write-rows.ts';

/** The list of commands, in order of their names. */
export const commands: readonly Command[] = [
  adjustCost,
  adjustValue,
  answerComment,
  applyFix,
  commentOnReport,
  completeItem,
  createRow,
  editRow,
  importRecord,
  linkResults,
  moveRow,
  placeMarks,
  putOnHold,
  recordEvent,
  recordObservation,
  removeRow,
  renumberActivities,
  renumberItems,
  resolveComment,
  resumeHold,
  reviseTarget,
  setProject,
  unlinkResults,
  waiveFinding,
  writeRows,
];
