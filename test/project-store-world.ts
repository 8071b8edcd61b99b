/** An open project of the web application with a server that a test holds in its hand. */

import { month } from '../src/core/base/month.ts';
import { type Change, applyChanges } from '../src/core/change.ts';
import { type Project, toProject } from '../src/core/project.ts';
import type { Learned } from '../src/web/project/confirmed.ts';
import { decide, mostBytesOf } from '../src/web/project/engine.ts';
import type { Pending } from '../src/web/project/pending.ts';
import { type Happened, openProjectStore } from '../src/web/project/project-store.ts';

/** The only item of the record, with a title. */
export const item = (title: string) => ({
  id: 'itm_1',
  plan: 'wpl_1',
  title: { en: title },
  months: [month('2022-04')],
  state: 'planned' as const,
});
/** The record as it was opened, at version 4. */
export const opened: Project = toProject({ workPlans: [{ id: 'wpl_1' }], workPlanItems: [item('Workshop')] });

/** An edit of its title. */
export const rename = (title: string) => ({
  command: 'edit-row',
  input: { table: 'workPlanItems', id: 'itm_1', set: { title: { en: title } } },
});
/** An edit of its state. */
export const setState = (state: string) => ({
  command: 'edit-row',
  input: { table: 'workPlanItems', id: 'itm_1', set: { state } },
});

/** A project store, and a server that answers when a test says so. */
export function storeWorld({ pending = [] }: { readonly pending?: readonly Pending[] } = {}) {
  const sent: {
    readonly one: Pending;
    readonly answer: (learned: Learned) => void;
    readonly fail: (error: unknown) => void;
  }[] = [];
  const kept: (readonly Pending[])[] = [];
  let record = opened;
  let version = 4;
  let keys = 0;
  const store = openProjectStore(
    {
      user: 'usr_1',
      decide,
      mostBytesOf,
      send: (one) =>
        new Promise((answer, fail) => {
          sent.push({ one, answer, fail });
        }),
      reload: () => Promise.resolve({ version, record }),
      keep: (waiting) => void kept.push(waiting),
      newKey: () => `key ${(keys += 1)}`,
      clock: () => 0,
      pause: () => Promise.resolve(),
    },
    { version, record, pending },
  );
  const serverDoes = (changes: readonly Change[]): Learned => {
    record = applyChanges(record, changes);
    version += 1;
    return { version, changes };
  };
  return {
    store,
    sent,
    kept,
    /** The server carries out what was sent last, and answers. */
    answer: async () => {
      const last = sent.at(-1);
      const learned = serverDoes(last === undefined ? [] : decide(record, last.one.command, last.one.input));
      last?.answer(learned);
      await settle();
      return learned;
    },
    /** Somebody else changes something, and the stream tells of it. */
    other: (changes: readonly Change[]): Happened => {
      const happened = { ...serverDoes(changes), actor: 'usr_2' };
      store.heard(happened);
      return happened;
    },
    /** The same, but the stream does not tell. */
    unheard: serverDoes,
    title: () => store.state().record.workPlanItems[0]?.title.en,
    settle,
  };
}

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};
