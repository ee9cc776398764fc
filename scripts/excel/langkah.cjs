const { posix } = require("node:path");

/**
 * What to run on this system so that its Excel trusts the certificate and knows the add-in: commands as arrays, run
 * without a shell. Undefined where there is no Excel for the system.
 */
function langkahUntuk(sistem, bahan) {
  return { win32: langkahWindows, darwin: langkahMac }[sistem]?.(bahan);
}

const EXCEL_WINDOWS = "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe";
const PENGEMBANG = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";

function langkahWindows({ id, manifest, otoritas, sidik, buku }) {
  const kutip = buku.replaceAll("'", "''");
  return {
    adaExcel: ["reg", "query", EXCEL_WINDOWS, "/ve"],
    sudahDipercaya: ["certutil", "-user", "-store", "Root", sidik],
    percayai: ["certutil", "-user", "-addstore", "Root", otoritas],
    pasang: [["reg", "add", PENGEMBANG, "/v", id, "/t", "REG_SZ", "/d", manifest, "/f"]],
    buka: ["powershell", "-NoProfile", "-Command", `Start-Process excel -ArgumentList '"${kutip}"'`],
    copot: [
      ["reg", "delete", PENGEMBANG, "/v", id, "/f"],
      ["certutil", "-user", "-delstore", "Root", sidik],
    ],
    letak: "Beranda › Add-in › Add-in lainnya › Add-in Pengembang (Home › Add-ins › More Add-ins › Developer Add-ins)",
  };
}

function langkahMac({ id, manifest, otoritas, sidik, buku, rumah }) {
  const wef = posix.join(rumah, "Library/Containers/com.microsoft.Excel/Data/Documents/wef");
  const salinan = posix.join(wef, `${id}.manifest.xml`);
  const gantungan = posix.join(rumah, "Library/Keychains/login.keychain-db");
  return {
    adaExcel: ["test", "-d", "/Applications/Microsoft Excel.app"],
    sudahDipercaya: ["security", "verify-cert", "-q", "-l", "-L", "-c", otoritas],
    percayai: ["security", "add-trusted-cert", "-r", "trustRoot", "-k", gantungan, otoritas],
    pasang: [
      ["mkdir", "-p", wef],
      ["cp", manifest, salinan],
    ],
    buka: ["open", "-a", "Microsoft Excel", buku],
    copot: [
      ["rm", "-f", salinan],
      ["security", "delete-certificate", "-t", "-Z", sidik, gantungan],
    ],
    letak: "Beranda › Add-in › Add-in Pengembang (Home › Add-ins › Developer Add-ins)",
  };
}

/** For a computer without Excel: what can be done all the same, and where to go on. */
function saranTanpaExcel({ url, manifest, otoritas, disajikan }) {
  const layanan = disajikan ? `sedang disajikan di ${url}` : "disajikan selama npm run excel -- --layani berjalan";
  return [
    "Excel tidak ditemukan di komputer ini, jadi add-in tidak dipasang. Yang dapat dilakukan:",
    "",
    "1. Mencobanya tanpa Excel, di peramban:",
    "     npm run pratinjau",
    "",
    `2. Mencobanya di Excel pada web (excel.cloud.microsoft), dari peramban di komputer ini; add-in ${layanan}.`,
    `   a. Percayai sertifikat ini di peramban (Setelan › Privasi dan keamanan › Sertifikat › Otoritas › Impor):`,
    `     ${otoritas}`,
    `   b. Bukalah ${url}/taskpane.html; halaman harus tampil tanpa peringatan.`,
    "   c. Di Excel pada web: Beranda › Add-in › Add-in lainnya › Add-in Saya › Unggah Add-in Saya, lalu pilih berkas:",
    `     ${manifest}`,
    "",
    "3. Memasangnya di komputer Windows atau Mac yang ada Excel-nya: jalankan npm run excel di sana.",
    "",
    "4. Memasangnya untuk seluruh kantor: npm run build -- --env url=https://ALAMAT-ANDA, lalu lihat README.md.",
  ].join("\n");
}

module.exports = { langkahUntuk, saranTanpaExcel };
