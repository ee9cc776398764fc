from ..buku import Book
from ..harapan import Expected, KAB
from ..lembar import F


def disdik():
    """A cascade for TW IV, targets and realisasi by cross-sheet formulas, IKU, rencana aksi by rows."""
    book = Book("disdik")
    want = Expected(book, 2025, "Dinas Pendidikan Kabupaten Tanjung Lestari")
    want.about(
        """Monev TW IV as a cascade sasaran-program with TW rows below each (nothing to fill there); no pengukuran, so its
        Capaian is the annual realisasi; rencana aksi with four rows an indikator; monev TW II with targets that are
        formulas into the rencana aksi; IKU with a Penjelasan column; comparison with nasional; a stray #REF! outside."""
    )
    rows = [
        ("Meningkatnya akses pendidikan", "Angka Partisipasi Sekolah 7-15 tahun", "%", 98.6, [98, 98.2, 98.4, 98.6], [97.9, 98.1, 98.3, 98.75]),
        ("Meningkatnya mutu pendidikan", "Persentase satuan pendidikan terakreditasi minimal B", "%", 85, [70, 75, 80, 85], [68, 71, 74, 78.2]),
        ("Meningkatnya mutu guru", "Jumlah guru bersertifikat", "Orang", 400, [100, 100, 100, 100], [90, 85, 120, 61]),
    ]
    annual = [98.75, 78.2, 356]
    iku = book.sheet("iku")
    iku.title(1, 1, 4, ["INDIKATOR KINERJA UTAMA", "DINAS PENDIDIKAN " + KAB, "TAHUN 2025-2029"])
    iku.head(5, 1, ["No", "Sasaran Strategis", "Indikator Kinerja Utama", "Penjelasan/Formulasi"])
    pk = book.sheet("perjanjian")
    pk.title(1, 1, 5, ["PERJANJIAN KINERJA TAHUN 2025", "DINAS PENDIDIKAN " + KAB])
    pk.head(4, 1, ["NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "SATUAN", "TARGET"])
    ra = book.sheet("renaksi")
    ra.title(1, 1, 7, ["RENCANA AKSI ATAS PERJANJIAN KINERJA TAHUN 2025", "DINAS PENDIDIKAN " + KAB])
    ra.head(4, 1, ["No.", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target Tahunan", "Triwulan", "Target TW"])
    tw = book.sheet("smt-tw2")
    tw.title(1, 1, 8, ["EVALUASI RENCANA AKSI", "DINAS PENDIDIKAN " + KAB, "TRIWULAN II TAHUN 2025"])
    tw.head(5, 1, ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target TW II", "Realisasi TW II", "Capaian TW II", "Kategori"])
    casc = book.sheet("cascading tw4", {"fill": "#E2EFDA"})
    casc.title(1, 1, 9, ["LAPORAN MONEV", "RENCANA AKSI KINERJA DINAS PENDIDIKAN " + KAB, "TRIWULAN IV TAHUN 2025"])
    casc.head(5, 1, ["No", "Sasaran Strategis", "Indikator Kinerja Sasaran Strategis", "Target", "Capaian", "Sasaran Program", "Indikator Kinerja Program", "Target", "Capaian"])
    programs = ["PROGRAM PENGELOLAAN PENDIDIKAN", "PROGRAM PENGEMBANGAN KURIKULUM", "PROGRAM PENDIDIK DAN TENAGA KEPENDIDIKAN"]
    for i, (sasaran, nama, satuan, target, targets, reals) in enumerate(rows):
        iku.row(6 + i, 1, [i + 1, sasaran, nama, "= jumlah / total x 100%" if satuan == "%" else "Data Dapodik"])
        pk.row(5 + i, 1, [i + 1, sasaran, nama, satuan, target])
        top = 5 + 4 * i
        for q in range(4):
            first = q == 0
            ra.row(top + q, 1, [i + 1, sasaran, nama, satuan, target, "Triwulan " + ["I", "II", "III", "IV"][q], targets[q]] if first else [None] * 5 + ["Triwulan " + ["I", "II", "III", "IV"][q], targets[q]])
        for column in "ABCDE":
            ra.merge(f"{column}{top}:{column}{top + 3}")
        r = 6 + i
        tw.row(r, 1, [i + 1, sasaran, nama, satuan, F(f"=renaksi!G{top + 1}", targets[1]), reals[1], None, None], formats={6: "0.00%"})
        want.measure(tw, f"G{r}", f"H{r}", targets[1], reals[1])
        want.same(tw, f"E{r}")
        top = 6 + 5 * i
        casc.row(top, 1, [i + 1, sasaran, nama, target, annual[i], programs[i], "Persentase " + programs[i].lower(), 100, 95 - i])
        for q in range(4):
            casc.row(top + 1 + q, 1, [None, None, None, f"TW {q + 1}", reals[q], None, None, f"TW {q + 1}", [25, 50, 75, 95 - i][q]])
        for column in "ABCFG":
            casc.merge(f"{column}{top}:{column}{top + 4}")
        want.indikator(nama, target, annual[i])
    casc.put("L3", F("=#REF!", "#REF!"))
    nas = book.sheet("nasional")
    nas.title(1, 1, 8, ["PERBANDINGAN TARGET DAN REALISASI KINERJA DENGAN NASIONAL TAHUN 2025"])
    nas.head(3, 1, ["No.", "Indikator", "Target (Nasional)", "Target (PD)", "Realisasi (Nasional)", "Realisasi (PD)"])
    nas.row(4, 1, ["1.", rows[0][1], 99, 98.6, 98.9, 98.75])
    nas.row(5, 1, ["2.", rows[1][1], "*", 85, "*", 78.2])
    for sheet, peran in ((iku, "iku"), (pk, "pk"), (ra, "rencana-aksi"), (tw, "monev-tw-2"), (casc, "monev-tw-4"), (nas, "nasional")):
        want.role(sheet, peran)
    return book, want
