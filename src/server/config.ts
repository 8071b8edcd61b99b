/** The settings of a server, out of the environment: nothing else says how Strand runs. What is not set, or empty, has the value named here. */

import { resolve } from 'node:path';
import * as z from 'zod/mini';
import { Problem } from '../core/problem.ts';
import type { DataPlace } from '../workspace/data-place.ts';

/** How a server runs. */
export type Config = {
  readonly data: DataPlace;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** The address under which people reach it, without a slash at its end; by default that on which it listens. */
  readonly address: string | undefined;
  /** How many proxies of ours stand in front, each of which writes into `X-Forwarded-For` whom it was asked by. */
  readonly proxies: number;
  /** How the first office is called, where there is none yet. */
  readonly office: string;
  readonly mail: { readonly url: string; readonly from: string } | undefined;
  readonly openId:
    | {
        readonly issuer: string;
        readonly clientId: string;
        readonly clientSecret: string;
        readonly label: string;
      }
    | undefined;
  /** The folder into which each entry of a journal is copied as it is written. */
  readonly journalCopy: string | undefined;
};

/** The environment, as `process.env` has it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Each setting: what it may be, and an example that a refusal shows. */
const settings = {
  STRAND_DATA: { schema: z.string(), example: './data' },
  STRAND_DATABASE_URL: {
    schema: z.string().check(z.regex(/^postgres(ql)?:\/\/./)),
    example: 'postgres://strand:…@db.example.org/strand',
  },
  STRAND_POSTGRES_BIN: { schema: z.string(), example: '/usr/lib/postgresql/18/bin' },
  STRAND_HOST: { schema: z.string().check(z.regex(/^[\w.:-]+$/)), example: '127.0.0.1' },
  STRAND_PORT: { schema: z.string().check(z.refine(isPort)), example: '8383' },
  STRAND_URL: { schema: z.string().check(z.refine(isOrigin)), example: 'https://strand.example.org' },
  STRAND_TRUST_PROXY: { schema: z.string().check(z.regex(/^(yes|no|\d)$/)), example: 'yes' },
  STRAND_OFFICE: { schema: z.string().check(z.maxLength(200)), example: 'Office of the North' },
  STRAND_SMTP_URL: {
    schema: z.string().check(z.regex(/^smtps?:\/\/./)),
    example: 'smtps://strand:…@mail.example.org',
  },
  STRAND_MAIL_FROM: { schema: z.string().check(z.regex(/@/)), example: 'Strand <strand@example.org>' },
  STRAND_OPENID_ISSUER: {
    schema: z.string().check(z.refine(isWebAddress)),
    example: 'https://login.example.org',
  },
  STRAND_OPENID_CLIENT_ID: { schema: z.string(), example: 'strand' },
  STRAND_OPENID_CLIENT_SECRET: { schema: z.string(), example: '…' },
  STRAND_OPENID_LABEL: { schema: z.string(), example: 'Example login' },
  STRAND_REGISTER_KEYS: { schema: z.string(), example: '/srv/strand-keys' },
  STRAND_JOURNAL_COPY: { schema: z.string(), example: '/srv/strand-journal' },
} as const;
type Setting = keyof typeof settings;
type Values = Readonly<Partial<Record<Setting, string>>>;

const names = Object.keys(settings).filter(isSetting);

/** Settings that go together: where the first of a row is there, the others must be. */
const together: readonly (readonly Setting[])[] = [
  ['STRAND_SMTP_URL', 'STRAND_MAIL_FROM'],
  ['STRAND_OPENID_ISSUER', 'STRAND_OPENID_CLIENT_ID', 'STRAND_OPENID_CLIENT_SECRET'],
];

/** The settings of an environment. Throws Problem `wrong-settings` that names every one that is wrong, with an example; never its value. */
export function config(environment: Environment): Config {
  const values = valuesOf(environment);
  const wrong = names.filter((name) => isWrong(name, values) || isLacking(name, values));
  if (wrong.length > 0) {
    const examples = wrong.map((name) => `${name}=${settings[name].example}`).join(', ');
    throw new Problem('wrong-settings', { examples });
  }
  return configOf(values);
}

function configOf(values: Values): Config {
  const { STRAND_URL: url, STRAND_JOURNAL_COPY: journalCopy } = values;
  return {
    data: {
      folder: resolve(values.STRAND_DATA ?? 'data'),
      databaseUrl: values.STRAND_DATABASE_URL,
      binaries: values.STRAND_POSTGRES_BIN,
      registerKeys: values.STRAND_REGISTER_KEYS,
    },
    host: values.STRAND_HOST ?? '127.0.0.1',
    port: Number(values.STRAND_PORT ?? 8383),
    address: url === undefined ? undefined : new URL(url).origin,
    proxies: proxiesOf(values.STRAND_TRUST_PROXY ?? 'no'),
    office: values.STRAND_OFFICE ?? 'Office',
    mail: mailOf(values),
    openId: openIdOf(values),
    journalCopy: journalCopy === undefined ? undefined : resolve(journalCopy),
  };
}

function mailOf({ STRAND_SMTP_URL: url, STRAND_MAIL_FROM: from }: Values): Config['mail'] {
  return url === undefined || from === undefined ? undefined : { url, from };
}

function openIdOf(values: Values): Config['openId'] {
  const { STRAND_OPENID_ISSUER: issuer, STRAND_OPENID_CLIENT_ID: clientId } = values;
  const { STRAND_OPENID_CLIENT_SECRET: clientSecret, STRAND_OPENID_LABEL: label } = values;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return undefined;
  return { issuer, clientId, clientSecret, label: label ?? new URL(issuer).hostname };
}

const valuesOf = (environment: Environment): Values =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = environment[name]?.trim() ?? '';
      return value === '' ? [] : [[name, value] as const];
    }),
  );

const isWrong = (name: Setting, values: Values): boolean =>
  values[name] !== undefined && !settings[name].schema.safeParse(values[name]).success;

const isLacking = (name: Setting, values: Values): boolean =>
  values[name] === undefined &&
  together.some((row) => row.includes(name) && row.some((other) => values[other] !== undefined));

function isSetting(name: string): name is Setting {
  return Object.hasOwn(settings, name);
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^/]/.test(text) && URL.canParse(text);
}

/** Strand stands at the root of its address: a path below would not be reached. */
function isOrigin(text: string): boolean {
  return isWebAddress(text) && new URL(text).href === `${new URL(text).origin}/`;
}

/** `yes` is one proxy; a number that many. */
function proxiesOf(text: string): number {
  if (text === 'no') return 0;
  return text === 'yes' ? 1 : Number(text);
}
