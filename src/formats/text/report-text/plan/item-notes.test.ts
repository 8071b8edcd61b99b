import { describe, expect, it } from 'vitest';
import { understandNote } from './item-notes.ts';

const told = (text: string) => {
  const { state, dates } = understandNote(text);
  return [state, ...dates.map(({ is, from, to }) => `${is} ${from} ${to}`)];
};

describe('understandNote', () => {
  it.each([
    ['Introduction workshop completed on 22-23 March 2022', ['completed', 'done 2022-03-22 2022-03-23']],
    ['Workshop planned for 6 April 2022', ['planned', 'planned 2022-04-06 2022-04-06']],
    ['Session d’introduction achevée le 2 février 2022.', ['completed', 'done 2022-02-02 2022-02-02']],
    ['Session prévue pour le 1er août 2022', ['planned', 'planned 2022-08-01 2022-08-01']],
    [
      'Planned for 1 May 2022, held on 3 May 2022',
      ['planned', 'planned 2022-05-01 2022-05-01', 'done 2022-05-03 2022-05-03'],
    ],
    ['Pending schedule of the partners', ['pending']],
    ['En attente du calendrier', ['pending']],
    ['The content is yet to be defined.', [undefined]],
    ['Cancelled by the partner', ['cancelled']],
    ['Already completed', ['completed']],
    ['Agreement of 3 May 2022', [undefined]],
    ['Travaux en cours', ['ongoing']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});
