"""A workbook of such sheets, and its bytes."""
import datetime
import io
import json

import openpyxl
import xlsxwriter
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter, range_boundaries
from openpyxl.worksheet.datavalidation import DataValidation

from .lembar import F, Sheet, split
from .paket import bury, inner, logo, rewrite, steady

WHEN = datetime.datetime(2025, 12, 31, 8, 0, 0)


class Book:
    def __init__(self, name, engine="xlsxwriter"):
        self.name = name
        self.engine = engine
        self.sheets = []
        self.names = {}

    def sheet(self, name, look=None):
        sheet = Sheet(self, name, look)
        self.sheets.append(sheet)
        return sheet

    def bytes(self):
        for sheet in self.sheets:
            sheet.fit()
        return steady(self.by_xlsxwriter() if self.engine == "xlsxwriter" else self.by_openpyxl())

    # -- xlsxwriter keeps what formulas showed
    def by_xlsxwriter(self):
        buffer = io.BytesIO()
        book = xlsxwriter.Workbook(buffer, {"in_memory": True, "strings_to_formulas": False})
        book.set_properties({"created": WHEN, "author": "Subbag Perencanaan"})
        formats = {}

        def form(style):
            key = json.dumps(style, sort_keys=True)
            if key not in formats:
                spec = {}
                if style.get("bold"):
                    spec["bold"] = True
                if style.get("italic"):
                    spec["italic"] = True
                if style.get("border"):
                    spec["border"] = 1
                if style.get("wrap"):
                    spec["text_wrap"] = True
                for ours, theirs in (("align", "align"), ("valign", "valign"), ("fmt", "num_format"), ("size", "font_size")):
                    if style.get(ours):
                        spec[theirs] = style[ours]
                if style.get("fill"):
                    spec["bg_color"] = style["fill"]
                if style.get("color"):
                    spec["font_color"] = style["color"]
                if style.get("unlocked"):
                    spec["locked"] = False
                formats[key] = book.add_format(spec)
            return formats[key]

        for sheet in self.sheets:
            if sheet.chart:
                chart = book.add_chart({"type": "column"})
                chart.add_series(sheet.chart)
                book.add_chartsheet(sheet.name).set_chart(chart)
                continue
            ws = book.add_worksheet(sheet.name)
            for letters, width in sheet.widths.items():
                ws.set_column(f"{letters}:{letters}" if ":" not in letters else letters, width)
            for letters in sheet.hidden_columns:
                ws.set_column(f"{letters}:{letters}", None, None, {"hidden": True})
            if sheet.formatted_to:
                edge = form({"border": True})
                for row in range(sheet.formatted_to):
                    ws.set_row(row, None, edge)
            for row in sheet.hidden_rows:
                ws.set_row(row - 1, None, None, {"hidden": True})
            for area in sheet.merges:
                left, top, right, bottom = range_boundaries(area)
                ws.merge_range(top - 1, left - 1, bottom - 1, right - 1, "", form(sheet.cells[(top, left)][1]))
            merged = {(r, c) for a in sheet.merges for r, c in inner(a)}
            for (row, column), (value, style) in sorted(sheet.cells.items()):
                if (row, column) in merged:
                    continue
                place, f = (row - 1, column - 1), form(style)
                if isinstance(value, F):
                    ws.write_formula(*place, value.text, f, value.value)
                elif value is None:
                    ws.write_blank(*place, None, f)
                elif isinstance(value, bool):
                    ws.write_boolean(*place, value, f)
                elif isinstance(value, (int, float)):
                    ws.write_number(*place, value, f)
                elif isinstance(value, (datetime.date, datetime.datetime)):
                    ws.write_datetime(*place, value, f)
                else:
                    ws.write_string(*place, value, f)
            for address, text in sheet.comments.items():
                ws.write_comment(address, text, {"author": "Subbag Perencanaan"})
            for area, choices in sheet.validations:
                ws.data_validation(area, {"validate": "list", "source": choices})
            for area, limit, color in sheet.conditions:
                ws.conditional_format(area, {"type": "cell", "criteria": "<", "value": limit, "format": book.add_format({"bg_color": color})})
            for address in sheet.images:
                ws.insert_image(address, "logo.png", {"image_data": io.BytesIO(logo())})
            if sheet.freeze:
                ws.freeze_panes(sheet.freeze)
            if sheet.protected:
                ws.protect("", {"select_locked_cells": True})
            if sheet.hidden or sheet.very_hidden:
                ws.hide()
        for name, ref in self.names.items():
            book.define_name(name, ref)
        visible = next((s for s in self.sheets if not (s.hidden or s.very_hidden)), None)
        if visible:
            book.get_worksheet_by_name(visible.name).activate()
            book.get_worksheet_by_name(visible.name).set_first_sheet()
        book.close()
        deep = [s.name for s in self.sheets if s.very_hidden]
        return rewrite(buffer.getvalue(), lambda path, body: bury(body, deep) if path == "xl/workbook.xml" else body)

    # -- openpyxl writes other XML; used where no formula needs a shown value
    def by_openpyxl(self):
        book = openpyxl.Workbook()
        book.remove(book.active)
        thin = Side(style="thin", color="FF000000")
        for sheet in self.sheets:
            ws = book.create_sheet(sheet.name)
            for letters, width in sheet.widths.items():
                first, last = (letters.split(":") + [letters])[:2] if ":" in letters else (letters, letters)
                for c in range(split(first + "1")[1], split(last + "1")[1] + 1):
                    ws.column_dimensions[get_column_letter(c)].width = width
            for letters in sheet.hidden_columns:
                ws.column_dimensions[letters].hidden = True
            for row in sheet.hidden_rows:
                ws.row_dimensions[row].hidden = True
            for (row, column), (value, style) in sorted(sheet.cells.items()):
                assert not isinstance(value, F), f"{self.name}: a formula needs xlsxwriter"
                cell = ws.cell(row, column)
                if isinstance(value, str):
                    cell.value = value
                    cell.data_type = "s"
                else:
                    cell.value = value
                if style.get("bold") or style.get("italic") or style.get("size") or style.get("color"):
                    color = "FF" + style["color"].strip("#") if style.get("color") else None
                    cell.font = Font(bold=style.get("bold"), italic=style.get("italic"), size=style.get("size", 11), color=color)
                if style.get("border"):
                    cell.border = Border(left=thin, right=thin, top=thin, bottom=thin)
                if style.get("wrap") or style.get("align") or style.get("valign"):
                    vertical = {"vcenter": "center"}.get(style.get("valign"), style.get("valign"))
                    cell.alignment = Alignment(wrap_text=style.get("wrap"), horizontal=style.get("align"), vertical=vertical)
                if style.get("fill"):
                    cell.fill = PatternFill("solid", fgColor="FF" + style["fill"].strip("#"))
                if style.get("fmt"):
                    cell.number_format = style["fmt"]
                if style.get("unlocked"):
                    cell.protection = Protection(locked=False)
            for area in sheet.merges:
                ws.merge_cells(area)
            for address, text in sheet.comments.items():
                ws[address].comment = Comment(text, "Subbag Perencanaan")
            for area, choices in sheet.validations:
                rule = DataValidation(type="list", formula1='"' + ",".join(choices) + '"', allow_blank=True)
                ws.add_data_validation(rule)
                rule.add(area)
            for area, limit, color in sheet.conditions:
                fill = PatternFill("solid", bgColor="FF" + color.strip("#"))
                ws.conditional_formatting.add(area, CellIsRule(operator="lessThan", formula=[str(limit)], fill=fill))
            if sheet.freeze:
                ws.freeze_panes = sheet.freeze
            if sheet.protected:
                ws.protection.sheet = True
            if sheet.very_hidden:
                ws.sheet_state = "veryHidden"
            elif sheet.hidden:
                ws.sheet_state = "hidden"
        book.active = next((i for i, s in enumerate(self.sheets) if not (s.hidden or s.very_hidden)), 0)
        buffer = io.BytesIO()
        book.save(buffer)
        return buffer.getvalue()
