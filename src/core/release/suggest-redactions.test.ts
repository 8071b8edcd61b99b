import { describe, expect, it } from 'vitest';
import type { Project } from '../project.ts';
import { aBudgetLine, aForum, aMeeting, anActivity, aProject, aRedaction } from '../testing.ts';
import { money } from '../base/money.ts';
import { suggestRedactions } from './suggest-redactions.ts';

/** The suggestions: why, where, and the words where there is a span. */
const suggested = (project: Project): readonly string[] =>
  suggestRedactions(project).map(({ because, row, field, span, ground }) =>
    [because, row, field, ...(span ? [`${span.start}-${span.end}`] : []), ground].join(' '),
  );

const name = aRedaction({ span: { start: 5, end: 15 }, ground: '4(1)(b)' });
const meeting = aMeeting({ topic: { en: 'With Alma Probe, Deputy Minister of Labour, on visas' } });

describe('suggestRedactions', () => {
  it('suggests restricted fields with a ground', () => {
    const line = aBudgetLine({ rate: money(100, 'EUR') });
    expect(
      suggested(aProject({ budgetLines: [line], meetings: [aMeeting({ place: { en: 'Tunis' } })] })),
    ).toEqual(['label bud_1 rate 4(2)', 'label mtg_1 place 4(1)(a)']);
  });

  it('suggests contacts in open texts', () => {
    const title = { en: 'Write to office@example.org or call +218 21 555 01 23' };
    expect(suggested(aProject({ activities: [anActivity({ title })] }))).toEqual([
      'email act_1 title.en 9-27 4(1)(b)',
      'phone act_1 title.en 36-53 4(1)(b)',
    ]);
  });

  it('suggests every other place of words that are withheld once, in any case and accents', () => {
    const activity = anActivity({ title: { fr: 'Formation par ALMA PROBÉ' } });
    const project = aProject({
      forums: [aForum()],
      meetings: [meeting],
      activities: [activity],
      redactions: [name],
    });
    expect(suggested(project)).toContain('withheld-elsewhere act_1 title.fr 14-24 4(1)(b)');
    expect(suggested(project).filter((one) => one.startsWith('withheld-elsewhere mtg_1'))).toEqual([]);
  });

  it('suggests what says who it was: function, day and forum', () => {
    const project = aProject({ forums: [aForum()], meetings: [meeting], redactions: [name] });
    expect(suggested(project)).toEqual([
      'says-who mtg_1 topic.en 17-42 4(1)(b)',
      'says-who mtg_1 on 4(1)(b)',
      'says-who mtg_1 forum 4(1)(b)',
    ]);
    expect(suggestRedactions(project).map(({ unit, like }) => [unit, like])[0]).toEqual(['red_1', 'red_1']);
  });

  it('suggests nothing twice, and nothing for a record without any of it', () => {
    const all = aRedaction({ id: 'red_2', field: 'topic' });
    const more = ['on', 'forum'].map((field, nth) => aRedaction({ id: `red_${nth + 3}`, field }));
    expect(suggested(aProject({ meetings: [meeting], redactions: [name, all, ...more] }))).toEqual([]);
    expect(suggested(aProject())).toEqual([]);
  });
});
