/** Examples of what is said and decided of reports, each in a project of its own: what was submitted stays in the way of whatever replaces the record. */

import type { Id } from '../../src/core/base/id.ts';
import { reportContent } from '../../src/workspace/report-content.ts';
import { type Sender, machine } from '../../src/workspace/sender.ts';
import { commandExamples, submittedProject } from '../command-examples.ts';
import { aComment, aReport } from '../../src/core/testing.ts';
import type { Example, Setting } from './example.ts';
import { type Scene, type World, addProject } from './world.ts';

const template = 'contribution-agreement';
const report = 'rep_1';

type Of = { readonly world: World; readonly scene: Scene };
type Place = { readonly office: string; readonly project: Id };

async function runIn(
  { parts, newId }: World,
  place: Place,
  asked: { readonly sender?: Sender; readonly command: string; readonly input: unknown },
): Promise<void> {
  const { head } = await parts.workspace.projects.read(machine, place);
  const request = { sender: machine, ...place, ...asked, version: head.version, key: newId('key') };
  await parts.workspace.projects.run(request);
}

/** A project whose report is in review. */
async function inReview({ world, scene }: Of): Promise<Place> {
  const place = { office: scene.office, project: await addProject(world, scene) };
  const record = {
    ...submittedProject,
    snapshots: [],
    approvals: [],
    comments: [],
    reports: [aReport({ state: 'in-review' })],
  };
  await runIn(world, place, { command: 'import-record', input: { record, replaces: true } });
  return place;
}

const approvalIn = async ({ parts, newId }: World, place: Place) => {
  const { project } = await parts.workspace.projects.read(machine, place);
  return { id: newId('apr'), report, template, content: reportContent(project, { report, template }) };
};

/** A project whose report the reviewer has approved. */
async function approvedIn({ world, scene }: Of): Promise<Place> {
  const place = await inReview({ world, scene });
  const { sender } = scene.actors.reviewer;
  await runIn(world, place, { sender, command: 'approve-report', input: await approvalIn(world, place) });
  return place;
}

const submissionOf = ({ newId }: World) => ({
  report,
  snapshot: newId('snp'),
  template,
  locales: ['en'],
  formats: ['html'],
});

/** Submits the report of a project that has the record of the examples. */
export async function submitExample(of: Of): Promise<Place & { readonly snapshot: Id }> {
  const { parts, newId } = of.world;
  const place = await approvedIn(of);
  const { head } = await parts.workspace.projects.read(machine, place);
  const input = submissionOf(of.world);
  const request = { ...place, sender: machine, input, version: head.version, key: newId('key') };
  await parts.workspace.projects.submit(request);
  return { ...place, snapshot: input.snapshot };
}

/** The web page of the report that was submitted in a project. */
async function submittedPage({ parts }: World, place: Place): Promise<Buffer> {
  const { files, projects } = parts.workspace;
  const { project } = await projects.read(machine, place);
  const page = project.snapshots[0]?.files.find(({ name }) => name.endsWith('.html'));
  const { bytes } = await files.read(machine, place, page?.sha256 ?? '');
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** An example of a command on a project where the report was submitted. */
const adjusting =
  (name: string) =>
  async (setting: Setting): Promise<Example> => {
    const { project } = await submitExample(setting);
    return { params: { project }, body: { input: commandExamples[name]?.[0] } };
  };

const hand = ({ scene }: Setting) => ({ by: scene.actors.operator.user, on: '2022-04-21' });

/** A comment that is there, in a project with the record of the examples. */
async function commented({ world, scene }: Setting): Promise<Id> {
  const { project } = await inReview({ world, scene });
  const input = aComment({ by: machine.user });
  await runIn(world, { office: scene.office, project }, { command: 'comment-on-report', input });
  return project;
}

/** The examples by operation. */
export const reviewExamples: Readonly<Record<string, (setting: Setting) => Promise<Example>>> = {
  'adjust-cost': adjusting('adjust-cost'),
  'adjust-value': adjusting('adjust-value'),
  'comment-on-report': async (setting) => {
    const { project } = await inReview(setting);
    const input = { id: setting.world.newId('cmt'), report, said: 'Is this final?', ...hand(setting) };
    return { actor: 'operator', params: { project }, body: { input } };
  },
  'answer-comment': async (setting) => {
    const project = await commented(setting);
    const input = { id: setting.world.newId('cmt'), answers: 'cmt_1', said: 'Yes.', ...hand(setting) };
    return { actor: 'operator', params: { project }, body: { input } };
  },
  'resolve-comment': async (setting) => {
    const project = await commented(setting);
    return {
      actor: 'operator',
      params: { project },
      body: { input: { comment: 'cmt_1', ...hand(setting) } },
    };
  },
  'approve-report': async (setting) => {
    const place = await inReview(setting);
    const input = await approvalIn(setting.world, place);
    return { actor: 'reviewer', params: { project: place.project }, body: { input } };
  },
  'return-report': async (setting) => {
    const { project } = await inReview(setting);
    const input = { id: setting.world.newId('apr'), report, reason: 'A wrong date' };
    return { actor: 'reviewer', params: { project }, body: { input } };
  },
  'reopen-report': async (setting) => {
    const { project } = await submitExample(setting);
    const input = { id: setting.world.newId('apr'), report, reason: 'A wrong value' };
    return { actor: 'reviewer', params: { project }, body: { input } };
  },
  'identify-report': async (setting) => {
    const { project, office } = await submitExample(setting);
    const bytes = await submittedPage(setting.world, { project, office });
    const isAltered = setting.chance.percent(30);
    const mediaType = setting.chance.pick(['text/html', 'application/octet-stream']);
    return {
      actor: 'operator',
      params: { project },
      file: { bytes: isAltered ? Buffer.concat([bytes, Buffer.from(' ')]) : bytes, mediaType },
    };
  },
  'submit-report': async (setting) => {
    const { project } = await approvedIn(setting);
    return { params: { project }, body: { input: submissionOf(setting.world) } };
  },
};
