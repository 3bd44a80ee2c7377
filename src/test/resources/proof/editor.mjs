// Opens files in yaml-language-server, as an editor does, and prints what it marks, explains and offers, as tabs and lines.
// node editor.mjs MODULES FOLDER [hover|complete:FILE:LINE:CHARACTER]...   (MODULES: the node_modules folder with yaml-language-server)
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [modules, folder, ...questions] = process.argv.slice(2);
const require = createRequire(resolve(modules, 'yaml-language-server', 'package.json'));
const { createMessageConnection, StreamMessageReader, StreamMessageWriter } = require('vscode-jsonrpc/node');
const server = spawn(process.execPath, [resolve(modules, 'yaml-language-server/bin/yaml-language-server'), '--stdio'], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
const editor = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
const yaml = { validate: true, hover: true, completion: true, schemaStore: { enable: false } };
const uri = (file) => pathToFileURL(join(folder, file)).href;
const files = readdirSync(folder).filter((file) => file.endsWith('.yaml')).sort();
const marked = new Map();
let allMarked;
const done = new Promise((yes) => { allMarked = yes; });

editor.onNotification('textDocument/publishDiagnostics', (found) => {
  marked.set(found.uri, found.diagnostics);
  if (marked.size === files.length) allMarked();
});
editor.onRequest('workspace/configuration', (asked) => asked.items.map((one) => (one.section === 'yaml' ? yaml : null)));
editor.onRequest('client/registerCapability', () => null);
editor.listen();
await editor.sendRequest('initialize', {
  processId: process.pid,
  rootUri: pathToFileURL(folder).href,
  capabilities: { textDocument: { hover: { contentFormat: ['markdown'] }, completion: {} }, workspace: { configuration: true } },
});
editor.sendNotification('initialized', {});
editor.sendNotification('workspace/didChangeConfiguration', { settings: { yaml } });
for (const file of files) {
  const text = readFileSync(join(folder, file), 'utf8');
  editor.sendNotification('textDocument/didOpen', { textDocument: { uri: uri(file), languageId: 'yaml', version: 1, text } });
}
await done;
for (const file of files) {
  const found = marked.get(uri(file));
  console.log(['marked', file, found.length, ...found.slice(0, 1).map((one) => one.message.split('\n')[0])].join('\t'));
}
for (const question of questions) {
  const [kind, file, line, character] = question.split(':');
  const at = { textDocument: { uri: uri(file) }, position: { line: Number(line), character: Number(character) } };
  if (kind === 'hover') {
    const said = await editor.sendRequest('textDocument/hover', at);
    console.log(['hover', file, (said?.contents?.value ?? '').replaceAll('\n', ' ')].join('\t'));
  } else {
    const offered = await editor.sendRequest('textDocument/completion', at);
    console.log(['complete', file, (offered?.items ?? offered ?? []).map((one) => one.label).join(' ')].join('\t'));
  }
}
server.kill();
process.exit(0);
