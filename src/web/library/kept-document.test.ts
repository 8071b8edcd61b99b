import { describe, expect, it } from 'vitest';
import { evidenceTypes } from '../../core/kept-file-types.ts';
import { documentOf, typeOfFile } from './kept-document.ts';

describe('typeOfFile', () => {
  it('knows an ending of everything that can be kept', () => {
    const endings = ['pdf', 'docx', 'xlsx', 'odt', 'ods', 'jpg', 'png', 'txt', 'csv'];
    expect(endings.map((ending) => typeOfFile(`sheet.${ending}`))).toEqual([...evidenceTypes]);
    expect(typeOfFile('Sheet of 3.2.JPEG')).toBe('image/jpeg');
  });
  it('knows nothing of what cannot', () => {
    expect(['sheet.exe', 'sheet', 'sheet.constructor'].map(typeOfFile)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('documentOf', () => {
  it('calls a document like its file, and keeps it within the project', () => {
    const file = { sha256: 'ab', sizeBytes: 3 };
    expect(documentOf(file, { id: 'doc_1', name: 'Signed sheet.pdf', language: 'fr' })).toEqual({
      id: 'doc_1',
      kind: 'evidence',
      title: { fr: 'Signed sheet' },
      file: { name: 'Signed sheet.pdf', ...file },
      sensitivity: 'restricted',
    });
  });
});
