// Reads one OpenAPI description and fails where a pattern is none that a browser understands, or is not anchored.
import { readFileSync } from 'node:fs';

const file = process.argv[2];
const faults = [];
let patterns = 0;

function visit(node, path) {
  if (node === null || typeof node !== 'object') {
    return;
  }
  if (typeof node.pattern === 'string') {
    patterns += 1;
    try {
      new RegExp(node.pattern, 'u');
    } catch (error) {
      faults.push(`${path}: ${error.message}`);
    }
    if (!node.pattern.startsWith('^') || !node.pattern.endsWith('$')) {
      faults.push(`${path}: ${node.pattern} is not anchored`);
    }
  }
  for (const [key, value] of Object.entries(node)) {
    visit(value, `${path}/${key}`);
  }
}

visit(JSON.parse(readFileSync(file, 'utf8')), '');
for (const fault of faults) {
  console.error(`${file}: ${fault}`);
}
if (faults.length > 0) {
  process.exit(1);
}
console.log(`${file}: ${patterns} patterns`);
