import { describe, expect, it } from 'vitest';
import { aProject, aReport } from '../../testing.ts';
import type { Outlined } from '../sections/section.ts';
import { narrativesOf, placeOfNarrative } from './place-narratives.ts';

const template: Outlined = {
  outline: [
    { id: 'acronyms', heading: 'Acronyms', sections: ['acronyms'], stands: 'front' },
    { id: 'results', heading: 'Results', aliases: ['Résultats obtenus'], sections: ['narrative'] },
    {
      id: 'assessment',
      heading: 'Assessment',
      sections: ['narrative'],
      children: [{ id: 'risks', heading: 'Risks and holds', sections: ['narrative'] }],
    },
  ],
};
const place = (section: string, code?: string) => {
  const row = { id: 'nar_1', section, text: { en: 'Text.' }, ...(code === undefined ? {} : { code }) };
  const found = placeOfNarrative(template, row);
  return found && `${found.node.id}${found.isPart ? ', a part' : ''}`;
};

describe('placeOfNarrative', () => {
  it('goes by the words of the heading, in any capitals and with any points', () => {
    expect(place('RISKS and holds.')).toBe('risks');
    expect(place('Résultats obtenus', '7')).toBe('results');
    expect(place('assessment')).toBe('assessment');
  });

  it('goes by the number, and takes the text for a part of what stands there', () => {
    expect(place('Other words', '1.')).toBe('results, a part');
    expect(place('Details', '1.4.2')).toBe('results, a part');
    expect(place('Details', '2.1.3')).toBe('risks, a part');
  });

  it('leaves out a number before the heading, and takes a number alone for the place itself', () => {
    expect(place('4.2 Risks and holds')).toBe('risks');
    expect(place('2.1')).toBe('risks');
  });

  it('finds no place where neither fits', () => {
    expect(place('Sustainability')).toBeUndefined();
    expect(place('Sustainability', '12')).toBeUndefined();
  });

  it('puts no text under a heading that would not print it', () => {
    expect(place('Acronyms')).toBeUndefined();
  });
});

const text = (id: string, position: string, report?: string) => ({
  id,
  position,
  section: 'Any',
  text: { en: 'Text.' },
  ...(report === undefined ? {} : { report }),
});

describe('narrativesOf', () => {
  it('gives the texts of a report and those of none, in printed order', () => {
    const project = aProject({
      reports: [aReport(), aReport({ id: 'rep_2' })],
      narratives: [text('nar_1', '2', 'rep_1'), text('nar_2', '1'), text('nar_3', '0', 'rep_2')],
    });
    expect(narrativesOf(project, { id: 'rep_1' }).map(({ id }) => id)).toEqual(['nar_2', 'nar_1']);
    expect(narrativesOf(project, undefined).map(({ id }) => id)).toEqual(['nar_2']);
  });
});
