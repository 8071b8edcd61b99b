/** A report of 100 pages in each format, and the sample report by `strand report`, in processes of their own. */

import { isWriteChild, writeAsChild } from './write-in-child.ts';

// The processes that write load nothing of what stands behind the other branch.
if (isWriteChild()) await writeAsChild();
else (await import('./report-figures.ts')).tellReportFigures();
