import { commandContracts, releaseReport, submitReport } from '../../api/commands.ts';
import { type Asked, type Handler, handle } from '../handler.ts';

/** What answers the contracts of commands: one function for those of core and of the journal, and one each for submitting and publishing. */
export const commandHandlers: readonly Handler[] = [
  ...commandContracts.map((contract) =>
    handle(contract, async (asked, { workspace }) => {
      const answer = await workspace.projects.run({ ...requestOf(asked), command: contract.id });
      return { version: answer.version, json: answer };
    }),
  ),
  handle(releaseReport, async (asked, { workspace }) => {
    const answer = await workspace.projects.release(requestOf(asked));
    return { version: answer.version, json: answer };
  }),
  handle(submitReport, async (asked, { workspace }) => {
    const answer = await workspace.projects.submit(requestOf(asked));
    return { version: answer.version, json: answer };
  }),
];

/** A command as it was asked for. */
type AskedCommand = Asked<(typeof commandContracts)[number]>;

/** The request that a command was asked for with. */
export const requestOf = ({ sender, params, body: { input, reason }, version, key }: AskedCommand) => ({
  ...params,
  sender,
  input,
  version,
  key,
  ...(reason !== undefined && { reason }),
});
