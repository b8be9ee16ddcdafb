/** @type {import('knip').KnipConfig} */
export default {
  project: ['src/**/*.{ts,mjs,astro,mdx}', 'e2e/**/*.ts', '.config/*.js'],
  entry: [
    '.config/*.js',
    // Programs that a build or a person starts by their path.
    'src/astro/{write-pages,render-pages}.ts',
    'src/cli/{publish,validate-annotations}.ts',
    'src/bench/score-drift.ts',
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
