import type { Light } from '../../../core/figures/figure.ts';
import { useReader } from '../../say.tsx';
import { indicatorsWords } from './words.ts';

const tones = {
  reached: 'ok',
  'on-the-way': 'info',
  behind: 'error',
  'no-value': 'warn',
  'no-target': undefined,
} as const satisfies Readonly<Record<Light, string | undefined>>;
const signs = { reached: '✓', 'on-the-way': '○', behind: '▲', 'no-value': '?', 'no-target': '–' } as const;

/** How an indicator stands, in a word and a sign, so that colour is never alone. */
export function LightBadge({ light }: { readonly light: Light }) {
  const { say } = useReader();
  return (
    <span className="badge" data-tone={tones[light]}>
      <span aria-hidden="true">{signs[light]}</span> {say(indicatorsWords[light])}
    </span>
  );
}
