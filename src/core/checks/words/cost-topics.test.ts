import { describe, expect, it } from 'vitest';
import { costTopicOf } from './cost-topics.ts';

describe('costTopicOf', () => {
  it.each([
    ['Human Resources', 'staff'],
    ['Travel', 'travel'],
    ['Office equipment, supplies', 'equipment'],
    ['Project Office', 'office'],
    ['Other costs, services', undefined],
    ['Officers', undefined],
  ])('“%s” is %s', (en, topic) => expect(costTopicOf({ en })).toBe(topic));

  it.each([
    ['Frais de déplacement', 'travel'],
    ['Matériel et fournitures', 'equipment'],
    ['Ressources humaines', 'staff'],
    ['Bureau local', 'office'],
  ])('“%s” is %s', (fr, topic) => expect(costTopicOf({ fr })).toBe(topic));
});
