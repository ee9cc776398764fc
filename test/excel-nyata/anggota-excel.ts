import { join } from "node:path";
import ts from "typescript";

const root = join(__dirname, "../..");

/** `Class.member` of office.js's Excel that a file names, and the line where it does so first. */
export interface Pemakaian {
  readonly file: string;
  readonly anggota: string;
  readonly baris: number;
}

/** The class of Excel that declares a member, or undefined for a member of anything else, or of a mere data shape. */
function anggotaExcel(simbol: ts.Symbol): string | undefined {
  const deklarasi = simbol.declarations?.find((satu) => satu.getSourceFile().fileName.includes("@types/office-js"));
  const induk = deklarasi?.parent;
  if (!induk || !ts.isClassDeclaration(induk) || induk.name === undefined) return undefined;
  const ruang = induk.parent.parent;
  if (!ts.isModuleDeclaration(ruang) || !["Excel", "OfficeExtension"].includes(ruang.name.text)) return undefined;
  return `${induk.name.text}.${simbol.name}`;
}

/**
 * Every member of Excel's classes that the sources name, by the compiler's own types: a member of the same name of
 * another class does not count. What is loaded by its name in a text is read by its name, too.
 */
export function pemakaianExcel(termasuk: (file: string) => boolean): readonly Pemakaian[] {
  const konfigurasi = ts.getParsedCommandLineOfConfigFile(
    join(root, "tsconfig.json"),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, "\n"));
      },
    },
  )!;
  const files = konfigurasi.fileNames.filter((file) => termasuk(relatif(file)));
  const program = ts.createProgram(files, konfigurasi.options);
  const pemeriksa = program.getTypeChecker();
  return files.flatMap((file) => {
    const sumber = program.getSourceFile(file)!;
    const pertama = new Map<string, number>();
    const lihat = (simpul: ts.Node): void => {
      const simbol = simbolAnggota(simpul, pemeriksa);
      const anggota = simbol && anggotaExcel(simbol);
      if (anggota !== undefined && !pertama.has(anggota))
        pertama.set(anggota, sumber.getLineAndCharacterOfPosition(simpul.getStart()).line + 1);
      ts.forEachChild(simpul, lihat);
    };
    lihat(sumber);
    return [...pertama].map(([anggota, baris]) => ({ file: relatif(file), anggota, baris }));
  });
}

/** The member that a node names: `range.values`, or `values` of `const { values } = range`. */
function simbolAnggota(simpul: ts.Node, pemeriksa: ts.TypeChecker): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(simpul)) return pemeriksa.getSymbolAtLocation(simpul.name);
  if (!ts.isBindingElement(simpul) || !ts.isObjectBindingPattern(simpul.parent)) return undefined;
  const nama = simpul.propertyName ?? simpul.name;
  if (!ts.isIdentifier(nama)) return undefined;
  return pemeriksa.getTypeAtLocation(simpul.parent).getProperty(nama.text);
}

const relatif = (file: string): string => file.replaceAll("\\", "/").replace(`${root.replaceAll("\\", "/")}/`, "");
