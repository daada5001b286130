// Prints the syntax tree of each Bicep file that it is given, as JSON: {"<file>": {"type", "line", "text", "faulty", "children"}}.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [packages, ...files] = process.argv.slice(2);
const require = createRequire(join(packages, 'package.json'));
const { Parser, Language } = require('web-tree-sitter');

await Parser.init();
const parser = new Parser();
parser.setLanguage(await Language.load(require.resolve('tree-sitter-bicep/tree-sitter-bicep.wasm')));

const read = (node) => ({
  type: node.type,
  line: node.startPosition.row + 1,
  text: node.namedChildCount === 0 || node.type === 'string' ? node.text : '',
  faulty: node.type === 'ERROR' || node.isMissing,
  children: node.children.filter((child) => child.isNamed || child.isMissing || child.type === 'existing').map(read),
});

const trees = {};
for (const file of files) trees[file] = read(parser.parse(readFileSync(file, 'utf8')).rootNode);
process.stdout.write(JSON.stringify(trees));
