import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { exampleProject } from '../../test/command-examples.ts';
import { loadFixture } from '../../test/fixtures.ts';
import { day } from '../core/base/day.ts';
import { figuresOf } from '../core/figures/figures-of.ts';
import { readPortfolio } from './portfolio.ts';

describe('readPortfolio', () => {
  it('gives every kind of figure in the form that it promises', () => {
    const figures = [exampleProject, loadFixture('libmitaf')].flatMap((project) =>
      figuresOf(project, day('2026-11-25')),
    );
    const project = { office: '00000000-0000-4000-8000-000000000000', project: 'prj_1', version: 1 };
    const answer = { projects: [{ ...project, role: 'coordinator', figures }] };
    expect(new Set(figures.map(({ kind }) => kind)).size).toBe(4);
    expect(z.safeParse(readPortfolio.gives.json, answer).error?.issues).toBeUndefined();
  });
});
