import type { Fault } from './fault.ts';

/** A field that is personal stands in the record, and so in the journal. */
export const personalFieldInTheRecord: Fault = {
  name: 'personal-field-in-the-record',
  edits: [
    {
      file: 'src/core/parties/organisation.ts',
      find: "  name: label(textSchema, 'public', 'contract'),",
      replace: "  name: label(textSchema, 'secret', 'personal'),",
    },
  ],
  harness: {
    file: 'src/core/project.laws.test.ts',
    test: 'has no field that is secret or personal, since the journal keeps all of them',
  },
};
