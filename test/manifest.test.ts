import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser, type Element } from "@xmldom/xmldom";
import { version } from "../package.json";
import { salahManifest } from "./bangun/skema-manifest";
import { muatPerintah } from "./commands/office-tiruan";

const root = join(__dirname, "..");
const text = readFileSync(join(root, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(text, "text/xml");

/** All elements of that local name, whatever their namespace. */
const all = (name: string): readonly Element[] => Array.from(manifest.getElementsByTagNameNS("*", name));
const attribute = (name: string) => (element: Element) => element.getAttribute(name) ?? "";
const children = (element: Element, name: string) => Array.from(element.getElementsByTagNameNS("*", name));

/** Elements of <Resources>, by id. */
const resources = new Map(
  ["Image", "Url", "String"].flatMap(all).flatMap((element) => {
    const id = element.getAttribute("id");
    return id === null ? [] : [[id, element] as const];
  }),
);

/** Every element that has text to show, with its texts in all languages. */
const localized = [...all("DisplayName"), ...all("Description"), ...all("String")].filter((element) =>
  element.hasAttribute("DefaultValue"),
);
const texts = (element: Element) => [
  attribute("DefaultValue")(element),
  ...children(element, "Override").map(attribute("Value")),
];

/** Width and height as the PNG's own header states them. */
function pixelSize(file: string): readonly [number, number] {
  const png = readFileSync(file);
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

const iconFile = (url: string) => url.replace("https://localhost:3000/", `${root}/assets/`);

describe("manifest.xml", () => {
  test("is valid by Microsoft's schema", async () => {
    expect(await salahManifest(text)).toEqual([]);
  });

  test.each([
    ["an unknown action", text.replace("ExecuteFunction", "RunFunction")],
    ["a group without a label", text.replace('<Label resid="Grup.Label" />', "")],
    ["an unknown permission", text.replace("ReadWriteDocument", "ReadWriteEverything")],
  ])("would not be valid with %s", async (_what, broken) => {
    expect(broken).not.toBe(text);
    expect(await salahManifest(broken)).not.toEqual([]);
  });

  test("every resid resolves, and every resource is used", () => {
    const used = Array.from(manifest.getElementsByTagName("*")).flatMap(
      (element) => element.getAttribute("resid") ?? [],
    );
    expect([...new Set(used)].sort()).toEqual([...resources.keys()].sort());
  });

  test("every resource id is unique and at most 32 characters long", () => {
    const ids = ["Image", "Url", "String"].flatMap(all).flatMap((element) => element.getAttribute("id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  test.each([
    ["ShortStrings", 125],
    ["LongStrings", 250],
  ])("%s are at most %i characters long in every language", (name, limit) => {
    const strings = all(name).flatMap((group) => children(group, "String"));
    expect(strings.length).toBeGreaterThan(0);
    expect(strings.flatMap(texts).filter((one) => one === "" || one.length > limit)).toEqual([]);
  });

  test("the description is at most 250 characters long in every language", () => {
    expect(texts(all("Description")[0]!).filter((one) => one.length > 250)).toEqual([]);
  });

  test("every address is HTTPS", () => {
    const addresses = [...text.matchAll(/(?:DefaultValue|Value)="([a-z]+:\/\/[^"]*)"/g)].map(([, url]) => url!);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((url) => !url.startsWith("https://localhost:3000/"))).toEqual([]);
  });

  test("every icon has the required sizes, and each picture really has its size", () => {
    const icons = all("Icon");
    expect(icons.length).toBeGreaterThan(0);
    for (const icon of icons) {
      const images = children(icon, "Image");
      expect(images.map(attribute("size"))).toEqual(["16", "20", "24", "32", "40", "48", "64", "80"]);
      for (const image of images) {
        const size = Number(image.getAttribute("size"));
        const url = attribute("DefaultValue")(resources.get(attribute("resid")(image))!);
        expect([url, ...pixelSize(iconFile(url))]).toEqual([url, size, size]);
      }
    }
  });

  test.each([
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ])("%s is %i pixels wide and high", (name, size) => {
    expect(pixelSize(iconFile(attribute("DefaultValue")(all(name)[0]!)))).toEqual([size, size]);
  });

  test("Indonesian is the default, and every text has its English", () => {
    expect(all("DefaultLocale")[0]!.textContent).toBe("id-ID");
    expect(localized.length).toBeGreaterThan(2);
    for (const element of localized) {
      expect(children(element, "Override").map(attribute("Locale"))).toEqual(["en-US"]);
    }
  });

  test("every function it names is associated in src/commands, and the other way round", async () => {
    const named = all("FunctionName").map((element) => element.textContent);
    expect([...(await muatPerintah()).handlers.keys()].sort()).toEqual([...new Set(named)].sort());
  });

  test("every page it names is one that the build makes", () => {
    const pages = all("Url").map((element) => attribute("DefaultValue")(element).split("/").at(-1)!);
    expect(pages.sort()).toEqual([
      "commands.html",
      "panduan.html",
      "taskpane.html",
      "taskpane.html?tab=tabel",
      "taskpane.html?tab=temuan",
    ]);
    expect(
      ["src/taskpane/index.html", "src/commands/commands.html"].filter((file) => !existsSync(join(root, file))),
    ).toEqual([]);
  });

  test("asks for no newer Excel than 1.9, and carries the package's version", () => {
    expect(all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")])).toEqual([
      ["ExcelApi", "1.9"],
    ]);
    expect(all("Version")[0]!.textContent).toBe(`${version}.0`);
  });
});
