import * as z from 'zod/mini';
import { Problem } from '../core/problem.ts';
import { recordSchema } from '../core/project.ts';
import { fieldLabels } from '../core/sensitivity.ts';
import { type Arguments, type CliCommand, type Context, exitCodes } from './command.ts';
import { summaries, words } from './words.ts';

/** `strand schema`: the JSON Schema of the record. */
export const schemaCommand: CliCommand = {
  name: 'schema',
  usage: 'strand schema',
  summary: summaries.schema,
  options: {},
  run,
};

async function run(given: Arguments, { io, say }: Context): Promise<number> {
  const extra = given.words[0];
  if (extra !== undefined) throw new Problem('wrong-use', { why: say(words.takesNothing, { extra }) });
  io.stdout.write(`${JSON.stringify(recordJsonSchema(), undefined, 2)}\n`);
  return exitCodes.fine;
}

/** The JSON Schema of the record. Each labelled field says who may see it, how long it is kept and what it counts (`x-…`). */
function recordJsonSchema(): object {
  const schema = z.toJSONSchema(recordSchema, {
    override: ({ zodSchema, jsonSchema }) => {
      const label = fieldLabels.get(zodSchema);
      if (label === undefined) return;
      Object.assign(jsonSchema, { 'x-sensitivity': label.sensitivity, 'x-retention': label.retention });
      if (label.unit !== undefined) Object.assign(jsonSchema, { 'x-unit': label.unit });
    },
  });
  return { title: 'Strand record', ...schema };
}
