import { useId } from 'react';
import type { Bullet, Span } from '../../core/report/charts/bullet.ts';
import { useReader } from '../say.tsx';
import { leftOf, percent } from './mirror.ts';
import './charts.css';

/** A bullet bar as a picture; `title` says in words what it shows. It fills the width it is given. */
export function BulletBar({
  bullet,
  title,
  isMet = false,
  isSmall = false,
}: {
  readonly bullet: Bullet;
  readonly title: string;
  readonly isMet?: boolean;
  readonly isSmall?: boolean;
}) {
  const id = useId();
  const { height, edge, thick } = isSmall ? small : large;
  const inner = { y: edge, height: height - 2 * edge };
  return (
    <svg
      className="chart bullet"
      role="img"
      aria-labelledby={id}
      width="100%"
      height={height}
      data-met={isMet}
    >
      <title id={id}>{title}</title>
      <rect className="track" width="100%" rx="3" {...inner} />
      <Stretch className="wanted" span={bullet.wanted} {...inner} />
      <Stretch className="value" span={bullet.value} y={(height - thick) / 2} height={thick} />
      <Marks bullet={bullet} height={height} />
    </svg>
  );
}

const large = { height: 36, edge: 4, thick: 14 } as const;
const small = { height: 16, edge: 2, thick: 6 } as const;

/** The marks over the bar: targets over its whole height, what leads to them over half of it. */
function Marks({ bullet, height }: { readonly bullet: Bullet; readonly height: number }) {
  const half = { y: height / 4, height: height / 2 };
  return (
    <>
      {bullet.milestones.map((at) => (
        <Upright key={at} className="milestone" at={at} {...half} />
      ))}
      {bullet.baseline !== undefined && <Upright className="baseline" at={bullet.baseline} {...half} />}
      {bullet.target.map((at) => (
        <Upright key={at} className="target" at={at} y={0} height={height} />
      ))}
    </>
  );
}

type Drawn = { readonly className: string; readonly y: number; readonly height: number };

function Stretch({ className, span, y, height }: Drawn & { readonly span: Span | undefined }) {
  const { locale } = useReader();
  if (span === undefined) return null;
  const length = span.to - span.from;
  const x = leftOf(locale.direction, span.from, length);
  return <rect className={className} x={x} width={percent(length)} y={y} height={height} rx="2" />;
}

function Upright({ className, at, y, height }: Drawn & { readonly at: number }) {
  const { locale } = useReader();
  const x = leftOf(locale.direction, at);
  return <line className={className} x1={x} x2={x} y1={y} y2={y + height} />;
}
