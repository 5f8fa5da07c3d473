/**
 * Ends the process with a plain sentence when Node is too old. Imports nothing and uses no new syntax, so that the Node
 * it refuses can read it.
 */
export function requireNode() {
  var parts = process.versions.node.split('.').map(Number);
  if (parts[0] > 20 || (parts[0] === 20 && parts[1] >= 9)) return;
  console.error(
    'Gazette needs Node 20.9 or later, and this is Node ' +
      process.versions.node +
      '. Get it from https://nodejs.org/.',
  );
  process.exit(1);
}
