/** PDFium, compiled to WebAssembly, as far as a PDF is read with it and redacted. */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';

/** PDFium, ready to work. */
export type Pdfium = WrappedPdfiumModule;

/** Loads PDFium. Its program is read from the package, never from the network. */
export async function loadPdfium(): Promise<Pdfium> {
  const path = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
  const bytes = await readFile(path);
  const pdfium = await init({ wasmBinary: new Uint8Array(bytes).buffer });
  pdfium.PDFiumExt_Init();
  return pdfium;
}

/** The memory of PDFium as it is now; it may be another after the next call. */
export function memoryOf({ pdfium }: Pdfium): Uint8Array {
  const memory: unknown = Reflect.get(pdfium, 'HEAPU8');
  if (memory instanceof Uint8Array) return memory;
  throw new Error('PDFium shows no memory');
}

/** The same memory, to read and write numbers in. */
export function viewOf(pdfium: Pdfium): DataView {
  const { buffer, byteOffset, byteLength } = memoryOf(pdfium);
  return new DataView(buffer, byteOffset, byteLength);
}

/** Does work with bytes in the memory of PDFium, which are freed in the end. */
export function withMemory<Result>(
  { pdfium }: Pdfium,
  sizeBytes: number,
  work: (pointer: number) => Result,
): Result {
  const pointer = pdfium.wasmExports.malloc(sizeBytes);
  try {
    return work(pointer);
  } finally {
    pdfium.wasmExports.free(pointer);
  }
}

/** Does work with a PDF that is opened for it; `undefined` where PDFium cannot open it. */
export function withDocument<Result>(
  pdfium: Pdfium,
  bytes: Uint8Array,
  work: (document: number) => Result,
): Result | undefined {
  return withMemory(pdfium, bytes.length, (pointer) => {
    memoryOf(pdfium).set(bytes, pointer);
    const document = pdfium.FPDF_LoadMemDocument(pointer, bytes.length, '');
    if (document === 0) return undefined;
    try {
      return work(document);
    } finally {
      pdfium.FPDF_CloseDocument(document);
    }
  });
}
