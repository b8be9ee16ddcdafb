/** @type {import('knip').KnipConfig} */
export default {
  project: ['src/**/*.{ts,mjs,astro,mdx}', 'e2e/**/*.ts', '.config/*.js'],
  entry: [
    '.config/*.js',
    // A program that a person starts by its path.
    'src/bench/score-drift.ts',
    // For pages that adopters add.
    'src/astro/html-of.ts',
  ],
  ignoreDependencies: [
    // `astro check` looks for it.
    '@astrojs/check',
    // Its font is read as a file.
    '@expo-google-fonts/source-serif-4',
  ],
  // Tools of the system that tests need.
  ignoreBinaries: ['mkfifo', 'mount', 'sha256sum', 'umount'],
};
