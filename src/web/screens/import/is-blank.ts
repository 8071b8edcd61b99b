import { type Project, tableNames } from '../../../core/project.ts';

/** Whether nothing was understood of a document: its record has no row but that of the document itself. */
export const isProjectBlank = (record: Project): boolean =>
  tableNames.every((table) => table === 'sources' || record[table].length === 0);
