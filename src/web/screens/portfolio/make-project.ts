import { createProject } from '../../../api/projects.ts';
import type { Client } from '../../../api/client.ts';
import { Problem, problems } from '../../../core/problem.ts';
import type { ProjectPlace } from '../../routes.ts';
import type { Say } from '../../say.tsx';
import type { firstRows } from './begin-project.ts';
import { portfolioWords } from './words.ts';

type Making = { readonly client: Client<AbortSignal>; readonly office: string; readonly say: Say };

/** Makes a project, with its first rows where there are any. Throws an Error that says in the reader's words why it cannot be. */
export async function makeProject(
  { client, office, say }: Making,
  rows: ReturnType<typeof firstRows> | undefined,
): Promise<ProjectPlace> {
  try {
    const { json } = await client.call(createProject, { params: { office } });
    const place = { office, project: json.project };
    if (rows !== undefined) {
      const { contractOf } = await import('../../project/engine.ts');
      await client.call(contractOf('import-record'), {
        params: place,
        body: { input: { record: rows, replaces: false } },
        version: 0,
        key: crypto.randomUUID(),
      });
    }
    return place;
  } catch (error) {
    if (error instanceof Problem)
      throw new Error(say(problems[error.code].title, error.params), { cause: error });
    throw new Error(say(portfolioWords.noAnswer), { cause: error });
  }
}

/** Why a project was not made, as `makeProject` says it. */
export const wordsOfTrouble = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
