// Fills in a worksheet with exceljs, and reads one with mammoth: fill-libraries.mjs MODULES FOLDER. Reads a.xlsx and
// python.docx there; writes exceljs.xlsx and mammoth.html.
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";

const [modules, folder] = process.argv.slice(2);
const load = createRequire(modules + "/");
const Excel = load("exceljs");
const mammoth = load("mammoth");

const book = new Excel.Workbook();
await book.xlsx.readFile(folder + "/a.xlsx");

function fill(name, row, values) {
  const sheet = book.getWorksheet(name);
  const keys = {};
  sheet.getRow(1).eachCell((cell, column) => (keys[cell.value] = column));
  for (const [key, value] of Object.entries(values)) {
    sheet.getCell(row, keys[key]).value = value;
  }
}

book.getWorksheet("Read me").eachRow((row) => {
  if (row.getCell(1).value === "office") {
    row.getCell(3).value = "Office by library";
  }
});
fill("Answers", 3, { answer: "Partly", measures: "One\nTwo" });
fill("Citations", 3, { for: "1.1", title: "Act of the library", date: new Date("2020-02-03") });
fill("Steps", 3, { for: "1.1", what: "Step of the library", due: "2027-06-30" });
await book.xlsx.writeFile(folder + "/exceljs.xlsx");

writeFileSync(folder + "/mammoth.html", (await mammoth.convertToHtml({ path: folder + "/python.docx" })).value);
