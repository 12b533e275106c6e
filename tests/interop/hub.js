// SPDX-License-Identifier: GPL-3.0-or-later
// A CouchDB-compatible engine for tests, in memory, on a free loopback port. Prints the port on a line of its own;
// ends when its standard input is closed, so that it never outlives the test that started it.
'use strict';
const PouchDB = require('pouchdb-core')
  .plugin(require('pouchdb-adapter-memory'))
  .plugin(require('pouchdb-mapreduce'))
  .plugin(require('pouchdb-replication'))
  .plugin(require('pouchdb-find'))
  .defaults({ adapter: 'memory' });
const os = require('os');
const fs = require('fs');
const path = require('path');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'fourthp-hub-'));
const app = require('express')();
app.use(require('express-pouchdb')(PouchDB, {
  inMemoryConfig: true,
  logPath: path.join(folder, 'log.txt'),
  overrideMode: { exclude: ['routes/fauxton', 'replicator', 'routes/replicate'] },
}));
// `--port` brings the engine back at the same address after a crash.
const wanted = process.argv.indexOf('--port');
const server = app.listen(wanted < 0 ? 0 : Number(process.argv[wanted + 1]), '127.0.0.1',
  () => console.log(server.address().port));
process.stdin.on('end', () => process.exit(0)).resume();
process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
