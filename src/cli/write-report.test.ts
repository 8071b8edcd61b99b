import { describe, expect, it } from 'vitest';
import { translate } from '../i18n/translate.ts';
import type { Say } from './command.ts';
import { sayUnsaved } from './write-report.ts';

const say: Say = (message, params) => translate('en', message, params);
const failure = (code: string): Error => Object.assign(new Error(`${code}: it failed`), { code });

describe('sayUnsaved', () => {
  it('says that the disk is full, or what the system calls it', () => {
    expect(sayUnsaved(failure('ENOSPC'), say)).toBe('It cannot be written: the disk is full.');
    expect(sayUnsaved(failure('EDQUOT'), say)).toBe('It cannot be written: the disk is full.');
    expect(sayUnsaved(failure('EISDIR'), say)).toBe('It cannot be written (EISDIR).');
  });
});
