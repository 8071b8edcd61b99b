import { openFakeStore } from '../../test/fake-store.ts';
import { describeFiles } from '../../test/write-files.ts';
import { describeReviewing } from '../../test/write-reviewing.ts';
import { describeSubmitting } from '../../test/write-submitted.ts';
import { describeReleasing } from '../../test/write-released.ts';
import { describeOffices } from '../../test/write-offices.ts';
import { describeWritePath } from '../../test/write-path.ts';
import { describeRights } from '../../test/write-rights.ts';

const name = 'the fake store';
describeWritePath(name, (options) => Promise.resolve(openFakeStore(options)), 100);
describeRights(name, () => Promise.resolve(openFakeStore()));
describeReviewing(name, () => Promise.resolve(openFakeStore()));
describeSubmitting(name, () => Promise.resolve(openFakeStore()));
describeReleasing(name, () => Promise.resolve(openFakeStore()));
describeOffices(name, () => Promise.resolve(openFakeStore()));
describeFiles(name, () => Promise.resolve(openFakeStore()));
