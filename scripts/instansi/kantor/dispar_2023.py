from decimal import Decimal

from ..buku import Book
from ..harapan import Expected, MAKS, MIN
from ..lembar import TITLE


def dispar_2023():
    """An older year, a range target, two rows of headers with line breaks, a title in one cell."""
    book = Book("dispar-2023")
    want = Expected(book, 2023, "Dinas Pariwisata, Kepemudaan dan Olahraga Kota Bandar Lestari")
    want.about(
        """Tahun 2023 in a kota; title with a line break in one cell; Jenis with Rentang (target 5,50-6,00 as text),
        Positif and Negatif; header words with line breaks; all figures as text, where the decimal commas of the column
        tell that 131.410 has thousands; blank rows before the footer."""
    )
    rows = [
        ("Meningkatnya kontribusi pariwisata", "Pertumbuhan sub sektor pariwisata", "%", "Rentang", "5,50-6,00", (Decimal("5.50"), Decimal("6.00")), "6,24", 6.24),
        ("Meningkatnya kontribusi pariwisata", "Jumlah kunjungan wisatawan", "Orang", "Positif", "125.000", 125000, "131.410", 131410),
        ("Meningkatnya daya saing destinasi", "Rata-rata keluhan wisatawan per bulan", "Keluhan", "Negatif", "8", 8, "11", 11),
        ("Meningkatnya prestasi olahraga", "Jumlah medali tingkat provinsi", "Medali", "Positif", "24", 24, "23", 23),
        ("Meningkatnya prestasi olahraga", "Persentase cabang olahraga berprestasi", "%", "Positif", "37,5", 37.5, "25", 25),
    ]
    kind = {"Positif": MAKS, "Negatif": MIN, "Rentang": MAKS}
    pk = book.sheet("Lampiran PK")
    pk.merge("A1:E1", "PERJANJIAN KINERJA TAHUN 2023\nDINAS PARIWISATA, KEPEMUDAAN DAN OLAHRAGA\nKOTA BANDAR LESTARI", {**TITLE, "wrap": True})
    pk.head(3, 1, ["NO", "SASARAN\nSTRATEGIS", "INDIKATOR\nKINERJA", "SATUAN", "TARGET\nKINERJA"])
    pgk = book.sheet("LKE", {"fill": "#FFF2CC"})
    pgk.merge("A1:I1", "PENGUKURAN KINERJA TAHUN 2023\nDINAS PARIWISATA, KEPEMUDAAN DAN OLAHRAGA KOTA BANDAR LESTARI", {**TITLE, "wrap": True})
    pgk.head(3, 1, ["NO", "SASARAN\nSTRATEGIS", "INDIKATOR\nKINERJA", "SATUAN", "JENIS\nINDIKATOR", "TARGET\n2023", "REALISASI\n2023", "CAPAIAN\nKINERJA (%)", "KRITERIA\nCAPAIAN"])
    for i, (sasaran, nama, satuan, jenis, shown, target, text, real) in enumerate(rows):
        pk.row(4 + i, 1, [i + 1, sasaran, nama, satuan, shown])
        pgk.row(4 + i, 1, [i + 1, sasaran, nama, satuan, jenis, shown, text, None, None], formats={7: "0.00"})
        want.measure(pgk, f"H{4 + i}", f"I{4 + i}", target, real, kind[jenis])
        want.indikator(nama, target, real, kind[jenis])
        if isinstance(target, tuple):
            want.data["indikator"][-1]["target"] = "5.5-6"
    pgk.put("G13", "Bandar Lestari,     Januari 2024"), pgk.put("G14", "Kepala Dinas,"), pgk.put("G18", "Teguh Wibowo, S.Sos., M.M.")
    want.role(pk, "pk"), want.role(pgk, "pengukuran")
    return book, want
