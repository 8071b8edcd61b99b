import { describeStores } from '../../test/stores.ts';
import { describeFiles } from '../../test/write-files.ts';
import { describeReviewing } from '../../test/write-reviewing.ts';
import { describeSubmitting } from '../../test/write-submitted.ts';
import { describeReleasing } from '../../test/write-released.ts';
import { describeOffices } from '../../test/write-offices.ts';
import { describeWritePath } from '../../test/write-path.ts';
import { describeRights } from '../../test/write-rights.ts';
import type { Store } from '../store/store.ts';

describeStores('the write path', (makeDatabase) => {
  let opened: Promise<Store> | undefined;
  const open = async (): Promise<Store> => {
    const database = await makeDatabase();
    // It is closed with its server.
    return { ...(await database.open()), close: () => Promise.resolve() };
  };
  const openOnce = (): Promise<Store> => {
    opened ??= open();
    return opened;
  };
  describeWritePath('PostgreSQL', openOnce, 10);
  describeRights('PostgreSQL', openOnce);
  describeReviewing('PostgreSQL', openOnce);
  describeSubmitting('PostgreSQL', openOnce);
  describeReleasing('PostgreSQL', openOnce);
  describeOffices('PostgreSQL', openOnce);
  describeFiles('PostgreSQL', openOnce);
});
