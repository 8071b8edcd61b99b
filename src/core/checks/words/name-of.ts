import type { Id } from '../../base/id.ts';
import type { Text } from '../../base/text.ts';

type Named = { readonly id: Id; readonly code?: string; readonly title?: Text; readonly statement?: Text };

/** What people call a row: its code, else its title or statement, else its id. */
export const nameOf = (row: Named): string | Text => row.code ?? row.title ?? row.statement ?? row.id;
