from ..buku import Book
from ..harapan import Expected, KAB
from ..lembar import HEAD, at


def dishub_2026():
    """A year that has only begun: TW I of 2026, everything else blank."""
    book = Book("dishub-2026", "openpyxl")
    want = Expected(book, 2026, "Dinas Perhubungan Kabupaten Tanjung Lestari")
    want.about(
        """Tahun 2026 with only TW I filled: summed, kumulatif and released indikator; TW II-IV sheets prepared and empty;
        rencana aksi with the quarters as columns; monev with sasaran rows above their indikator in one column; a monthly
        traffic count that is irrelevant."""
    )
    rows = [
        ("Meningkatnya keselamatan lalu lintas", "Jumlah rambu terpasang", "Unit", 400, [100, 100, 100, 100], 84),
        ("Meningkatnya keselamatan lalu lintas", "Persentase ruas jalan berperlengkapan lengkap", "%", 72, [66, 68, 70, 72], 66.5),
        ("Meningkatnya layanan angkutan umum", "Persentase trayek terlayani", "%", 80, [20, 40, 60, 80], 13.2),
        ("Meningkatnya kepuasan masyarakat", "Indeks Kepuasan Masyarakat", "Indeks", 84, [None, None, None, 84], None),
    ]
    pk = book.sheet("PK TA 2026")
    pk.title(1, 1, 5, ["PERJANJIAN KINERJA TAHUN ANGGARAN 2026", "DINAS PERHUBUNGAN " + KAB])
    pk.head(4, 1, ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target Tahun 2026"])
    ra = book.sheet("RENCANA AKSI")
    ra.title(1, 1, 9, ["RENCANA AKSI KINERJA TAHUN 2026", "DINAS PERHUBUNGAN " + KAB])
    for column, text in ((1, "No"), (2, "Sasaran"), (3, "Indikator"), (4, "Satuan"), (5, "Target")):
        ra.merge(f"{at(4, column)}:{at(5, column)}", text, {**HEAD, "fill": "#D9E1F2"})
    ra.merge("F4:I4", "Target Triwulan", {**HEAD, "fill": "#D9E1F2"})
    ra.head(5, 6, ["TW 1", "TW 2", "TW 3", "TW 4"])
    for i, (sasaran, nama, satuan, target, targets, real) in enumerate(rows):
        pk.row(5 + i, 1, [i + 1, sasaran, nama, satuan, target])
        ra.row(6 + i, 1, [i + 1, sasaran, nama, satuan, target, *targets])
        want.indikator(nama, target, real)
    for q, roman in enumerate(["I", "II", "III", "IV"]):
        tw = book.sheet(f"tw{q + 1} 2026")
        tw.title(1, 1, 7, ["MONITORING DAN EVALUASI RENCANA AKSI KINERJA", "DINAS PERHUBUNGAN " + KAB, f"TRIWULAN {roman} TAHUN 2026"])
        tw.head(5, 1, ["No", "Sasaran/Indikator Kinerja", "Satuan", "Target", "Realisasi", "%", "Kriteria"])
        r, number, last = 6, 0, None
        for sasaran, nama, satuan, _, targets, real in rows:
            if sasaran != last:
                number, last, sub = number + 1, sasaran, 0
                tw.row(r, 1, [number, sasaran, None, None, None, None, None], bold=True)
                want.same(tw, f"F{r}", f"G{r}")
                r += 1
            sub += 1
            tw.row(r, 1, [f"{number}.{sub}", nama, satuan, targets[q], real if q == 0 else None, None, None], formats={5: "0.00"})
            want.measure(tw, f"F{r}", f"G{r}", targets[q], real if q == 0 else None)
            r += 1
        want.role(tw, f"monev-tw-{q + 1}")
    other = book.sheet("LHR")
    other.title(1, 1, 4, ["LALU LINTAS HARIAN RATA-RATA PER BULAN"])
    other.head(3, 1, ["Bulan", "Motor", "Mobil", "Truk"])
    for i, month in enumerate(["Januari", "Februari", "Maret"]):
        other.row(4 + i, 1, [month, 8120 + 40 * i, 2210 + 15 * i, 640 + 9 * i])
    peran = want.data["peran"]
    want.data["peran"] = {"PK TA 2026": "pk", "RENCANA AKSI": "rencana-aksi", **peran, "LHR": None}
    return book, want
