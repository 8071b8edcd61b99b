/** Whether a page costs the same in a report of 1,000 pages as in one of 10. */

import { isWriteChild, writeAsChild } from './write-in-child.ts';

if (isWriteChild()) await writeAsChild();
else (await import('./report-growth-figures.ts')).tellReportGrowth();
