/** A record and a period as a document: the outline of a template filled by its sections, then everything that has a number numbered. */

import type { Document } from '../document.ts';
import type { Numbered } from '../phrase.ts';
import type { DocumentSource } from './document-source.ts';
import { furnitureOf } from './furniture.ts';
import { numberDocument } from './number-document.ts';
import { blocksOf } from './outline.ts';
import { blockWithoutGaps, furnitureWithoutGaps } from './without-gaps.ts';

/** The report of a period. The same record, period, template and findings give the same document. */
export function buildDocument(source: DocumentSource): Document<Numbered> {
  const { template, period, publicVersion } = source;
  const [furniture, blocks] = [furnitureOf(source), blocksOf(source)];
  return {
    template: { id: template.id, version: template.version },
    on: period.to,
    furniture: publicVersion === undefined ? furniture : furnitureWithoutGaps(furniture),
    ...numberDocument(publicVersion === undefined ? blocks : blocks.map(blockWithoutGaps)),
  };
}
