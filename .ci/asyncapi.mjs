// Reads one AsyncAPI description and fails where it has an error.
import { fromFile, Parser } from '@asyncapi/parser';

const file = process.argv[2];
const { document, diagnostics } = await fromFile(new Parser(), file).parse();
const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 0);
for (const error of errors) {
  console.error(`${file}: ${error.message} at ${error.path.join('.')}`);
}
if (errors.length > 0 || document === undefined || document.version() !== '3.0.0') {
  process.exit(1);
}
console.log(`${file}: AsyncAPI ${document.version()}, ${document.channels().length} channels`);
