import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'node', environment: 'node', include: ['{core,tools,platform,data,tests/unit}/**/*.test.ts'] } },
    ],
  },
});
