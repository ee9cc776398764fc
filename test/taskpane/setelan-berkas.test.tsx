/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { jalankan } from "../../src/cli/jalankan";
import { HIMPUNAN_KRITERIA } from "../../src/domain/kriteria/himpunan-kriteria";
import { BUTIR_PENGATURAN, PENGATURAN_BAWAAN, type Pengaturan } from "../../src/domain/pengaturan/pengaturan";
import { uraiPengaturan } from "../../src/domain/pengaturan/urai-pengaturan";
import { SKALA_PREDIKAT } from "../../src/domain/angka/skala-predikat";
import { kunciNama } from "../../src/domain/teks/nama-indikator";
import { listWorkbook } from "../../src/excel/list-workbook";
import { inExcel } from "../../src/excel/session";
import { buka, CONTOH } from "../alat/buku";
import { bukaPanel } from "./panel-uji";

const SABAR = { timeout: 30_000 };
const LAJU = "Laju pemanfaatan data sektoral (%)";
const tombol = (nama: string | RegExp) => screen.findByRole("button", { name: nama }, SABAR);
const tab = async (nama: RegExp) => userEvent.click(await screen.findByRole("tab", { name: nama }));

const pilih = (label: string, nilai: string) => async () =>
  userEvent.selectOptions(await screen.findByLabelText(label, {}, SABAR), nilai);
const ketik = (label: string, teks: string) => async () => {
  const kotak = await screen.findByLabelText<HTMLInputElement>(label, {}, SABAR);
  await userEvent.clear(kotak);
  await userEvent.type(kotak, teks);
};
const centang = (label: string) => async () => userEvent.click(await screen.findByLabelText(label, {}, SABAR));
const padaLaju = (label: string, nilai: string) => async () => {
  const kelompok = await screen.findByRole("group", { name: LAJU }, SABAR);
  await userEvent.selectOptions(within(kelompok).getByLabelText(label), nilai);
};

/** Kept beside the workbook's own figures, never in a file of settings. */
type Sendiri = "kenalan" | "diterima";
type Diatur = Exclude<keyof Pengaturan, Sendiri>;

/** How each setting is set in the pane, and what is to be kept then; a new setting without a control does not compile. */
const ATUR: { readonly [K in Diatur]: readonly [cara: () => Promise<void>, nilai: Pengaturan[K]] } = {
  tahun: [ketik("Tahun", "2024"), 2024],
  instansi: [ketik("Nama instansi", "Dinas Contoh"), "Dinas Contoh"],
  namaKepala: [ketik("Nama pimpinan", "Dra. Contoh Sari, M.Si."), "Dra. Contoh Sari, M.Si."],
  nipKepala: [ketik("NIP pimpinan", "19700101 199003 2 001"), "19700101 199003 2 001"],
  jabatanKepala: [ketik("Jabatan pimpinan", "Plt. Kepala Dinas"), "Plt. Kepala Dinas"],
  tempat: [ketik("Tempat penandatanganan", "Muntok"), "Muntok"],
  dasarTarget: [pilih("Dasar target", "pk"), "pk"],
  aturanMinimum: [pilih("Indikator makin rendah makin baik", "rasio"), "rasio"],
  kriteria: [pilih("Skala siap pakai", "lhe"), HIMPUNAN_KRITERIA.lhe],
  batasRataRata: [pilih("Batas capaian dalam rata-rata", "110"), 110],
  efisiensi: [pilih("Sisa anggaran disebut efisiensi", "bila-tercapai"), "bila-tercapai"],
  kolomEfisiensi: [centang("Nilai efisiensi (NE) PMK 22/2021"), ["ne"]],
  batasCapaianWajar: [pilih("Capaian yang ditanyakan dulu", "200"), 200],
  pasangan: [
    async () => {
      await tab(/^Temuan/);
      await tombol("Buat lembar Temuan");
      await userEvent.click(await tombol(/“Nilai RB Perangkat Daerah” dan “Predikat RB Perangkat Daerah”.* sama$/));
      await waitFor(
        () => expect(screen.queryByRole("button", { name: /“Predikat RB Perangkat Daerah”.* sama$/ })).toBeNull(),
        SABAR,
      );
    },
    [{ a: "Nilai RB Perangkat Daerah", b: "Predikat RB Perangkat Daerah" }],
  ],
  bukanPasangan: [
    async () => {
      await tombol("Buat lembar Temuan");
      await userEvent.click(await tombol(/“Indeks Domain Tata kelola SPBE”.* berbeda$/));
      await waitFor(
        () => expect(screen.queryByRole("button", { name: /“Indeks Domain Tata kelola SPBE”.* berbeda$/ })).toBeNull(),
        SABAR,
      );
    },
    [{ a: "Indeks Domian Kebijakan Internal SPBE", b: "Indeks Domain Tata kelola SPBE" }],
  ],
  jenis: [padaLaju("Jenis", "predikat"), { [kunciNama(LAJU)]: "predikat" }],
  pola: [padaLaju("Pola triwulan", "posisi"), { [kunciNama(LAJU)]: "posisi" }],
  skalaPredikat: [
    ketik("Skor AA", "8"),
    SKALA_PREDIKAT.slice(0, 1).map((s) => ({
      ...s,
      kelas: s.kelas.map((kelas) => (kelas.nama === "AA" ? { ...kelas, skor: 8 } : kelas)),
    })),
  ],
  skalaIndikator: [padaLaju("Skala predikat", "Opini BPK"), { [kunciNama(LAJU)]: "Opini BPK" }],
  pembanding: [ketik("Sebutan untuk “Nasional”", "Kementerian PANRB"), { Nasional: "Kementerian PANRB" }],
  lembarPeran: [pilih("Renstra", "Matriks Renstra"), { renstra: "Matriks Renstra" }],
  grafik: [
    async () => {
      await tab(/^Tabel/);
      await centang("Sertakan grafik capaian dan triwulan")();
      await waitFor(async () => expect((await tersimpan()).grafik).toBe(false), SABAR);
    },
    false,
  ],
  kertas: [pilih("Kertas", "F4"), "F4"],
  huruf: [pilih("Jenis huruf", "Bookman Old Style"), "Bookman Old Style"],
  ukuranTabel: [pilih("Ukuran huruf tabel", "12"), 12],
  ukuranNaskah: [pilih("Ukuran huruf naskah Word", "12"), 12],
};

/** Of other tabs, kept at once; and what can be chosen only after another was kept. */
const DI_TAB_LAIN = ["pasangan", "bukanPasangan", "grafik"] as const satisfies readonly Diatur[];
const SESUDAH = ["skalaIndikator"] as const satisfies readonly Diatur[];

const tersimpan = async (): Promise<Pengaturan> => (await inExcel(listWorkbook)).pengaturan.nilai;
const SEMUA = Object.keys(BUTIR_PENGATURAN).filter((kunci) => kunci !== "kenalan" && kunci !== "diterima") as Diatur[];
const nilai = (kunci: Diatur): unknown => ATUR[kunci][1];
const HARAPAN = Object.fromEntries(SEMUA.map((kunci) => [kunci, nilai(kunci)]));

async function atur(kunci: readonly Diatur[]): Promise<void> {
  await tab(/^Pengaturan/);
  await screen.findByLabelText("Dasar target", {}, SABAR);
  document.querySelectorAll("details").forEach((satu) => (satu.open = true));
  for (const satu of kunci) await ATUR[satu][0]();
  await userEvent.click(await tombol("Simpan"));
  await waitFor(() => expect(screen.queryByRole("button", { name: "Simpan" })).toBeNull(), SABAR);
}

test("no value of these is the default", () => {
  expect(SEMUA.filter((kunci) => JSON.stringify(nilai(kunci)) === JSON.stringify(PENGATURAN_BAWAAN[kunci]))).toEqual(
    [],
  );
});

test("a file of these settings is taken whole, and the command line keeps each as it is", async () => {
  const folder = mkdtempSync(join(tmpdir(), "setelan-"));
  writeFileSync(join(folder, "aturan.json"), JSON.stringify(HARAPAN));
  expect(uraiPengaturan(JSON.stringify(HARAPAN))).toEqual({ ok: true, pengaturan: HARAPAN });
  const argumen = ["hitung", CONTOH, "--out", "hasil.xlsx", "--pengaturan", "aturan.json"];
  expect(await jalankan(argumen, { folder, warna: false })).toMatchObject({ kode: 0, stderr: "" });
  buka(new Uint8Array(readFileSync(join(folder, "hasil.xlsx"))));
  expect(await tersimpan()).toEqual({ ...PENGATURAN_BAWAAN, ...HARAPAN });
});

test("each setting has its control in the pane, and what is set there is what a file of settings would say", async () => {
  const { bacaan } = bukaPanel({ tab: "pengaturan" });
  await bacaan;
  for (const kunci of DI_TAB_LAIN) await ATUR[kunci][0]();
  const dulu: readonly Diatur[] = [...DI_TAB_LAIN, ...SESUDAH];
  await atur(SEMUA.filter((kunci) => !dulu.includes(kunci)));
  await atur(SESUDAH);
  const semua = await tersimpan();
  const hasil = Object.fromEntries(SEMUA.map((kunci) => [kunci, semua[kunci]]));
  expect(hasil).toEqual(HARAPAN);
  expect(uraiPengaturan(JSON.stringify(hasil))).toEqual({ ok: true, pengaturan: HARAPAN });
}, 240_000);
