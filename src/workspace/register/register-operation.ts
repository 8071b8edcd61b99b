import { Problem } from '../../core/problem.ts';
import type { RegisterCommand } from '../../core/register/commands/command.ts';
import { registerCommands } from '../../core/register/commands/index.ts';
import type { RegisterChange } from '../../core/register/register-change.ts';
import type { StoredRegister } from '../../store/register-rows.ts';
import type { CommandRequest } from '../command-request.ts';
import type { Operation } from '../operation.ts';
import type { RegisterKeys } from './key-folder.ts';
import { sealChanges } from './seal-changes.ts';
import { openVault } from './vault.ts';

/** The command of the register of a name. Throws Problem `unknown-command`. */
export function findRegisterCommand(name: string): RegisterCommand {
  const command = registerCommands.find((one) => one.name === name);
  if (command === undefined) throw new Problem('unknown-command', { name });
  return command;
}

/**
 * What the write path does for a command of the register. `input` is what was asked for, with its names: the request that goes along the path has their
 * hashes in their place. Where somebody is erased, the list beside the keys has it before it is committed.
 */
export function registerOperation(
  keys: RegisterKeys,
  command: RegisterCommand,
  { input, ...request }: CommandRequest,
): Operation {
  const vault = openVault(keys, request);
  const { office, project } = request;
  return {
    permission: command.permission,
    isSecret: true,
    decide: async (current, { seen, register, asOf }) => {
      if (command.needsReason && request.reason === undefined)
        throw new Problem('invalid-input', { where: 'reason', why: 'missing' });
      const part = await register.readPart(project, command.needs(input));
      const changes = command.decide(part.register, input, { project: current.project, asOf });
      refuseChangedSince(part, changes, seen);
      const { notes, write } = await sealChanges({ register, vault }, project, changes);
      return {
        changes: [],
        register: notes,
        registerChanges: changes,
        write: async (version, at) => {
          await write(version);
          for (const change of changes)
            if ('destroy' in change) await keys.ledger.add({ office, project, person: change.destroy, at });
        },
      };
    },
  };
}

/** Nobody's change is overwritten unseen: throws Problem `register-changed` where a row that changes was changed after the version that was seen. */
function refuseChangedSince(
  { versions }: StoredRegister,
  changes: readonly RegisterChange[],
  seen: number,
): void {
  for (const change of changes) {
    const id = 'put' in change ? change.row.id : 'write' in change ? change.write : change.destroy;
    if ((versions.get(id) ?? 0) > seen) throw new Problem('register-changed', { id });
  }
}
