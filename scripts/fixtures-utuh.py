"""Makes the workbooks of test/fixtures/utuh: one for each thing that saving must not lose.

Needs python3-xlsxwriter and python3-openpyxl, and LibreOffice for one of them:
    /usr/bin/python3 scripts/fixtures-utuh.py
"""

import io
import re
import shutil
import struct
import subprocess
import tempfile
import zipfile
import zlib
from datetime import datetime
from pathlib import Path

import openpyxl
import xlsxwriter
from openpyxl.comments import Comment

out = Path(__file__).resolve().parent.parent / "test" / "fixtures" / "utuh"
created = {"created": datetime(2026, 1, 5)}


def write(name, fill, **options):
    book = xlsxwriter.Workbook(str(out / name), options)
    book.set_properties(created)
    fill(book)
    book.close()


def rows(sheet, first=0):
    for row in range(6):
        sheet.write_row(first + row, 0, [f"Indikator {row + 1}", row * 10, row / 8])


def repack(name, change, target=None):
    """Rewrites a workbook's parts: `change` takes and gives a dict of part name to bytes."""
    source = out / name
    with zipfile.ZipFile(source) as archive:
        parts = {info.filename: archive.read(info) for info in archive.infolist()}
    parts = change(parts)
    with zipfile.ZipFile(out / (target or name), "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in parts.items():
            archive.writestr(zipfile.ZipInfo(part, (2026, 1, 5, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)


def replace(parts, part, old, new):
    text = parts[part].decode()
    assert old in text, (part, old)
    parts[part] = text.replace(old, new, 1).encode()


def png():
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 2, 2, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0\xff\0\0\0\xff\0" * 2)) + chunk(b"IEND", b"")


def charts(book):
    sheet = book.add_worksheet("Data")
    rows(sheet)
    chart = book.add_chart({"type": "column"})
    chart.add_series({"categories": "=Data!$A$1:$A$6", "values": "=Data!$B$1:$B$6"})
    sheet.insert_chart("F2", chart)
    only = book.add_chartsheet("Grafik")
    line = book.add_chart({"type": "line"})
    line.add_series({"values": "=Data!$C$1:$C$6"})
    only.set_chart(line)


def images(book):
    sheet = book.add_worksheet("Gambar")
    rows(sheet)
    sheet.insert_image("F2", "logo.png", {"image_data": io.BytesIO(png())})
    sheet.set_header("&L&G", {"image_left": "logo.png", "image_data_left": io.BytesIO(png())})


def comments(book):
    sheet = book.add_worksheet("Catatan")
    rows(sheet)
    sheet.write_comment("B2", "Sudah diperiksa", {"author": "Pemeriksa"})


def validations(book):
    sheet = book.add_worksheet("Isian")
    rows(sheet)
    sheet.data_validation("A1:XFD1048576", {"validate": "length", "criteria": "<", "value": 500})
    sheet.data_validation("B2:B6", {"validate": "list", "source": ["Ya", "Tidak"]})


def conditions(book):
    sheet = book.add_worksheet("Syarat")
    rows(sheet)
    merah = book.add_format({"bg_color": "#FFC7CE"})
    sheet.conditional_format("B1:B6", {"type": "cell", "criteria": ">", "value": 20, "format": merah})
    sheet.conditional_format("C1:C6", {"type": "data_bar", "data_bar_2010": True})


def tables(book):
    sheet = book.add_worksheet("Tabel")
    header = [{"header": "Indikator"}, {"header": "Target"}, {"header": "Capaian"}]
    sheet.add_table("A1:C7", {"columns": header, "name": "TabelSatu"})
    rows(sheet, 1)
    other = book.add_worksheet("Polos")
    other.add_table("A1:C7", {"columns": header, "name": "TabelDua"})
    rows(other, 1)


def without_table_style(parts):
    part = "xl/tables/table2.xml"
    parts[part] = re.sub(rb"<tableStyleInfo[^>]*/>", b"", parts[part])
    return parts


def names(book):
    sheet = book.add_worksheet("PK 2024")
    rows(sheet)
    other = book.add_worksheet("Lain")
    rows(other)
    book.define_name("Target", "='PK 2024'!$B$1:$B$6")
    book.define_name("Lain!Setempat", "=Lain!$A$1")
    sheet.print_area("A1:C6")
    sheet.repeat_rows(0)


def protection(book):
    sheet = book.add_worksheet("Terkunci")
    rows(sheet)
    sheet.write("E1", "boleh diubah", book.add_format({"locked": False}))
    sheet.protect("", {})
    plain = book.add_worksheet("Bebas")
    rows(plain)


def macros(book):
    sheet = book.add_worksheet("Makro")
    rows(sheet)


def with_macros(parts):
    """A workbook whose macro project is no real one: nothing may look inside."""
    parts["xl/vbaProject.bin"] = bytes(range(256)) * 8
    replace(parts, "[Content_Types].xml", "spreadsheetml.sheet.main+xml", "PLACEHOLDER")
    replace(
        parts,
        "[Content_Types].xml",
        "application/vnd.openxmlformats-officedocument.PLACEHOLDER",
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    )
    binary = '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>'
    replace(parts, "[Content_Types].xml", "<Default ", binary + "<Default ")
    link = '<Relationship Id="rId99" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>'
    replace(parts, "xl/_rels/workbook.xml.rels", "</Relationships>", link + "</Relationships>")
    return parts


def sparklines(book):
    sheet = book.add_worksheet("Mini")
    rows(sheet)
    sheet.add_sparkline("E1", {"range": "Mini!B1:C1"})
    sheet.add_sparkline("E2", {"range": "Mini!B2:C2", "type": "column"})


def formulas(book):
    sheet = book.add_worksheet("Rumus")
    rows(sheet)
    for row in range(6):
        sheet.write_formula(row, 3, f"=B{row + 1}*2", None, row * 20)
    sheet.write_array_formula("F1:F3", "{=B1:B3*C1:C3}", None, 0)
    sheet.write_formula("H1", '=TEXTJOIN("-",TRUE,A1:A2)', None, "Indikator 1-Indikator 2")
    sheet.write_formula("I1", "=1/0", None, "#DIV/0!")
    sheet.write_boolean("J1", True)


def shared_formulas(parts):
    part = "xl/worksheets/sheet1.xml"
    text = parts[part].decode()
    text = text.replace("<f>B1*2</f>", '<f t="shared" ref="D1:D6" si="0">B1*2+$C$1+SUM(B$1:B1)</f>')
    text = re.sub(r"<f>B[2-6]\*2</f>", '<f t="shared" si="0"/>', text)
    parts[part] = text.encode()
    chain = "".join(f'<c r="D{row}" i="1"/>' for row in range(1, 7))
    parts["xl/calcChain.xml"] = f'<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{chain}</calcChain>'.encode()
    replace(parts, "xl/workbook.xml", ' fullCalcOnLoad="1"', "")
    override = '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>'
    replace(parts, "[Content_Types].xml", "</Types>", override + "</Types>")
    link = '<Relationship Id="rId98" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>'
    replace(parts, "xl/_rels/workbook.xml.rels", "</Relationships>", link + "</Relationships>")
    return parts


def rich_text(book):
    sheet = book.add_worksheet("Teks")
    rows(sheet)
    bold = book.add_format({"bold": True})
    sheet.write_rich_string("A8", "Capaian ", bold, "sangat baik", " sekali")
    sheet.write_string("A9", "  spasi  ")
    sheet.write_string("A10", "baris 1\nbaris 2 & <tanda> \"kutip\"")
    sheet.write_string("A11", "_x0041_ tetap")
    sheet.write_string("A12", "bel\x07")


def dates(book):
    sheet = book.add_worksheet("Tanggal")
    rows(sheet)
    sheet.write_datetime("E1", datetime(2024, 12, 31), book.add_format({"num_format": "dd/mm/yyyy"}))


def hidden(book):
    book.add_worksheet("Tampak").write("A1", 1)
    book.add_worksheet("Sembunyi").hide()
    very = book.add_worksheet("Sangat")
    very.write("A1", 2)
    very.hide()


def very_hidden(parts):
    text = parts["xl/workbook.xml"].decode()
    head, tail = text.rsplit('state="hidden"', 1)
    parts["xl/workbook.xml"] = f'{head}state="veryHidden"{tail}'.encode()
    return parts


def prefixed(parts):
    """Every element of the main namespace gets the prefix x:, as some report generators write it."""
    for part in ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/sharedStrings.xml"]:
        text = parts[part].decode()
        text = re.sub(r"<(/?)([A-Za-z])", r"<\1x:\2", text)
        parts[part] = text.replace("xmlns=", "xmlns:x=", 1).encode()
    return parts


def moved(parts):
    """The workbook part elsewhere, absolute targets, rows and cells without references, an inline string."""
    renamed = {}
    for part, content in parts.items():
        renamed[part.replace("xl/workbook.xml", "xl/buku.xml").replace("xl/_rels/workbook.xml", "xl/_rels/buku.xml")] = content
    replace(renamed, "[Content_Types].xml", "/xl/workbook.xml", "/xl/buku.xml")
    replace(renamed, "_rels/.rels", 'Target="xl/workbook.xml"', 'Target="/xl/buku.xml"')
    replace(renamed, "xl/_rels/buku.xml.rels", 'Target="worksheets/', 'Target="/xl/worksheets/')
    sheet = renamed["xl/worksheets/sheet1.xml"].decode()
    sheet = re.sub(r'<row r="\d+" spans="[^"]*"', "<row", sheet)
    sheet = re.sub(r'<c r="[A-Z]+\d+"', "<c", sheet)
    inline = '<c t="inlineStr"><is><r><t xml:space="preserve">satu </t></r><r><rPr><b/></rPr><t>dua</t></r></is></c>'
    sheet = sheet.replace("</row>", inline + "</row>", 1)
    renamed["xl/worksheets/sheet1.xml"] = sheet.encode()
    return renamed


def strict(parts):
    pairs = [
        ("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"),
        ("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships"),
        ("http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main"),
    ]
    for part, content in parts.items():
        if part == "[Content_Types].xml" or part.startswith("docProps/"):
            continue
        text = content.decode()
        for old, new in pairs:
            text = text.replace(old, new)
        parts[part] = text.encode()
    replace(parts, "xl/workbook.xml", "<workbook ", '<workbook conformance="strict" ')
    return parts


pivot_definition = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<pivotTableDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" name="Pivot1" cacheId="7" dataCaption="Nilai" outline="1" compact="1" compactData="0"><location ref="A3:B5" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="2"><item x="0"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="2"><i><x/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="Jumlah" fld="1" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>"""
pivot_cache = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<pivotCacheDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1" refreshOnLoad="1" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A1:B2" sheet="Sumber"/></cacheSource><cacheFields count="2"><cacheField name="Bidang" numFmtId="0"><sharedItems count="1"><s v="Aptika"/></sharedItems></cacheField><cacheField name="Nilai" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="5" maxValue="5"/></cacheField></cacheFields></pivotCacheDefinition>"""
pivot_records = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<pivotCacheRecords xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="1"><r><x v="0"/><n v="5"/></r></pivotCacheRecords>"""


def pivot(book):
    source = book.add_worksheet("Sumber")
    source.write_row(0, 0, ["Bidang", "Nilai"])
    source.write_row(1, 0, ["Aptika", 5])
    sheet = book.add_worksheet("Pivot")
    sheet.write_row(2, 0, ["Bidang", "Jumlah"])
    sheet.write_row(3, 0, ["Aptika", 5])
    sheet.write_row(4, 0, ["Total Result", 5])


def relations(*links):
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    body = "".join(f'<Relationship Id="rId{at + 1}" Type="{rel}/{kind}" Target="{target}"/>' for at, (kind, target) in enumerate(links))
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{body}</Relationships>'.encode()


def with_pivot(parts):
    main = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts["xl/pivotTables/pivotTable1.xml"] = pivot_definition.encode()
    parts["xl/pivotCache/pivotCacheDefinition1.xml"] = pivot_cache.encode()
    parts["xl/pivotCache/pivotCacheRecords1.xml"] = pivot_records.encode()
    parts["xl/pivotTables/_rels/pivotTable1.xml.rels"] = relations(("pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"))
    parts["xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels"] = relations(("pivotCacheRecords", "pivotCacheRecords1.xml"))
    parts["xl/worksheets/_rels/sheet2.xml.rels"] = relations(("pivotTable", "../pivotTables/pivotTable1.xml"))
    overrides = (
        f'<Override PartName="/xl/pivotTables/pivotTable1.xml" ContentType="{main}.pivotTable+xml"/>'
        f'<Override PartName="/xl/pivotCache/pivotCacheDefinition1.xml" ContentType="{main}.pivotCacheDefinition+xml"/>'
        f'<Override PartName="/xl/pivotCache/pivotCacheRecords1.xml" ContentType="{main}.pivotCacheRecords+xml"/>'
    )
    replace(parts, "[Content_Types].xml", "</Types>", overrides + "</Types>")
    link = '<Relationship Id="rId97" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/pivotCacheDefinition" Target="pivotCache/pivotCacheDefinition1.xml"/>'
    replace(parts, "xl/_rels/workbook.xml.rels", "</Relationships>", link + "</Relationships>")
    replace(parts, "xl/workbook.xml", "</workbook>", '<pivotCaches><pivotCache cacheId="7" r:id="rId97"/></pivotCaches></workbook>')
    return parts


def with_threads(parts):
    """A threaded comment beside the classic one, as Excel 365 writes it."""
    parts["xl/threadedComments/threadedComment1.xml"] = (
        b'<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">'
        b'<threadedComment ref="B2" dT="2026-01-05T08:00:00.00" personId="{5A1B0C5E-0000-4000-8000-000000000001}" id="{5A1B0C5E-0000-4000-8000-000000000002}"><text>Sudah diperiksa</text></threadedComment></ThreadedComments>'
    )
    parts["xl/persons/person.xml"] = (
        b'<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">'
        b'<person displayName="Pemeriksa" id="{5A1B0C5E-0000-4000-8000-000000000001}" userId="Pemeriksa" providerId="None"/></personList>'
    )
    types = (
        '<Override PartName="/xl/threadedComments/threadedComment1.xml" ContentType="application/vnd.ms-excel.threadedcomments+xml"/>'
        '<Override PartName="/xl/persons/person.xml" ContentType="application/vnd.ms-excel.person+xml"/>'
    )
    replace(parts, "[Content_Types].xml", "</Types>", types + "</Types>")
    kind = "http://schemas.microsoft.com/office/2017/10/relationships"
    thread = f'<Relationship Id="rId96" Type="{kind}/threadedComment" Target="../threadedComments/threadedComment1.xml"/>'
    replace(parts, "xl/worksheets/_rels/sheet1.xml.rels", "</Relationships>", thread + "</Relationships>")
    person = f'<Relationship Id="rId95" Type="{kind}/person" Target="persons/person.xml"/>'
    replace(parts, "xl/_rels/workbook.xml.rels", "</Relationships>", person + "</Relationships>")
    return parts


def by_openpyxl():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Lembar"
    for row in range(1, 7):
        sheet.append([f"Indikator {row}", row * 10, row / 8])
    sheet["A1"].comment = Comment("catatan", "Pemeriksa")
    sheet["B1"].number_format = '#,##0 "dokumen"'
    sheet["C1"].fill = openpyxl.styles.PatternFill("solid", fgColor=openpyxl.styles.Color(theme=4, tint=0.5999))
    sheet["C2"].fill = openpyxl.styles.PatternFill("solid", fgColor=openpyxl.styles.Color(indexed=13))
    sheet.merge_cells("E1:G2")
    sheet["E1"] = "gabung"
    sheet.column_dimensions["A"].width = 30
    book.properties.created = book.properties.modified = datetime(2026, 1, 5)
    book.save(out / "openpyxl.xlsx")


def by_libreoffice():
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(out / "syarat.xlsx", folder)
        subprocess.run(
            ["soffice", "--headless", "--convert-to", "ods", "--outdir", folder, f"{folder}/syarat.xlsx"], check=True, capture_output=True
        )
        subprocess.run(
            ["soffice", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", folder, f"{folder}/syarat.ods"],
            check=True,
            capture_output=True,
        )
        shutil.copy(f"{folder}/syarat.xlsx", out / "libreoffice.xlsx")


def main():
    out.mkdir(parents=True, exist_ok=True)
    write("grafik.xlsx", charts)
    write("gambar.xlsx", images)
    write("komentar.xlsx", comments)
    repack("komentar.xlsx", with_threads)
    write("validasi.xlsx", validations)
    write("syarat.xlsx", conditions)
    write("tabel.xlsx", tables)
    repack("tabel.xlsx", without_table_style)
    write("nama.xlsx", names)
    write("terkunci.xlsx", protection)
    write("makro.xlsx", macros)
    repack("makro.xlsx", with_macros, "makro.xlsm")
    (out / "makro.xlsx").unlink()
    write("sparkline.xlsx", sparklines)
    write("rumus.xlsx", formulas)
    repack("rumus.xlsx", shared_formulas)
    write("teks.xlsx", rich_text)
    write("tanggal-1904.xlsx", dates, date_1904=True)
    write("tersembunyi.xlsx", hidden)
    repack("tersembunyi.xlsx", very_hidden)
    write("polos.xlsx", macros)
    repack("polos.xlsx", prefixed, "awalan.xlsx")
    repack("polos.xlsx", moved, "pindah.xlsx")
    repack("polos.xlsx", strict, "strict.xlsx")
    (out / "polos.xlsx").unlink()
    write("pivot.xlsx", pivot)
    repack("pivot.xlsx", with_pivot)
    by_openpyxl()
    by_libreoffice()


main()
