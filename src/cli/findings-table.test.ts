import { describe, expect, it } from 'vitest';
import { day } from '../core/base/day.ts';
import { translate } from '../i18n/translate.ts';
import type { Context } from './command.ts';
import { type SpokenFinding, tableOf } from './findings-table.ts';
import type { Output } from './io.ts';

const contextOf = (columns: number): Context => {
  const output: Output = { write: () => undefined, isTerminal: true, columns };
  const io = {
    stdout: output,
    stderr: output,
    readStdin: async function* () {},
    hasColour: false,
    showsFaults: false,
    today: () => day('2022-06-01'),
    now: () => new Date(0),
    place: () => ({ folder: 'data' }),
    address: () => Promise.resolve(''),
    serve: () => Promise.reject(new Error('nobody serves here')),
  };
  return { io, locale: 'en', say: (message, params) => translate('en', message, params) };
};

const finding = (fields: Partial<SpokenFinding>): SpokenFinding => ({
  severity: 'error',
  message: 'The cost lines add up to 3,060 EUR.',
  where: 'line 88',
  fix: undefined,
  isAccepted: false,
  ...fields,
});

describe('tableOf', () => {
  it('puts severity, message and place side by side, and the fix below its message', () => {
    const findings = [
      finding({ fix: 'write 60 less' }),
      finding({ severity: 'warning', where: 'lines 58, 59' }),
    ];
    expect(tableOf(findings, contextOf(70))).toEqual([
      ' error    The cost lines add up to 3,060 EUR.             line 88',
      '          → fix: write 60 less',
      ' warning  The cost lines add up to 3,060 EUR.             lines 58, 59',
    ]);
  });

  it('puts the place below its message where there is little room', () => {
    expect(tableOf([finding({})], contextOf(40))).toEqual([
      ' error  The cost lines add up to',
      '        3,060 EUR.',
      '        line 88',
    ]);
  });

  it('marks what somebody accepted', () => {
    expect(tableOf([finding({ isAccepted: true })], contextOf(100))[0]).toMatch(/^ accepted {2}The cost/);
  });
});
