import { writeFileSync } from 'node:fs';

/** A jest reporter that writes `N passed, N failed` to the file named by TEST_COUNTS_FILE. */
export default class CountTests {
  onRunComplete(contexts, { numPassedTests, numFailedTests, testResults }) {
    // A file that fails as a whole (it does not load, or an afterAll fails) need not have a failed test in it.
    const failedFiles = testResults.filter(({ testExecError, numFailingTests }) => testExecError && numFailingTests === 0).length;
    writeFileSync(process.env.TEST_COUNTS_FILE, `${numPassedTests} passed, ${numFailedTests + failedFiles} failed\n`);
  }
}
