import { describe, expect, it } from 'vitest';
import { loadFixture } from '../../test/fixtures.ts';
import { day } from '../core/base/day.ts';
import { contributionAgreement } from '../core/report/templates/contribution-agreement.ts';
import type { DocumentFormatId } from '../formats/document-formats.ts';
import type { RenderOptions } from './render-job.ts';
import { type ReportOrder, renderReport } from './render-report.ts';
import { type Rendered, stopped } from './rendered.ts';
import type { Renderers } from './renderers.ts';

type Call = { readonly format: DocumentFormatId; readonly options: RenderOptions | undefined };
const written = (format: DocumentFormatId): Rendered => ({
  ok: true,
  bytes: new Uint8Array(),
  ...(format === 'pdf' ? { pageCount: 9, pages: { 'sec-description': 4 } } : {}),
});

/** Renderers without processes: they note what they are asked, and fail in the formats named. */
function noting(failing: readonly DocumentFormatId[] = []): {
  readonly calls: Call[];
  readonly renderers: Renderers;
} {
  const calls: Call[] = [];
  return {
    calls,
    renderers: {
      render: async (format, _document, options) => {
        calls.push({ format, options });
        await Promise.resolve();
        return failing.includes(format) ? stopped() : written(format);
      },
      processes: () => [],
      close: () => Promise.resolve(),
    },
  };
}

const order = (wish: Partial<ReportOrder> = {}): ReportOrder => ({
  project: loadFixture('coastal-facility'),
  period: { from: day('2024-01-01'), to: day('2024-12-31') },
  template: contributionAgreement,
  locale: 'en',
  formats: ['docx', 'pdf', 'html'],
  ...wish,
});
const ignore = (): void => undefined;

describe('renderReport', () => {
  it('writes the PDF first and gives its pages to the Word document', async () => {
    const { calls, renderers } = noting();
    const { copies, lacksPages } = await renderReport(order(), renderers, ignore);
    expect(calls.map(({ format }) => format)).toEqual(['pdf', 'html', 'docx']);
    expect(calls.at(-1)?.options).toEqual({ pages: { 'sec-description': 4 } });
    expect(copies.map(({ format }) => format)).toEqual(['docx', 'pdf', 'html']);
    expect(lacksPages).toBeUndefined();
  });

  it('needs the PDF for the Word document but does not hand out what nobody wanted', async () => {
    const { calls, renderers } = noting();
    const { copies } = await renderReport(order({ formats: ['docx'] }), renderers, ignore);
    expect(calls.map(({ format }) => format)).toEqual(['pdf', 'docx']);
    expect(copies.map(({ format }) => format)).toEqual(['docx']);
  });

  it('writes the other formats where one fails, and says that pages are lacking', async () => {
    const { calls, renderers } = noting(['pdf']);
    const { copies, lacksPages } = await renderReport(order(), renderers, ignore);
    expect(copies.map(({ format, rendered }) => [format, rendered.ok])).toEqual([
      ['docx', true],
      ['pdf', false],
      ['html', true],
    ]);
    expect(calls.find(({ format }) => format === 'docx')?.options).toEqual({});
    expect(lacksPages).toEqual(stopped());
  });

  it('lays the Word document out by itself where that is wanted', async () => {
    const { calls, renderers } = noting();
    await renderReport(order({ formats: ['docx'], pagesFrom: 'estimate' }), renderers, ignore);
    expect(calls).toEqual([{ format: 'docx', options: { pagesFrom: 'estimate' } }]);
  });

  it('writes a web page alone without any other', async () => {
    const { calls, renderers } = noting();
    await renderReport(order({ formats: ['html'] }), renderers, ignore);
    expect(calls.map(({ format }) => format)).toEqual(['html']);
  });

  it('tells what is being written', async () => {
    const told: string[] = [];
    await renderReport(order(), noting().renderers, (formats) => void told.push(formats.join('+')));
    expect(told[0]).toBe('pdf');
    expect(told).toContain('pdf+html');
    expect(told.at(-1)).toBe('');
  });

  it('words the document in the wanted language', async () => {
    const { document } = await renderReport(order({ locale: 'ar' }), noting().renderers, ignore);
    expect(document).toMatchObject({ locale: 'ar', direction: 'rtl', on: '2024-12-31' });
  });
});
