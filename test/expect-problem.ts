import { expect } from 'vitest';
import { Problem, type ProblemCode, problems } from '../src/core/problem.ts';
import { placeholdersOf } from './placeholders.ts';

/** Expects a refusal of this code, with these params among its own and a value for all that its title names. */
export function expectProblem(
  run: () => unknown,
  code: ProblemCode,
  params: Readonly<Record<string, string | number>> = {},
): void {
  const thrown = thrownBy(run);
  expect(thrown).toBeInstanceOf(Problem);
  expect(thrown).toMatchObject({ code, params });
  const given = thrown instanceof Problem ? Object.keys(thrown.params) : [];
  expect(given).toEqual(expect.arrayContaining([...placeholdersOf(problems[code].title)]));
}

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}
