import { describe, expect, it } from 'vitest';
import { addressOf, projectAt, screenAt, screenNames } from './routes.ts';

const place = { office: '40c1a630-933f-4ad7-b82e-e4de4107b8d4', project: 'prj_1' };

describe('addressOf', () => {
  it('writes what screenAt reads, for every screen', () => {
    for (const name of screenNames) {
      const address = addressOf(place, name, name === 'home' ? {} : { of: 'ind_1' });
      const rest = address.slice(`/projects/${place.office}/${place.project}/`.length);
      expect(screenAt(rest)).toEqual({ screen: name, of: name === 'home' ? undefined : 'ind_1' });
    }
  });

  it('puts what is chosen behind the question mark', () => {
    expect(addressOf(place, 'plan', { query: { row: 'itm_1', field: 'title' } })).toMatch(
      /\/plan\?row=itm_1&field=title$/,
    );
  });
});

describe('screenAt', () => {
  it('shows the overview where an address names no screen that there is', () => {
    expect([undefined, '', 'nowhere/else'].map(screenAt)).toEqual(
      Array.from({ length: 3 }, () => ({ screen: 'home', of: undefined })),
    );
  });
});

describe('projectAt', () => {
  it('reads what addressOf writes', () => {
    expect(projectAt(addressOf(place))).toEqual({ ...place, rest: undefined });
    expect(projectAt(addressOf(place, 'indicators', { of: 'ind_1' }))).toEqual({
      ...place,
      rest: 'indicators/ind_1',
    });
    expect(['/', '/projects/new', '/settings'].map(projectAt)).toEqual([undefined, undefined, undefined]);
  });
});
