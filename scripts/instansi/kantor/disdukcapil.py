from ..buku import Book
from ..harapan import Expected, KAB, capaian
from ..lembar import CELL, HEAD, at


def disdukcapil():
    """Four flat TW sheets under careless names, a protected PK, a group heading that lies, no pengukuran sheet."""
    book = Book("disdukcapil")
    want = Expected(book, 2025, "Dinas Kependudukan dan Pencatatan Sipil Kabupaten Tanjung Lestari")
    want.about(
        """Four flat monev sheets TW1, 'Triwulan 2 (FIX)', tw3, 'TW 4 fix bgt', each laid out differently: blank spacer
        columns, the table from row 12, fractions, upper case; tw3's group heading says TRIWULAN II; one wrong typed %;
        PK on a protected sheet; annual realisasi follows from the quarters by pola; a list of services is irrelevant."""
    )
    rows = [
        ("Meningkatnya tertib administrasi kependudukan", "Persentase Kepemilikan KTP-el", "%", 99.4, [98.5, 98.8, 99.1, 99.4], [98.62, 98.9, 99.05, 99.52]),
        (None, "Persentase Kepemilikan Akta Kelahiran Usia 0-18 Tahun", "%", 97, [95.5, 96, 96.5, 97], [95.8, 96.1, 96.4, 96.9]),
        ("Meningkatnya jangkauan pelayanan", "Jumlah Pelayanan Jemput Bola", "Kegiatan", 48, [12, 12, 12, 12], [10, 14, 7, 15]),
        ("Meningkatnya kepuasan masyarakat", "Indeks Kepuasan Masyarakat", "Nilai", 88, [None, None, None, 88], [None, None, None, 89.15]),
    ]
    annual = [99.52, 96.9, 46, 89.15]
    pk = book.sheet("pk kadis")
    pk.protected = True
    pk.title(2, 2, 6, ["PERJANJIAN KINERJA TAHUN 2025", "DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL " + KAB])
    pk.head(5, 2, ["No.", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target 2025"])
    for i, (sasaran, nama, satuan, target, _, _) in enumerate(rows):
        pk.row(6 + i, 2, [i + 1, sasaran, nama, satuan, target])
        want.indikator(nama, target, annual[i])
    pk.merge("C6:C7")

    one = book.sheet("TW1")
    one.title(1, 1, 7, ["MONEV RENCANA AKSI TRIWULAN I TAHUN 2025", "DISDUKCAPIL " + KAB])
    one.head(4, 1, ["No", "Indikator Kinerja", "Satuan", "Target TW I", "Realisasi TW I", "% Capaian", "Predikat"])
    for i, (_, nama, satuan, _, targets, reals) in enumerate(rows):
        one.row(5 + i, 1, [i + 1, nama, satuan, targets[0], reals[0], None, None], formats={5: "0.00%"})
        want.measure(one, f"F{5 + i}", f"G{5 + i}", targets[0], reals[0])

    two = book.sheet("Triwulan 2 (FIX)", {"fill": "#FFD966"})
    two.title(1, 1, 11, ["LAPORAN MONITORING DAN EVALUASI RENCANA AKSI", "TRIWULAN II TAHUN 2025"])
    two.head(4, 1, ["No", None, "Indikator Kinerja", None, "Sat.", None, "Tgt", "Real.", "Capaian (%)", None, "Ket."])
    for i, (_, nama, satuan, _, targets, reals) in enumerate(rows):
        typed = {0: 100.1, 2: 86.67}.get(i)
        two.row(5 + i, 1, [i + 1, None, nama, None, satuan, None, targets[1], reals[1], typed, None, None], formats={8: "0.00"})
        value = capaian(targets[1], reals[1])
        if i == 0:
            want.may_colour(two, "I5", value)
        else:
            want.measure(two, f"I{5 + i}", None, targets[1], reals[1])
    two.cells[(5, 9)] = (100.1, {**CELL, "fmt": "0.0"})
    want.finding("T04", two, "I7")
    for letters in ("B", "D", "F", "J"):
        two.width(letters, 2)

    three = book.sheet("tw3", {"fill": "#A9D08E"})
    three.title(1, 1, 8, ["MONITORING DAN EVALUASI RENCANA AKSI KINERJA", "DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL", "TRIWULAN III TAHUN ANGGARAN 2025"])
    for column, text in ((1, "NO"), (2, "SASARAN"), (3, "INDIKATOR KINERJA"), (4, "SATUAN"), (5, "TARGET TAHUN 2025"), (9, "PENJELASAN PROGRES TW III")):
        three.merge(f"{at(5, column)}:{at(6, column)}", text, {**HEAD, "fill": "#A9D08E"})
    three.merge("F5:H5", "TRIWULAN II", {**HEAD, "fill": "#A9D08E"})
    three.head(6, 6, ["TARGET TW III", "REALISASI TW III", "%"])
    for i, (sasaran, nama, satuan, target, targets, reals) in enumerate(rows):
        three.row(7 + i, 1, [i + 1, sasaran.upper() if sasaran else None, nama.upper(), satuan, target, targets[2], reals[2], None, "-"])
        want.measure(three, f"H{7 + i}", None, targets[2], reals[2])
    want.finding("T08", three, "F5")

    four = book.sheet("TW 4 fix bgt", {"fill": "#F4B084"})
    four.title(8, 2, 9, ["EVALUASI RENCANA AKSI TRIWULAN IV TAHUN 2025", "DISDUKCAPIL " + KAB])
    four.head(12, 2, ["NO", "SASARAN", "INDIKATOR", "SATUAN", "TARGET TW IV", "REALISASI TW IV", "TINGKAT CAPAIAN (%)", "KATEGORI"])
    for i, (sasaran, nama, satuan, _, targets, reals) in enumerate(rows):
        four.row(13 + i, 2, [i + 1, sasaran, nama, satuan, targets[3], reals[3], None, None], formats={6: "0.00"})
        want.measure(four, f"H{13 + i}", f"I{13 + i}", targets[3], reals[3])
    four.put("G19", "Tanjung Lestari, 12 Januari 2026"), four.put("G20", "Mengetahui,"), four.put("G21", "Kepala Dinas,")
    four.put("G25", "Drs. Suryadi Halim"), four.put("G26", "NIP. 19680212 199203 1 007")

    other = book.sheet("jenis layanan")
    other.head(1, 1, ["No", "Jenis Layanan", "Waktu (menit)", "Biaya"])
    for i, name in enumerate(["KTP-el", "Kartu Keluarga", "Akta Kelahiran", "KIA"]):
        other.row(2 + i, 1, [i + 1, name, 15 + 5 * i, "Gratis"])
    want.role(pk, "pk"), want.role(one, "monev-tw-1"), want.role(two, "monev-tw-2"), want.role(three, "monev-tw-3")
    want.role(four, "monev-tw-4"), want.role(other, None)
    return book, want
