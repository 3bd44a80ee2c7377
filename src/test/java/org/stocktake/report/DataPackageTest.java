package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stocktake.cli.CliRun;
import org.stocktake.files.csv.CsvReader;
import org.stocktake.report.sheet.ReportTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tables of {@code report --format csv}, and the data package that describes them. */
final class DataPackageTest {
    @TempDir
    Path folder;

    private JsonNode written(String... more) throws Exception {
        List<String> report = new ArrayList<>(List.of("report", "src/examples/xb-2026.yaml", "--today", "2026-11-24"));
        report.addAll(List.of("--format", "csv", "-o", folder + "/"));
        report.addAll(List.of(more));
        assertThat(CliRun.with(report.toArray(String[]::new)).code()).isZero();
        return JsonMapper.shared()
                .readTree(new StringReader(Files.readString(folder.resolve("xb-2026.datapackage.json"))));
    }

    private List<List<String>> rows(JsonNode resource) throws Exception {
        Path file = folder.resolve(resource.get("path").stringValue());
        return CsvReader.read(file).found().orElseThrow().stream()
                .map(row -> row.stream().map(CsvReader.Cell::text).toList())
                .toList();
    }

    private static JsonNode resource(JsonNode description, ReportTable table) {
        for (JsonNode resource : description.get("resources")) {
            if (resource.get("name").stringValue().equals(table.name().toLowerCase(Locale.ROOT))) {
                return resource;
            }
        }
        throw new AssertionError(table);
    }

    private static List<String> column(List<List<String>> rows, String heading) {
        int column = rows.get(0).indexOf(heading);
        return rows.subList(1, rows.size()).stream().map(row -> row.get(column)).toList();
    }

    @ParameterizedTest
    @EnumSource
    void eachColumnOfTheFileIsDescribedAndEachValueIsOfItsType(ReportTable table) throws Exception {
        JsonNode resource = resource(written(), table);
        List<List<String>> rows = rows(resource);
        JsonNode fields = resource.get("schema").get("fields");
        assertThat(rows.get(0)).doesNotHaveDuplicates().hasSize(fields.size());
        for (int i = 0; i < fields.size(); i++) {
            String heading = fields.get(i).get("name").stringValue();
            assertThat(rows.get(0).get(i)).isEqualTo(heading);
            assertThat(column(rows, heading))
                    .as(heading)
                    .allMatch(value -> value.matches(pattern(resource.get("schema"), heading)));
        }
    }

    private static String pattern(JsonNode schema, String heading) {
        for (JsonNode field : schema.get("fields")) {
            if (field.get("name").stringValue().equals(heading)) {
                return switch (field.get("type").stringValue()) {
                    case "integer" -> "[0-9]*";
                    case "date" -> "(\\d{4}-\\d\\d-\\d\\d)?";
                    case "boolean" -> "(yes|no)?";
                    default -> "(?s).*";
                };
            }
        }
        throw new AssertionError(heading);
    }

    @ParameterizedTest
    @EnumSource
    void eachRowNamesAQuestionOfTheTableOfFindings(ReportTable table) throws Exception {
        JsonNode description = written();
        List<String> known = column(rows(resource(description, ReportTable.FINDINGS)), "Question id");
        assertThat(known).doesNotHaveDuplicates();
        assertThat(column(rows(resource(description, table)), "Question id"))
                .allMatch(id -> id.isEmpty() ? table == ReportTable.PROVISIONS : known.contains(id));
    }

    @Test
    void whatDoesNotCountIsToldApartAndNotOnlyByItsWords() throws Exception {
        List<List<String>> rows = rows(resource(written(), ReportTable.FINDINGS));
        List<String> codes = column(rows, "Finding code");
        List<String> counts = column(rows, "Counts");
        long open = 0;
        for (int i = 0; i < codes.size(); i++) {
            open += codes.get(i).equals("open") && counts.get(i).equals("yes") ? 1 : 0;
        }
        assertThat(open).isEqualTo(1);
        assertThat(codes.stream().filter("open"::equals).count()).isGreaterThan(open);
    }

    @Test
    void oneNamedFileIsTheTableOfFindingsAlone() throws Exception {
        Path file = folder.resolve("alone.csv");
        assertThat(CliRun.with("report", "src/examples/xb-2026.yaml", "--format", "csv", "-o", file.toString())
                        .code())
                .isZero();
        assertThat(folder.toFile().list()).containsExactly("alone.csv");
        assertThat(CliRun.with("report", "src/examples/xb-2026.yaml", "--format", "csv=-")
                        .out())
                .contains("\"Question id\"")
                .doesNotContain("tabular-data-package");
    }
}
