import { describeStores } from '../../test/stores.ts';
import { describeWritePath } from '../../test/write-path.ts';
import type { Store } from '../store/store.ts';

describeStores('the write path', (makeDatabase) => {
  let opened: Promise<Store> | undefined;
  const open = async (): Promise<Store> => {
    const database = await makeDatabase();
    // It is closed with its server.
    return { ...(await database.open()), close: () => Promise.resolve() };
  };
  describeWritePath(
    'PostgreSQL',
    () => {
      opened ??= open();
      return opened;
    },
    10,
  );
});
