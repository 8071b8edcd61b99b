import { describe, expect, it } from 'vitest';
import { openObjects, unlabelledFields } from '../../../test/row-laws.ts';
import { fieldLabels } from '../sensitivity.ts';
import { participationRow } from './participation.ts';
import { personRow } from './person.ts';
import { personalFieldNames, personalFieldsSchema } from './personal-fields.ts';

const schemas = { people: personRow.schema, participations: participationRow.schema, personalFieldsSchema };

describe.each(Object.entries(schemas))('what the register holds in %s', (_, schema) => {
  it('says of every field who may see it and how long it is kept, and has no other fields', () => {
    expect(unlabelledFields(schema)).toEqual([]);
    expect(openObjects(schema)).toEqual([]);
  });
});

describe('personal fields', () => {
  it('are secret and kept for their purpose alone, and all of them are listed', () => {
    const { shape } = personalFieldsSchema;
    expect(Object.keys(shape)).toEqual(personalFieldNames);
    for (const field of personalFieldNames)
      expect(fieldLabels.get(shape[field])).toEqual({ sensitivity: 'secret', retention: 'personal' });
  });
});
