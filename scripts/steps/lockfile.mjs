const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** The system a package is for, from its name: `@rollup/rollup-linux-x64-musl`. */
export function systemOf(name) {
  const words = name.split('/').at(-1).split('-');
  const os = words.filter((word) => systems.includes(word));
  const cpu = words.filter((word) => processors.includes(word));
  const musl = words.some((word) => word.startsWith('musl'));
  const glibc = os.includes('linux') && words.some((word) => word.startsWith('gnu'));
  return { os, cpu, libc: musl ? ['musl'] : glibc ? ['glibc'] : [] };
}

/** The places where Node looks for a package that `folder` asks for, the nearest first. */
function places(folder, name) {
  const found = [];
  for (let at = folder; at; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    found.push(`${at}/node_modules/${name}`);
  }
  return [...found, `node_modules/${name}`];
}

/** An entry in the order npm writes it. */
function entry(name, version, dev) {
  const { os, cpu, libc } = systemOf(name);
  return {
    version,
    ...(cpu.length > 0 && { cpu }),
    ...(dev && { dev }),
    ...(libc.length > 0 && { libc }),
    optional: true,
    ...(os.length > 0 && { os }),
  };
}

/**
 * Adds the optional packages that a lockfile asks for by an exact version and does not list.
 * @returns {string[]} their places
 */
export function completeLockfile(lockfile) {
  const { packages } = lockfile;
  const added = [];
  for (const [folder, { optionalDependencies = {}, dev }] of Object.entries({ ...packages })) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const candidates = places(folder, name);
      const present = packages[candidates.find((at) => packages[at])];
      // A range names no version; such packages are always listed.
      if (!/^\d/.test(version) || present?.version === version) continue;
      const place = present ? candidates[0] : candidates.at(-1);
      packages[place] = entry(name, version, dev);
      added.push(place);
    }
  }
  const order = Object.keys(packages).sort((a, b) => a.localeCompare(b, 'en'));
  lockfile.packages = Object.fromEntries(order.map((at) => [at, packages[at]]));
  return added;
}
