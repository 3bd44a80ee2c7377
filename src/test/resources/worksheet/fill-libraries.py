"""Fills in a worksheet with python-docx and openpyxl: fill-libraries.py FOLDER. Reads a.docx and a.xlsx there."""
import pathlib, sys
import docx, openpyxl
from docx.oxml.ns import qn

folder = pathlib.Path(sys.argv[1])
texts = {"o::office": "Office by library", "a:1.1:answer": "Partly", "a:1.1:measures": "One\nTwo",
         "i:1.1:evidence.title": "Act of the library", "i:1.1:evidence.date": "2020-02-03",
         "i:1.1:actions.what": "Step of the library", "i:1.1:actions.due": "2027-06-30"}

text = docx.Document(folder / "a.docx")
left = dict(texts)
for control in text.element.body.iter(qn("w:sdt")):
    tag = control.find(qn("w:sdtPr") + "/" + qn("w:tag"))
    value = left.pop(tag.get(qn("w:val")), None) if tag is not None else None
    if value is not None:
        prompt = control.find(qn("w:sdtPr") + "/" + qn("w:showingPlcHdr"))
        prompt.getparent().remove(prompt)
        run = control.find(qn("w:sdtContent") + "/" + qn("w:r"))
        run.style = None
        run.text = value
assert not left, left
text.save(folder / "python.docx")

book = openpyxl.load_workbook(folder / "a.xlsx")


def fill(sheet, row, values):
    keys = {cell.value: cell.column for cell in book[sheet][1]}
    for key, value in values.items():
        book[sheet].cell(row, keys[key]).value = value


about = {row[0].value: row[2] for row in book["Read me"].iter_rows(max_col=3)}
about["office"].value = "Office by library"
fill("Answers", 3, {"answer": "Partly", "measures": "One\nTwo"})
fill("Citations", 3, {"for": "1.1", "title": "Act of the library", "date": "2020-02-03"})
fill("Steps", 3, {"for": "1.1", "what": "Step of the library", "due": "2027-06-30"})
book.save(folder / "python.xlsx")
