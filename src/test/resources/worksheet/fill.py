"""Fills in a worksheet with LibreOffice: fill.py FOLDER. Reads a.docx and a.xlsx, writes them filled in, and as odt and ods."""
import pathlib, subprocess, sys, time
import uno
from com.sun.star.beans import PropertyValue


def prop(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


folder = pathlib.Path(sys.argv[1]).resolve()
office = subprocess.Popen(["soffice", "-env:UserInstallation=" + (folder / "profile").as_uri(), "--headless",
                           "--norestore", "--accept=pipe,name=worksheet%d;urp" % subprocess.os.getpid()])
local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
for attempt in range(300):
    try:
        there = resolver.resolve("uno:pipe,name=worksheet%d;urp;StarOffice.ComponentContext" % subprocess.os.getpid())
        break
    except Exception:
        time.sleep(0.2)
desktop = there.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", there)


def opened(name):
    return desktop.loadComponentFromURL((folder / name).as_uri(), "_blank", 0, (prop("Hidden", True),))


def saved(document, name, filter_name):
    document.storeToURL((folder / name).as_uri(), (prop("FilterName", filter_name),))


text = opened("a.docx")
controls = text.getContentControls()
filled = set()
for index in range(controls.getCount()):
    control = controls.getByIndex(index)
    value = {"o::office": "Office by script", "a:1.1:answer": "Partly", "a:1.1:measures": "One\nTwo",
             "i:1.1:evidence.title": "Act of the script", "i:1.1:evidence.date": "2020-02-03"}.get(control.Tag)
    if value and control.Tag not in filled:
        filled.add(control.Tag)
        control.ShowingPlaceHolder = False
        control.setString(value)
    if control.Tag == "a:1.1:confidential":
        control.Checked = True
saved(text, "filled.docx", "MS Word 2007 XML")
saved(text, "filled.odt", "writer8")
text.close(False)

book = opened("a.xlsx")
answers = book.Sheets.getByName("Answers")
keys = {answers.getCellByPosition(c, 0).String: c for c in range(40)}
answers.getCellByPosition(keys["answer"], 2).String = "Partly"
answers.getCellByPosition(keys["measures"], 2).String = "One\nTwo"
answers.getCellByPosition(keys["confidential"], 2).String = "Yes"
citations = book.Sheets.getByName("Citations")
keys = {citations.getCellByPosition(c, 0).String: c for c in range(20)}
citations.getCellByPosition(keys["for"], 2).String = "1.1"
citations.getCellByPosition(keys["title"], 2).String = "Act of the script"
citations.getCellByPosition(keys["date"], 2).String = "2020-02-03"
saved(book, "filled.xlsx", "Calc MS Excel 2007 XML")
saved(book, "filled.ods", "calc8")
book.close(False)
try:
    desktop.terminate()
except Exception:
    pass
office.wait(60)
