/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { bukaPanel, keluhanAxe } from "./panel-uji";

const SABAR = { timeout: 30_000 };
jest.setTimeout(120_000);

async function bukaNaskah(platform: string): Promise<void> {
  bukaPanel({ tab: "tabel" });
  Object.assign(Office.context, { platform });
  await userEvent.click(await screen.findByRole("button", { name: /^Naskah/ }, SABAR));
  await screen.findByRole("heading", { name: "Naskah LKj" }, SABAR);
}
afterEach(() => Object.assign(Office.context, { platform: "PC" }));

test.each(["PC", "OfficeOnline"])("the Word file is offered in Excel on %s", async (platform) => {
  await bukaNaskah(platform);
  expect(screen.getByRole("button", { name: "Unduh LKj (.docx)" })).toBeDefined();
  expect(screen.queryByText(/tidak mengizinkan unduhan/)).toBeNull();
});

test.each(["Mac", "iOS"])("%s lets no pane download: said, with the ways round", async (platform) => {
  await bukaNaskah(platform);
  expect(screen.queryByRole("button", { name: /Unduh/ })).toBeNull();
  screen.getByText(/tidak mengizinkan unduhan dari panel\. Pakai Salin semua untuk Word, atau .* lkj naskah/);
  screen.getByRole("button", { name: "Salin semua untuk Word" });
  expect(await keluhanAxe()).toEqual([]);
});

test("a file that can't be handed over is told in one sentence, and the button is there again", async () => {
  // jsdom has no downloads: what hands files over throws.
  await bukaNaskah("PC");
  await userEvent.click(screen.getByRole("button", { name: "Unduh LKj (.docx)" }));
  await screen.findByText(/^Berkas Word tidak dapat dibuat \(.*\); pakai Salin semua untuk Word\.$/, {}, SABAR);
  expect(screen.getByRole("button", { name: "Unduh LKj (.docx)" }).getAttribute("aria-disabled")).not.toBe("true");
});
