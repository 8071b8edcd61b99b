import { useId } from 'react';
import type { Spot, StepLine } from '../../core/report/charts/step-line.ts';
import { useReader } from '../say.tsx';
import './charts.css';

const size = { width: 400, height: 64, edge: 4 } as const;

/** A line in steps as a picture, with the levels - as of a target - across it; `title` says in words what it shows. */
export function StepChart({ line, title }: { readonly line: StepLine; readonly title: string }) {
  const id = useId();
  const { locale } = useReader();
  const placeOf = ({ x, y }: Spot): { readonly x: number; readonly y: number } => {
    const across = size.edge + x * (size.width - 2 * size.edge);
    return {
      x: locale.direction === 'ltr' ? across : size.width - across,
      y: size.height - size.edge - y * (size.height - 2 * size.edge),
    };
  };
  const corners = line.corners.map(placeOf).map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`);
  return (
    <svg
      className="chart steps"
      role="img"
      aria-labelledby={id}
      width="100%"
      viewBox={`0 0 ${size.width} ${size.height}`}
    >
      <title id={id}>{title}</title>
      {line.levels.map((level) => {
        const { y } = placeOf({ x: 0, y: level });
        return <line key={level} className="target" x1={0} x2={size.width} y1={y} y2={y} />;
      })}
      {corners.length > 1 && <path className="way" d={`M${corners.join('L')}`} />}
      {line.spots.map(placeOf).map(({ x, y }) => (
        <circle key={`${x} ${y}`} className="spot" cx={x} cy={y} r="3" />
      ))}
    </svg>
  );
}
