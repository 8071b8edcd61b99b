import { describe, expect, it } from 'vitest';
import { clipboardOf, tableOnClipboard } from './clipboard-table.ts';

const rows = [
  ['1', 'Say "yes" & go', ''],
  ['2', 'two\nlines', 'a < b'],
];

describe('tableOnClipboard', () => {
  it('reads back what was copied, in either kind', () => {
    const { html, text } = clipboardOf(rows);
    expect(tableOnClipboard({ html, text: '' })).toEqual(rows);
    expect(tableOnClipboard({ html: '', text })).toEqual(rows);
  });
  it('takes the text where the HTML holds no table', () => {
    expect(tableOnClipboard({ html: '<p>a</p>', text: 'a\tb' })).toEqual([['a', 'b']]);
  });
});
