import type { TextFormat } from '../../format.ts';
import { readStrandJson, strandJsonMessages } from './read.ts';
import { writeStrandJson } from './write.ts';

/** The record itself, as JSON. It keeps everything. */
export const strandJson: TextFormat = {
  id: 'strand-json',
  name: 'Strand record',
  extensions: ['json'],
  sniff: (text) => /^\uFEFF?\s*[{[]/.test(text),
  read: readStrandJson,
  write: writeStrandJson,
  keeps: (project) => project,
  messages: strandJsonMessages,
};
