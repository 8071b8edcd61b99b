import type { Id } from '../../../core/base/id.ts';
import { positionBetween } from '../../../core/base/position.ts';
import { indicatorsOfResult } from '../../../core/indicators/indicators-of-results.ts';
import type { Project } from '../../../core/project.ts';
import { newId } from '../../new-id.ts';

/** The row of a new indicator, which stands behind the others of its result. */
export function newIndicator(record: Project, result: Id) {
  const last = indicatorsOfResult(record, result).at(-1)?.position;
  const next = record.indicators
    .flatMap(({ position }) =>
      position !== undefined && last !== undefined && position > last ? [position] : [],
    )
    .toSorted()[0];
  const position = positionBetween(
    last ??
      record.indicators
        .map((one) => one.position ?? '')
        .toSorted()
        .at(-1) ??
      '',
    next,
  );
  return {
    id: newId('ind'),
    measure: 'number',
    targets: [],
    ...(result !== '' && { result }),
    ...(position !== undefined && { position }),
  };
}
