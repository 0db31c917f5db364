// The peer of a bench, in a process of its own: says on which port it listens.
const { createRequire } = require('node:module');
const path = require('node:path');

const { Server } = createRequire(path.join(process.argv[2], 'package.json'))('@hocuspocus/server');
const server = new Server({ port: 0, quiet: true });
server.listen().then(() => process.send(server.address.port));
