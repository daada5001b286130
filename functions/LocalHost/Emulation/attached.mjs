// Loaded into Azurite's process before Azurite itself (node --import). It ties the emulator to the process that
// started it: that one holds the other end of standard input, and the end closes even when its holder is killed.
const shutDown = () => {
  setTimeout(() => process.exit(), 10_000).unref();
  if (!process.emit('SIGTERM')) process.exit();
};
process.stdin.on('end', shutDown).on('error', shutDown).resume();

// Nobody may be left to read what Azurite says while it closes.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

// Ctrl+C reaches every process of a terminal; the owner still needs its storage while it drains, and says when to stop.
process.on('SIGINT', () => {});
process.on('newListener', (event, listener) => {
  if (event === 'SIGINT') queueMicrotask(() => process.off(event, listener));
});
