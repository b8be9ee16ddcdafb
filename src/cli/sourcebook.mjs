// Plain JavaScript that any Node since 14 can read: it has to run before we know which Node this is.

const commands = [
  {
    name: 'start',
    what: 'build the site and serve it on this machine',
    load: () => import('./start.ts'),
  },
  {
    name: 'dev',
    what: 'serve the site and show each edit as it is saved',
    load: () => import('./dev.ts'),
  },
  {
    name: 'build',
    what: 'check the content, then write the site and its search index',
    load: () => import('./build.ts'),
  },
  { name: 'serve', what: 'serve the site as last built', load: () => import('./serve.ts') },
  { name: 'check', what: 'check the content without building', load: () => import('./check.ts') },
  {
    name: 'import',
    what: 'make records of the annotations of other tools',
    load: () => import('./import.ts'),
  },
  {
    name: 'test',
    what: 'check types, run the unit tests, build, and run the browser journeys',
    load: () => import('./test.ts'),
  },
  {
    name: 'bench',
    what: 'generate a large archive and measure how long it takes to build',
    load: () => import('./bench.ts'),
  },
];

/**
 * Runs the command that the first argument names.
 *
 * @param {readonly string[]} args
 */
async function main([name, ...args]) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 24 || (major === 24 && minor < 6)) {
    console.error(
      `Sourcebook needs Node 24.6 or later, and this is Node ${process.versions.node}. ` +
        'On Linux "npm ci" brings Node 24 with it, and "npm run" uses that one; ' +
        'elsewhere install the version that .nvmrc names.',
    );
    return 2;
  }
  const command = commands.find((each) => each.name === name);
  if (!command) {
    const list = commands.map((each) => `  ${each.name.padEnd(6)} ${each.what}`);
    console.error(
      `${name ? `There is no command "${name}".` : 'Name a command:'}\n${list.join('\n')}`,
    );
    return 2;
  }
  const { endWithNpm } = await import('./support/end-with-parent.ts');
  endWithNpm();
  const { environmentProblem } = await import('./support/environment-problem.ts');
  const problem = environmentProblem();
  if (problem !== undefined) {
    console.error(problem);
    return 2;
  }
  const { run } = await command.load();
  return run(args);
}

// One place and one time for every build; Astro neither reports home nor stays behind.
Object.assign(process.env, {
  TZ: 'UTC',
  LC_ALL: 'C',
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
});

process.exitCode = await main(process.argv.slice(2));
