// Lints texts as if they were files: [{ path, text }] on stdin, [[ruleId, …], …] on stdout. A process of its own,
// for ESLint loads its configuration as an ES module, which Jest's sandbox cannot.
import { text as readText } from "node:stream/consumers";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";

// Rules that need types would ask TypeScript about files that do not exist.
const eslint = new ESLint({ overrideConfig: [{ files: ["**/*.{ts,tsx}"], ...tseslint.configs.disableTypeChecked }] });

const found = [];
for (const { path, text } of JSON.parse(await readText(process.stdin))) {
  const [result] = await eslint.lintText(text, { filePath: path });
  found.push(result.messages.map(({ ruleId, message }) => ruleId ?? message));
}
process.stdout.write(JSON.stringify(found));
