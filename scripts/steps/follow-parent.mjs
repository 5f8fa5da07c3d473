/**
 * Loaded into a server before its own code (`node --import`), when a script started it over an IPC channel: the server
 * stops when that script is gone, even killed, so that the next start does not find the port taken.
 */
if (process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
