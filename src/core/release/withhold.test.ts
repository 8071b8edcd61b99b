import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../test/cases.ts';
import { arbitraryProject } from '../../../test/arbitrary-project.ts';
import { canonicalJson } from '../base/hash.ts';
import { tableNames } from '../project.ts';
import type { Redaction } from '../report/redaction.ts';
import {
  aForum,
  aMeeting,
  anObservation,
  aProject,
  aRedaction,
  aRisk,
  aSource,
  anIndicator,
  aWaiver,
} from '../testing.ts';
import { withhold } from './withhold.ts';

const publicId = (id: string): string => `${id.slice(0, 4)}p${id.slice(4)}p`;
const withheld = (
  project: ReturnType<typeof aProject>,
  redactions: readonly Redaction[] = project.redactions,
) => withhold(project, { redactions, publicId });

const topic = 'Seen with Alma Probe, Special Envoy, on visas';
const meeting = aMeeting({ topic: { en: topic, fr: 'Vue avec Alma Probe' } });
const ofName = aRedaction({
  row: 'mtg_1',
  field: 'topic.en',
  span: { start: 10, end: 20 },
  ground: '4(1)(b)',
});

describe('withhold, by redactions', () => {
  it('puts one mark with its ground in place of a span', () => {
    const { project } = withheld(aProject({ forums: [aForum()], meetings: [meeting], redactions: [ofName] }));
    expect(project.meetings[0]?.topic?.en).toBe('Seen with ▮4(1)(b)▮, Special Envoy, on visas');
  });

  it('makes one mark of spans that touch, overlap or have only a space between them', () => {
    const more = aRedaction({ ...ofName, id: 'red_2', span: { start: 15, end: 21 } });
    const office = aRedaction({ ...ofName, id: 'red_3', span: { start: 22, end: 36 } });
    const { project } = withheld(aProject({ meetings: [meeting], redactions: [office, more, ofName] }));
    expect(project.meetings[0]?.topic?.en).toBe('Seen with ▮4(1)(b)▮ on visas');
  });

  it('withholds a whole field in each language', () => {
    const all = aRedaction({ row: 'mtg_1', field: 'topic', ground: '4(1)(a)' });
    const { project } = withheld(aProject({ meetings: [meeting], redactions: [all] }));
    expect(project.meetings[0]?.topic).toEqual({ en: '▮4(1)(a)▮', fr: '▮4(1)(a)▮' });
  });

  it('takes away a value that is no words, and the row where there is none without it', () => {
    const onDay = aRedaction({ row: 'mtg_1', field: 'on', ground: '4(1)(b)' });
    const mode = aRedaction({ id: 'red_2', row: 'mtg_2', field: 'mode', ground: '4(1)(b)' });
    const other = aMeeting({ id: 'mtg_2', mode: 'virtual' });
    const { project, withheld: counts } = withheld(
      aProject({ meetings: [meeting, other], redactions: [onDay, mode] }),
    );
    expect(project.meetings.map(({ on, ...rest }) => [on, rest.mode])).toEqual([[other.on, undefined]]);
    expect(counts).toEqual([{ ground: '4(1)(b)', passages: 1, rows: 1 }]);
  });

  it('withholds in notes as the checks name them', () => {
    const noted = aMeeting({ notes: [{ text: { en: 'Of Alma Probe.' } }] });
    const note = aRedaction({ row: 'mtg_1', field: 'notes.0.en', ground: '4(1)(b)' });
    const { project } = withheld(aProject({ meetings: [noted], redactions: [note] }));
    expect(project.meetings[0]?.notes).toEqual([{ text: { en: '▮4(1)(b)▮' } }]);
  });

  it('leaves marks of a source as they are, and names their ground where somebody gave one', () => {
    const marked = aMeeting({ topic: { en: 'With ▮▮▮.' } });
    const bySource = { row: 'mtg_1', field: 'topic.en', span: { start: 5, end: 8 }, by: 'source' } as const;
    const of = (fields: object) =>
      withheld(aProject({ meetings: [marked], redactions: [{ id: 'red_1', ...bySource, ...fields }] }))
        .project.meetings[0]?.topic?.en;
    expect(of({})).toBe('With ▮▮▮.');
    expect(of({ ground: '4(1)(b)' })).toBe('With ▮4(1)(b)▮.');
  });
});

describe('withhold, by labels', () => {
  it('leaves out what is not public: redactions, sources, waivers, places, internal notes', () => {
    const { project } = withheld(
      aProject({
        indicators: [anIndicator()],
        observations: [anObservation({ note: { en: 'Told by phone' } })],
        meetings: [aMeeting({ place: { en: 'Compound 7' }, followUp: { en: 'Call again' } })],
        sources: [aSource()],
        waivers: [aWaiver()],
        redactions: [aRedaction({ row: 'mtg_9', field: 'topic' })],
      }),
    );
    const text = canonicalJson(project);
    for (const gone of ['Told by phone', 'Compound 7', 'Call again', 'report.txt'])
      expect(text).not.toContain(gone);
    expect([project.redactions, project.sources, project.waivers]).toEqual([[], [], []]);
  });

  it('marks words without which there is no row, so that nobody takes it for missing', () => {
    const { project, withheld: counts } = withheld(
      aProject({ risks: [aRisk({ statement: { en: 'Coup' } })] }),
    );
    expect(project.risks[0]?.statement).toEqual({ en: '▮4(3)▮' });
    expect(counts).toEqual([{ ground: '4(3)', passages: 1, rows: 0 }]);
  });

  it('says of a value that was read as a guess that it is one, and not where it was read', () => {
    const readFrom = { source: 'src_1', line: 7, confidence: 'guess', printed: 'Alma Probe' } as const;
    const { project } = withheld(
      aProject({ indicators: [anIndicator()], observations: [anObservation({ readFrom })] }),
    );
    expect(project.observations[0]?.readFrom).toEqual({ source: 'src_public', line: 0, confidence: 'guess' });
  });

  it('names no person of the register', () => {
    const narratives = [{ id: 'nar_1', section: 'Summary', text: { en: 'Led by {per_1 name}.' } }];
    const { project } = withheld(aProject({ narratives }));
    expect(project.narratives[0]?.text).toEqual({ en: 'Led by ▮4(1)(b)▮.' });
  });
});

describe('withhold, ids', () => {
  it('gives every row another id, in the same order, and lets references and live values follow', () => {
    const narratives = [{ id: 'nar_1', section: 'Summary', text: { en: 'Now {ind_2 current}.' } }];
    const { project } = withheld(
      aProject({
        indicators: [anIndicator(), anIndicator({ id: 'ind_2' })],
        observations: [anObservation({ indicator: 'ind_2' })],
        narratives,
      }),
    );
    const [, second] = project.indicators;
    expect(second?.id).not.toBe('ind_2');
    expect(project.observations[0]?.indicator).toBe(second?.id);
    expect(project.narratives[0]?.text.en).toBe(`Now {${second?.id} current}.`);
  });

  it('leaves no internal id of any record, and gives a record that is one', () => {
    fc.assert(
      fc.property(arbitraryProject(), (project) => {
        const text = canonicalJson(
          withhold(project, { redactions: [], publicId: (id) => `${id.slice(0, 4)}zz` }).project,
        );
        const internal = tableNames.flatMap((table) => project[table].map(({ id }) => id));
        expect(internal.filter((id) => text.includes(`"${id}"`))).toEqual([]);
      }),
      { numRuns: cases(30) },
    );
  });
});
