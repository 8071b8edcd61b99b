import { expect, it } from 'vitest';
import { addUser, from, goodPassword, openAccountsWorld } from '../../../test/accounts-world.ts';
import { describeOnStore } from '../../../test/stores.ts';
import { withClient } from '../../store/client.ts';

describeOnStore('secrets', (makeDatabase) => {
  it('of sessions, links and tokens, and passwords, stand nowhere in the database', async () => {
    const database = await makeDatabase();
    const world = await openAccountsWorld(() => Promise.resolve(database));
    const { accounts, office, administrator } = world;
    const { begun, user, sender } = await addUser(world, { email: 'basil@example.org' });
    const again = await accounts.signIn(
      { email: user.email, password: goodPassword },
      from('192.0.2.8', 'Testbrowser 2'),
    );
    const reset = await accounts.makeResetLink(administrator, office, user.id);
    const token = await accounts.makeToken(sender, {
      office,
      label: 'Nightly export',
      scopes: ['read'],
      days: 30,
    });
    const secrets = [
      begun.token,
      again.token,
      reset.token,
      token.token.replace(/^strand_/, ''),
      goodPassword,
    ];
    const text = await withClient(database.superuserUrl, async (client) => {
      const { rows } = await client.query<{ name: string }>(
        `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'record')`,
      );
      const all: string[] = [];
      for (const { name } of rows)
        all.push(JSON.stringify((await client.query(`select * from ${name}`)).rows));
      return all.join('\n');
    });
    expect(text).toContain(user.id);
    expect(secrets.filter((secret) => secret === '' || text.includes(secret))).toEqual([]);
  });
});
