/**
 * Contracts about the register of a project: who came to its events. People stand in all of it by their ids; names come in where people are entered, and go out
 * by `show-names` and `export-person` alone, which the journal keeps.
 */

import * as z from 'zod/mini';
import { daySchema, idSchema } from '../core/base/schemas.ts';
import { registerCommands } from '../core/register/commands/index.ts';
import { matchReasons } from '../core/register/names/match-names.ts';
import { participationRow } from '../core/register/participation.ts';
import { personRow } from '../core/register/person.ts';
import { personalFieldsSchema } from '../core/register/personal-fields.ts';
import { commandContract, reasonSchema } from './commands.ts';
import { contract } from './contract.ts';
import { findingsAnswer } from './findings.ts';
import { officeSchema, projectParams, versionSchema } from './schemas.ts';

const base = '/api/offices/{office}/projects/{project}/register';

/** What commands of the register may refuse beside what every write may. */
const registerProblems = [
  'unknown-row',
  'row-exists',
  'nothing-changes',
  'person-erased',
  'already-registered',
  'day-outside-event',
  'already-merged',
  'not-merged',
  'same-person',
  'erasing-held',
  'register-changed',
  'period-locked',
  'name-in-text',
] as const;

/**
 * The contracts of commands of the register; the id of each is the command's name. Their answer has no changes, since none is in the record: read people and
 * participations again. A request that comes again under its key is done once.
 */
export const registerCommandContracts = registerCommands.map(({ name, title, permission, input }) => ({
  ...commandContract({
    name,
    title,
    access: { project: permission },
    input,
    path: `${base}/${name}`,
  }),
  problems: registerProblems,
}));

/** Which page of a list: what comes after an id, at most so many. The next page comes after the last id of this one; a page that is not full is the last. */
const page = {
  after: z.exactOptional(idSchema),
  limit: z._default(z.int().check(z.minimum(1), z.maximum(1000)), 500),
};

/** The people of the register in order of their ids, without names; `participations` are the attendances of that id alone that are not void. */
export const listRegisteredPeople = contract({
  id: 'list-registered-people',
  method: 'get',
  path: `${base}/people`,
  title: 'List the people of the register of a project, without names',
  access: { project: 'read-register' },
  params: projectParams,
  query: z.strictObject(page),
  gives: {
    status: 200,
    json: z.strictObject({
      version: versionSchema,
      people: z.array(
        z.strictObject({ person: personRow.schema, participations: z.int().check(z.nonnegative()) }),
      ),
    }),
  },
  versioned: 'read',
});

/** Who came to what, without names, in order of ids: all, those of an event, or those of a person. */
export const listParticipations = contract({
  id: 'list-participations',
  method: 'get',
  path: `${base}/participations`,
  title: 'List who came to the events of a project, without names',
  access: { project: 'read-register' },
  params: projectParams,
  query: z.strictObject({ ...page, event: z.exactOptional(idSchema), person: z.exactOptional(idSchema) }),
  gives: {
    status: 200,
    json: z.strictObject({ version: versionSchema, participations: z.array(participationRow.schema) }),
  },
  versioned: 'read',
});

/**
 * What the checks find that need the register beside the record, as of a day; without one the end of the open report's period. People stand in it as
 * `{per_…}`. What waivers accept is apart. The other findings are those of `read-findings`.
 */
export const readRegisterFindings = contract({
  id: 'read-register-findings',
  method: 'get',
  path: `${base}/findings`,
  title: 'Check a project against its register',
  access: { project: 'read-register' },
  params: projectParams,
  query: z.strictObject({ asOf: z.exactOptional(daySchema) }),
  gives: { status: 200, json: findingsAnswer },
});

/** For each of the people asked about, who in the register may be that person and why, the likeliest first; no name goes out. */
export const suggestMatches = contract({
  id: 'suggest-matches',
  method: 'post',
  path: `${base}/suggest-matches`,
  title: 'Find people of the register who may be those of a list',
  access: { project: 'register-people' },
  params: projectParams,
  takes: { json: z.strictObject({ people: z.array(personalFieldsSchema).check(z.maxLength(1000)) }) },
  gives: {
    status: 200,
    json: z.strictObject({
      matches: z.array(
        z.array(
          z.strictObject({
            person: idSchema,
            reasons: z.array(z.enum(matchReasons)),
            likeness: z.number(),
          }),
        ),
      ),
    }),
  },
  unversioned: 'It changes nothing; names are not put into an address, where logs would keep them.',
});

const shownPerson = {
  person: personRow.schema,
  personal: z.exactOptional(personalFieldsSchema),
  hidden: z.exactOptional(z.enum(['restricted', 'erased', 'key-lost'])),
};

/** Names and contacts of people, each with why it is hidden where it is. The journal keeps who was shown to whom. */
export const showNames = contract({
  id: 'show-names',
  method: 'post',
  path: `${base}/show-names`,
  title: 'Show the names and contacts of people, which the journal notes',
  access: { project: 'show-names' },
  params: projectParams,
  takes: {
    json: z.strictObject({
      people: z.array(idSchema).check(z.minLength(1), z.maxLength(1000)),
      reason: reasonSchema,
    }),
  },
  gives: {
    status: 200,
    json: z.strictObject({ version: versionSchema, shown: z.array(z.strictObject(shownPerson)) }),
  },
  unversioned: 'Nothing is overwritten, and each time is noted as another.',
  problems: ['unknown-row', 'name-in-text'],
});

/** All that is held of one person, with every entry of the journal about it: what a person may ask for (GDPR, art. 15). */
export const exportPerson = contract({
  id: 'export-person',
  method: 'post',
  path: `${base}/people/{person}/export`,
  title: 'Give all that is held of a person, which the journal notes',
  access: { project: 'show-names' },
  params: z.strictObject({ office: officeSchema, project: idSchema, person: idSchema }),
  takes: { json: z.strictObject({ reason: reasonSchema }) },
  gives: {
    status: 200,
    json: z.strictObject({
      version: versionSchema,
      exported: z.strictObject({
        ...shownPerson,
        participations: z.array(participationRow.schema),
        entries: z.array(
          z.strictObject({
            number: z.int(),
            at: z.string(),
            actor: z.string(),
            command: z.string(),
            reason: z.exactOptional(z.string()),
          }),
        ),
      }),
    }),
  },
  unversioned: 'Nothing is overwritten, and each time is noted as another.',
  problems: ['unknown-row', 'name-in-text'],
});
