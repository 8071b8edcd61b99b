import type { AccountsParts } from './accounts-parts.ts';

/**
 * Writes down that something was used, where that can be done. Nobody is kept from reading because the disk is full or another holds the row; what
 * failed is told.
 */
export async function noteUse(
  { tellFault }: Pick<AccountsParts, 'tellFault'>,
  write: () => Promise<unknown>,
): Promise<void> {
  try {
    await write();
  } catch (error) {
    tellFault(error);
  }
}
