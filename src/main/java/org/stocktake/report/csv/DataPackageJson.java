package org.stocktake.report.csv;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.stocktake.report.chapter.CopyLabel;
import org.stocktake.report.facts.CopyKind;
import org.stocktake.report.facts.Report;
import org.stocktake.report.machine.JsonWriter;
import org.stocktake.report.sheet.ColumnType;
import org.stocktake.report.sheet.ReportTable;
import org.stocktake.report.sheet.Sheet;
import org.stocktake.report.sheet.SheetColumn;
import org.stocktake.text.Messages;
import org.stocktake.text.StateNames;

/**
 * Describes the tables of a report as a tabular data package (specs.frictionlessdata.io, version 1): their files, their
 * columns with types, and the column by which they are joined, so that no program has to guess.
 */
public final class DataPackageJson {
    public static final String EXTENSION = "datapackage.json";

    private final Report report;
    private final Messages words;
    private final JsonWriter json;

    private DataPackageJson(Report report, Messages words, JsonWriter json) {
        this.report = report;
        this.words = words;
        this.json = json;
    }

    /** Returns the whole file. */
    public static String of(Report report, Messages words) {
        StringWriter out = new StringWriter();
        try (JsonWriter json = new JsonWriter(out)) {
            json.object(new DataPackageJson(report, words, json)::write);
        }
        return out.append('\n').toString();
    }

    private void write() {
        String state = report.findings().assessment().subject().state();
        String day = report.findings().today().toString();
        json.text("profile", "tabular-data-package");
        json.text("name", name(base()));
        String copy = CopyLabel.of(report, words);
        String title = words.label(
                words.say("report.title.kicker"),
                StateNames.in(words.language()).nameOrCode(state));
        json.text("title", words.noted(title, copy));
        if (!copy.isEmpty()) {
            json.texts("keywords", List.of(copy));
        }
        json.text("description", report.checklist().heading().title());
        json.text("version", day);
        json.text("created", day + "T00:00:00Z");
        json.array("sources", List.of(report.origin()), origin -> {
            json.text(
                    "title", report.checklist().id() + " " + report.checklist().version());
            json.text("path", origin.fileName());
            json.text("sha256", origin.sha256());
        });
        json.array("resources", List.of(ReportTable.values()), this::resource);
    }

    /** Returns the name that the report command gives to the files, without an extension. */
    private String base() {
        String file = report.origin().fileName();
        String name = file.endsWith(".yaml") ? file.substring(0, file.length() - ".yaml".length()) : file;
        return name + CopyKind.of(report).ending();
    }

    /** Returns a name as the specification wants it: small letters, digits, and signs between them. */
    private static String name(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
    }

    private void resource(ReportTable table) {
        json.text("profile", "tabular-data-resource");
        json.text("name", table.word());
        json.text("path", base() + "." + table.extension());
        json.text("format", "csv");
        json.text("mediatype", "text/csv");
        json.text("encoding", "utf-8");
        json.object("schema", () -> schema(table));
    }

    private void schema(ReportTable table) {
        Sheet sheet = table.of(report, words);
        String id = words.say("report.sheet.column.id");
        json.array("fields", sheet.columns(), this::field);
        json.texts("missingValues", List.of(""));
        if (table == ReportTable.FINDINGS) {
            json.texts("primaryKey", List.of(id));
        } else {
            json.array("foreignKeys", List.of(id), key -> {
                json.texts("fields", List.of(key));
                json.object("reference", () -> {
                    json.text("resource", ReportTable.FINDINGS.word());
                    json.texts("fields", List.of(key));
                });
            });
        }
    }

    private void field(SheetColumn column) {
        json.text("name", column.heading());
        json.text("type", column.type().inTableSchema());
        if (column.type() == ColumnType.FLAG) {
            json.texts("trueValues", List.of(words.say("report.sheet.yes")));
            json.texts("falseValues", List.of(words.say("report.sheet.no")));
        }
    }
}
