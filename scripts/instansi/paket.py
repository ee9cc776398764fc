"""What is done to the bytes of a workbook, so that the same input gives the same bytes."""
import io
import re
import struct
import zipfile
import zlib

from openpyxl.utils import range_boundaries


def covered(area):
    left, top, right, bottom = range_boundaries(area)
    return [(r, c) for r in range(top, bottom + 1) for c in range(left, right + 1)]


def inner(area):
    return covered(area)[1:]


def bury(body, names):
    """Marks hidden sheets as very hidden, which xlsxwriter cannot."""
    for name in names:
        body = re.sub(rb'(<sheet name="%s"[^>]*state=")hidden' % re.escape(name.encode()), rb"\1veryHidden", body)
    return body


def steady(data):
    """The same workbook without the time of day: fixed zip times, fixed created/modified."""
    stamp = rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z"
    fixed = b"2025-12-31T08:00:00Z"
    return rewrite(data, lambda path, body: re.sub(stamp, fixed, body) if path == "docProps/core.xml" else body)


def rewrite(data, change):
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as new:
        for info in old.infolist():
            body = change(info.filename, old.read(info.filename))
            entry = zipfile.ZipInfo(info.filename, (2025, 12, 31, 8, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            new.writestr(entry, body)
    return out.getvalue()


def logo():
    """A 24 x 24 green shield, as small as a picture gets."""
    rows = b"".join(b"\0" + b"".join(b"\x10\x80\x40" if abs(x - 12) < 11 - y // 3 else b"\xff\xff\xff" for x in range(24)) for y in range(24))

    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", 24, 24, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")
