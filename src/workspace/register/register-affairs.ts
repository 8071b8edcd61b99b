/** What server and command line do with the register of a project. Every function takes its sender and asks whether he may; all of it throws Problems. */

import type { Id } from '../../core/base/id.ts';
import type { MatchReason } from '../../core/register/names/match-names.ts';
import type { Participation } from '../../core/register/participation.ts';
import type { Person } from '../../core/register/person.ts';
import type { PersonalFields } from '../../core/register/personal-fields.ts';
import type { Register } from '../../core/register/register.ts';
import type { ListedPerson, Page } from '../../store/register-rows.ts';
import type { StoredProject } from '../../store/store.ts';
import type { CommandAnswer, CommandRequest } from '../command-request.ts';
import type { ProjectPlace, Sender } from '../sender.ts';

/** Somebody in the register who may be the one that was asked about: why, and how likely, from 0 to 1. It says no name. */
export type KnownMatch = {
  readonly person: Id;
  readonly reasons: readonly MatchReason[];
  readonly likeness: number;
};

/**
 * What is held of a person by name. Where that is not shown, `hidden` says why: the person is restricted, was erased, or the key to the name is lost.
 */
export type ShownPerson = {
  readonly person: Person;
  readonly personal?: PersonalFields;
  readonly hidden?: 'restricted' | 'erased' | 'key-lost';
};

/** An entry of the journal that is about a person. */
export type PersonEntry = {
  readonly number: number;
  readonly at: string;
  readonly actor: string;
  readonly command: string;
  readonly reason?: string;
};

/** All that is held of one person. */
export type ExportedPerson = ShownPerson & {
  readonly participations: readonly Participation[];
  readonly entries: readonly PersonEntry[];
};

/** Why names are asked for, and by whom. */
type AskedForNames = { readonly reason?: string | undefined };

/** The registers of projects. */
export type RegisterAffairs = {
  /** Carries out a command of `core/register/commands`, on the write path of the project; names in its input stand in no journal. */
  readonly run: (request: CommandRequest) => Promise<CommandAnswer>;
  readonly listPeople: (
    sender: Sender,
    place: ProjectPlace,
    page: Page,
  ) => Promise<{ readonly version: number; readonly people: readonly ListedPerson[] }>;
  readonly listParticipations: (
    sender: Sender,
    place: ProjectPlace,
    page: Page & { readonly event?: Id | undefined; readonly person?: Id | undefined },
  ) => Promise<{ readonly version: number; readonly participations: readonly Participation[] }>;
  /** Who in the register may be each of these, the likeliest first. Whoever is restricted or erased is not among them. */
  readonly suggestMatches: (
    sender: Sender,
    place: ProjectPlace,
    wanted: readonly PersonalFields[],
  ) => Promise<readonly (readonly KnownMatch[])[]>;
  /** Names and contacts of people, in order of their ids. That they were shown is in the journal before they are given. */
  readonly showNames: (
    sender: Sender,
    place: ProjectPlace,
    asked: AskedForNames & { readonly people: readonly Id[] },
  ) => Promise<{ readonly version: number; readonly shown: readonly ShownPerson[] }>;
  /** The record and the register as they are at one version, for what is computed from both. Nothing of it has a name. */
  readonly read: (
    sender: Sender,
    place: ProjectPlace,
  ) => Promise<StoredProject & { readonly register: Register }>;
  /** All that is held of a person; that it was given is in the journal, too. */
  readonly exportPerson: (
    sender: Sender,
    place: ProjectPlace,
    asked: AskedForNames & { readonly person: Id },
  ) => Promise<{ readonly version: number; readonly exported: ExportedPerson }>;
};
