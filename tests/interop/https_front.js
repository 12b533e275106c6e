// SPDX-License-Identifier: GPL-3.0-or-later
// What stands before a hub in earnest: takes https on a free loopback port and passes requests on to a port that speaks
// http. Prints its port, then a line for each request. Arguments: the port behind it, key and certificate as PEM files.
// Ends when its standard input is closed.
'use strict';
const fs = require('fs');
const http = require('http');
const https = require('https');
const [target, key, certificate] = process.argv.slice(2);
const options = { key: fs.readFileSync(key), cert: fs.readFileSync(certificate), minVersion: 'TLSv1.2' };
const front = https.createServer(options, (asked, answer) => {
  console.log(`${asked.method} ${asked.url}`);
  const behind = http.request({
    host: '127.0.0.1', port: Number(target), method: asked.method, path: asked.url, headers: asked.headers,
  }, (got) => {
    answer.writeHead(got.statusCode, got.headers);
    got.pipe(answer);
  });
  behind.on('error', () => answer.destroy());
  asked.pipe(behind);
});
front.listen(0, '127.0.0.1', () => console.log(front.address().port));
process.stdin.on('end', () => process.exit(0)).resume();
