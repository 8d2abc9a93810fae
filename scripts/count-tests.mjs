import { writeFileSync } from 'node:fs';

/** A jest reporter that writes `N passed, N failed` to the file named by TEST_COUNTS_FILE, if it is set (see test.mjs). */
export default class CountTests {
  onRunComplete(contexts, { numPassedTests, numFailedTests, testResults }) {
    if (!process.env.TEST_COUNTS_FILE) return;
    // A file that fails as a whole (it does not load, or an afterAll fails) need not have a failed test in it.
    const failedFiles = testResults.filter(({ testExecError, numFailingTests }) => testExecError && numFailingTests === 0).length;
    writeFileSync(process.env.TEST_COUNTS_FILE, `${numPassedTests} passed, ${numFailedTests + failedFiles} failed\n`);
  }
}
