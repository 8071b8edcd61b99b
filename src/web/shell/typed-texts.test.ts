import { expect, it } from 'vitest';
import { typedTexts } from './typed-texts.ts';

it('gives the texts of a command as they were typed, and no ids, days or codes', () => {
  const set = { text: { en: 'Seen by\nAlma Probe.', ar: 'مع ألما' }, on: '2024-01-01', code: '1.1' };
  expect(typedTexts({ table: 'narratives', id: 'nar_03', set })).toEqual(['Seen by\nAlma Probe.', 'مع ألما']);
});
