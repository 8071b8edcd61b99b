import { openFakeStore } from '../../test/fake-store.ts';
import { describeWritePath } from '../../test/write-path.ts';

describeWritePath('the fake store', (options) => Promise.resolve(openFakeStore(options)), 100);
