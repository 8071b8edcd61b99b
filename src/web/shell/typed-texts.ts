import { isId } from '../../core/base/id.ts';

/** The texts that somebody typed in the input of a command, each once: what he would have to type again if it were gone. */
export function typedTexts(input: unknown): readonly string[] {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string' && /\s/.test(value.trim()) && !isId(value)) found.add(value);
    if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) walk(inner);
  };
  walk(input);
  return [...found];
}
