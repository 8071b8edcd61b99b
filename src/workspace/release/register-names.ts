import type { Id } from '../../core/base/id.ts';
import type { Entity } from '../../core/release/scan/entity.ts';
import { namesIn } from '../../core/register/personal-fields.ts';
import type { RegisterRows } from '../../store/register-rows.ts';
import { openEverybody } from '../register/open-people.ts';
import type { Vault } from '../register/vault.ts';

/** Everybody in a register by name and address, to be looked for in what is published; and of how many people something cannot be read, since its key is lost. */
export type RegisterNames = { readonly people: readonly Entity[]; readonly unreadNames: number };

/** A register in which nobody is. */
export const noNames: RegisterNames = { people: [], unreadNames: 0 };

/** Reads the names of a register. Whoever is restricted is among them, whoever was erased has none. Nobody is given them: they go to the scan alone. */
export async function readRegisterNames(
  parts: { readonly register: Pick<RegisterRows, 'listSealed'>; readonly vault: Vault },
  project: Id,
): Promise<RegisterNames> {
  const people: Entity[] = [];
  let unreadNames = 0;
  for await (const { person, sealed, personal } of openEverybody(parts, project)) {
    if (person.state === 'erased') continue;
    const { email, phone } = personal;
    const words = [...namesIn(personal), email, phone].filter((one) => one !== undefined);
    if (words.length > 0) people.push({ id: person.id, words, as: 'person' });
    if (Object.keys(sealed).length > Object.keys(personal).length) unreadNames += 1;
  }
  return { people, unreadNames };
}
