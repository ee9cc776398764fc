import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";

const schemas = join(__dirname, "../skema");
const main = "OfficeAppManifestV1_1.xsd";
const schema = (fileName: string) => ({ fileName, contents: readFileSync(join(schemas, fileName), "utf8") });

/** What is wrong with a manifest by Microsoft's schema. */
export async function salahManifest(contents: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: "manifest.xml", contents }],
    schema: [schema(main)],
    preload: readdirSync(schemas)
      .filter((name) => name.endsWith(".xsd") && name !== main)
      .map(schema),
  });
  return errors.map(({ message }) => message);
}
