// Plain JavaScript that any Node since 14 can read: it has to run before we know which Node this is.

const commands = {
  start: 'build the site and serve it on this machine',
  dev: 'serve the site and show each edit as it is saved',
  build: 'check the content, then write the site and its search index',
  serve: 'serve the site as last built',
  check: 'check the content without building',
  import: 'make records of the annotations of other tools',
  test: 'check types, run the unit tests, build, and run the browser journeys',
  bench: 'generate a large archive and measure how long it takes to build',
};

/** Runs one command, named on the command line, from the file of the same name beside this one. */
async function main(name, args) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 24 || (major === 24 && minor < 6)) {
    console.error(
      `Sourcebook needs Node 24.6 or later, and this is Node ${process.versions.node}. ` +
        'On Linux "npm ci" brings Node 24 with it, and "npm run" uses that one; ' +
        'elsewhere install the version that .nvmrc names.',
    );
    return 2;
  }
  if (!Object.hasOwn(commands, name)) {
    const list = Object.entries(commands).map(([key, what]) => `  ${key.padEnd(6)} ${what}`);
    console.error(
      `${name ? `There is no command "${name}".` : 'Name a command:'}\n${list.join('\n')}`,
    );
    return 2;
  }
  const { endWithNpm } = await import('./end-with-parent.ts');
  endWithNpm();
  const { run } = await import(`./${name}.ts`);
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

const [name = '', ...args] = process.argv.slice(2);
process.exitCode = await main(name, args);
