import { test } from './support/test';

test.fixme('being written', () => {});
