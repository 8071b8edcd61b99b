import { authorize } from '../../core/authorize.ts';
import { canonicalJson } from '../../core/base/hash.ts';
import type { Permission } from '../../core/permissions.ts';
import type { OfficeTransaction } from '../../store/store.ts';
import { grantOf, projectMissing } from '../grant-of.ts';
import { type WriteParts, runOperation } from '../run-command.ts';
import type { ProjectPlace, Sender } from '../sender.ts';
import { findMatches } from './find-matches.ts';
import { exportPerson, showNames } from './give-out.ts';
import type { RegisterAffairs } from './register-affairs.ts';
import { findRegisterCommand, registerOperation } from './register-operation.ts';
import { openVault } from './vault.ts';

/** The registers of a store. */
export function openRegister(parts: WriteParts): RegisterAffairs {
  const reading = (sender: Sender, place: ProjectPlace): Reading => ({ parts, sender, place });
  return {
    run: (request) => {
      // What goes along the write path is kept as a hash with its key, and names are easily guessed.
      const { hash } = openVault(parts.registerKeys, request);
      const input = { hash: hash(canonicalJson(request.input)) };
      return runOperation(parts, { ...request, input }, (name) =>
        registerOperation(parts.registerKeys, findRegisterCommand(name), request),
      );
    },
    listPeople: (sender, place, page) =>
      inRegister(reading(sender, place), 'read-register', async ({ register }, version) => ({
        version,
        people: await register.listPeople(place.project, page),
      })),
    listParticipations: (sender, place, page) =>
      inRegister(reading(sender, place), 'read-register', async ({ register }, version) => ({
        version,
        participations: await register.listParticipations(place.project, page),
      })),
    read: (sender, place) =>
      inRegister(reading(sender, place), 'read-register', async (transaction) => {
        // Under the lock, so that both are of one version.
        await transaction.lockProject(place.project);
        const stored = await transaction.readProject(place.project);
        if (stored === undefined) throw projectMissing(place.project);
        return { ...stored, register: await transaction.register.readAll(place.project) };
      }),
    suggestMatches: (sender, place, wanted) =>
      inRegister(reading(sender, place), 'register-people', ({ register }) =>
        findMatches({ register, vault: openVault(parts.registerKeys, place) }, place, wanted),
      ),
    showNames: (sender, place, { people, reason }) => showNames(parts, { sender, place, reason }, people),
    exportPerson: (sender, place, { person, reason }) =>
      exportPerson(parts, { sender, place, reason }, person),
  };
}

type Reading = { readonly parts: WriteParts; readonly sender: Sender; readonly place: ProjectPlace };

async function inRegister<Result>(
  { parts, sender, place }: Reading,
  permission: Permission,
  read: (transaction: OfficeTransaction, version: number) => Promise<Result>,
): Promise<Result> {
  return parts.store.inOffice(place.office, async (transaction) => {
    authorize(await grantOf(transaction, sender, place), permission);
    const head = await transaction.findHead(place.project);
    if (head === undefined) throw projectMissing(place.project);
    return read(transaction, head.version);
  });
}
