/** End-to-end tests of the built extension in real Chromium and real Firefox, one browser at a time. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    // A driver loses an event now and then on a machine with two cores; what fails twice is a fault.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
