/** A register in which nobody is, for suites that are about the record alone. Whoever writes into it is mistaken. */

import { emptyRegister } from '../src/core/register/register.ts';
import type { RegisterRows } from '../src/store/register-rows.ts';

const refuse = (): never => {
  throw new Error('this store has no register');
};

export const emptyRegisterRows: RegisterRows = {
  readPart: () => Promise.resolve({ register: emptyRegister, versions: new Map() }),
  readAll: () => Promise.resolve(emptyRegister),
  listPeople: () => Promise.resolve([]),
  listParticipations: () => Promise.resolve([]),
  write: refuse,
  readSealed: () => Promise.resolve([]),
  listSealed: () => Promise.resolve([]),
  writeSealed: refuse,
  destroySealed: refuse,
  findByKeys: () => Promise.resolve([]),
  hasSearchKeys: () => Promise.resolve(false),
};
