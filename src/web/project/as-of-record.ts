import type { Day } from '../../core/base/day.ts';
import type { Project } from '../../core/project.ts';
import { defaultAsOf } from '../../core/report/open-report.ts';
import { today } from '../today.ts';

/** The day as of which a record is checked and counted. */
export const asOfRecord = (record: Project): Day => defaultAsOf(record) ?? today();
