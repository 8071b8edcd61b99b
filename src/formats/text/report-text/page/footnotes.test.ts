import { describe, expect, it } from 'vitest';
import { takeFootnotes, takeMarks } from './footnotes.ts';
import { linesOf } from './lines.ts';

const take = (pages: readonly (readonly string[])[]) => {
  const starts = pages.reduce<number[]>((all, page) => [...all, (all.at(-1) ?? 1) + page.length], [1]);
  const pageOf = (line: number) => starts.filter((start) => start <= line).length - 1;
  const { footnotes, lines } = takeFootnotes(linesOf(pages.flat().join('\n')), pageOf);
  return {
    notes: footnotes.map(({ mark, text }) => [mark, text]),
    lines: lines.map(({ text }) => {
      const marked = takeMarks(text);
      return marked.notes.length > 0 ? [marked.text, ...marked.notes] : text;
    }),
  };
};

describe('takeFootnotes', () => {
  it('knows a footnote by its text at the foot of the page and its mark at a word', () => {
    expect(
      take([
        [
          '12 Workshop for',
          'delegates47',
          '13 Session (ToT)48 X',
          '47 Held in May.',
          '48 Planned',
          'for June.',
        ],
      ]),
    ).toEqual({
      notes: [
        ['47', 'Held in May.'],
        ['48', 'Planned for June.'],
      ],
      lines: ['12 Workshop for', ['delegates', 0], ['13 Session (ToT) X', 1]],
    });
  });

  it('takes neither a digit at a word nor a number before words for one alone', () => {
    const lines = ['1 Report on CO2 X', '2 Dialogue EMM5 X', '47 Policy action X X', '48 Training of staff'];
    expect(take([lines])).toEqual({ notes: [], lines });
  });

  it('does not take rows for footnotes that have a mark’s number', () => {
    const first = ['14 Visit X', '15 Study on water15', '15 Held in May.'];
    const second = ['16 Training of staff', '17 Training of youth'];
    expect(take([first, second]).notes).toEqual([['15', 'Held in May.']]);
    expect(take([first, ['15 Training of staff', '16 Training of youth']]).notes).toEqual([
      ['15', 'Held in May.'],
    ]);
  });

  it('finds the mark of a note on the page before or after', () => {
    expect(
      take([
        ['12 Workshop for', 'delegates47'],
        ['13 Visit X', '47 Held in May.'],
      ]).notes,
    ).toEqual([['47', 'Held in May.']]);
    expect(
      take([
        ['12 Workshop X', '47 Held in May.'],
        ['for delegates47', '13 Visit X'],
      ]).notes,
    ).toEqual([['47', 'Held in May.']]);
  });

  it('proves a note by a mark that is glued to a number', () => {
    expect(
      take([['146', 'First meeting X', '2 Second meeting X', '46 Numbers follow the plan.']]).notes,
    ).toEqual([['46', 'Numbers follow the plan.']]);
  });

  it('does not take the date of a meeting for a footnote', () => {
    expect(take([['Working group23', '23 March 2027 Plenary', 'next']]).notes).toEqual([]);
  });

  it('knows asterisks', () => {
    expect(take([['Activities* of the plan', '* As agreed in May.']])).toEqual({
      notes: [['*', 'As agreed in May.']],
      lines: [['Activities of the plan', 0]],
    });
  });
});
