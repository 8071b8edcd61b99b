import { expect, it } from 'vitest';
import { sampleDocument } from '../../../../test/sample-document.ts';
import { writePdf } from '../pdf/write-pdf.ts';
import { scanFiles } from './scan-files.ts';

const names = [
  'محمد بن علي',
  'عائشة الجديدة',
  'نجلاء بلحاج',
  'إدريسا دبلينسكي',
  'كريم الطرابلسي',
  'فاطمة الزهراء التجريبية',
  'سلمى لالا',
  'أحمد ابو ملح',
  'خالد زركونوف',
  'شيماء غضنفر ضئيلة',
];

it.each(['person', undefined] as const)(
  'finds each Arabic name whole in a PDF, whose letters are joined and stand from right to left: as %s',
  async (as) => {
    const text = `حضر ${names.join(' ثم ')} الاجتماع.`;
    const document = sampleDocument('ar', []);
    const { bytes } = await writePdf(
      { ...document, blocks: [{ kind: 'paragraph', line: [{ kind: 'text', text }] }] },
      {},
    );
    const entities = names.map((name) => ({ id: name, words: [name], ...(as && { as }) }));
    const { hits } = await scanFiles([{ name: 'a.pdf', bytes }], entities);
    const whole = hits.filter(({ likeness }) => likeness === 'whole').map(({ entity }) => entity);
    expect(names.filter((name) => !whole.includes(name))).toEqual([]);
  },
);
