import { flatBlocks, type Line, mapBlock, mapFact } from '../core/report/document.ts';
import type { Run, WordedDocument } from '../i18n/run.ts';

/** What a document marks as missing, in reading order: the words of each mark, those of the first page included. */
export function gapsOf({ furniture, blocks, footnotes }: WordedDocument): readonly string[] {
  const found: string[] = [];
  const look = (line: Line<Run>): Line<Run> => {
    found.push(...gapsIn(line));
    return line;
  };
  [furniture.title, furniture.subtitle].forEach(look);
  furniture.facts.forEach((fact) => mapFact(fact, look));
  flatBlocks(blocks).forEach((block) => mapBlock(block, look));
  footnotes.forEach(({ line }) => look(line));
  return found;
}

/** Runs side by side are one mark: words of two directions are several runs. */
function gapsIn(line: Line<Run>): readonly string[] {
  const gaps: string[] = [];
  let isInGap = false;
  for (const run of line) {
    const words = run.kind === 'text' && run.isGap === true ? run.text : undefined;
    if (words !== undefined) gaps.push(isInGap ? `${gaps.pop() ?? ''}${words}` : words);
    isInGap = words !== undefined;
  }
  return gaps;
}
