/** What somebody may try with reports: to comment, to decide, to submit. */

import { aReport } from '../src/core/testing.ts';
import { machine } from '../src/workspace/sender.ts';
import { approve, reviewed } from './reviewed-place.ts';
import { type WritePlace, newId, send, submit } from './write-place.ts';

/** What somebody may try; each can be tried any number of times. */
export type Act = (place: WritePlace) => Promise<unknown>;

/** The acts by what they do. Whoever approves must not have written before. */
export const reviewActs = {
  comment: (place) => comment(place),
  'approve a report': async (place) => approve(place, await newReport(place)),
  'return a report': async (place) =>
    send(place, {
      command: 'return-report',
      input: { id: newId('apr'), report: await newReport(place), reason: 'Too long' },
    }),
  'ask for a report to be opened again': async (place) =>
    send(place, {
      command: 'reopen-report',
      input: { id: newId('apr'), report: await submittedReport(place), reason: 'A wrong value' },
    }),
  submit: async (place) => {
    const report = await newReport(place);
    await reviewed(place, report);
    return submit(place, { report });
  },
} as const satisfies Readonly<Record<string, Act>>;

/** Another report in review, of which no member has written anything. */
async function newReport(place: WritePlace): Promise<string> {
  const row = aReport({ id: newId('rep'), state: 'in-review' });
  await send({ ...place, sender: machine }, { command: 'create-row', input: { table: 'reports', row } });
  return row.id;
}

/** One that was submitted, likewise. */
async function submittedReport(place: WritePlace): Promise<string> {
  const report = await newReport(place);
  await reviewed(place, report);
  await submit({ ...place, sender: machine }, { report });
  return report;
}

function comment(place: WritePlace): Promise<unknown> {
  const input = { id: newId('cmt'), report: 'rep_1', said: 'Fine.', by: place.sender.user, on: '2022-04-20' };
  return send(place, { command: 'comment-on-report', input });
}
