package org.stocktake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.Cases;
import org.stocktake.Exhaustive;
import org.stocktake.HostileTable;
import org.stocktake.HostileTable.Row;
import org.stocktake.OnlyInProofs;
import org.stocktake.cli.command.ExitCode;

/**
 * Every field and option that takes a day, with days and periods at the ends of the calendar: the value is refused, or
 * every command can use it.
 */
final class ExtremeDaysTest {
    private static final Path SAMPLE = Path.of("src/test/resources/files/valid.yaml");
    private static final Path CHECKLIST = Path.of("src/test/resources/files/checklists/small.yaml");

    /** The line of each field in the sample. */
    private static final Map<String, String> FIELDS = fields();

    @TempDir
    Path folder;

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("period.from", "from: 2026-01-01");
        fields.put("period.to", "to: 2026-12-31");
        fields.put("profile", "since: 2004-08-06");
        fields.put("evidence.date", "date: 2004-05-15");
        fields.put("evidence.review-by", "review-by: 2030-01-01");
        fields.put("due", "due: 2027-06-30");
        fields.put("at", "at: 2026-11-24T10:42:00Z");
        fields.put("review-by", "review-by: 2027-11-24");
        return fields;
    }

    static Stream<Row> rows() {
        return Cases.oneIn(11, 6, HostileTable.of("days").stream());
    }

    private CliRun run(String... words) {
        List<String> all = new ArrayList<>(List.of("--checklist", CHECKLIST.toString()));
        all.addAll(List.of(words));
        CliRun ran = CliRun.with(all.toArray(new String[0]));
        assertThat(ran.code()).as(String.join(" ", words) + ": " + ran.err()).isNotEqualTo(ExitCode.FAULT.code());
        assertThat(ran.err()).doesNotContain("Exception", "\tat ");
        return ran;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars()
                .forEach(c -> quoted.append(c > ' ' && c < 0x7F ? Character.toString(c) : String.format("\\u%04x", c)));
        return quoted.append('"').toString();
    }

    private String sample() throws IOException {
        return Files.readString(SAMPLE).replace("date: 2004\n", "date: 2004-05-15\n");
    }

    private Path with(String field, String value) throws IOException {
        String stands = Objects.requireNonNull(FIELDS.get(field));
        String text = sample();
        assertThat(text).contains(stands);
        String key = stands.substring(0, stands.indexOf(':') + 1);
        return Files.writeString(folder.resolve("a.yaml"), text.replace(stands, key + " " + quoted(value)));
    }

    @OnlyInProofs
    @Test
    void theTableSaysWhereEachCanStand() throws IOException {
        HostileTable.assertHappens("days", row -> {
            List<String> accepting = new ArrayList<>();
            try {
                for (String field : FIELDS.keySet()) {
                    CliRun check = run("check", with(field, row.text()).toString());
                    if (check.code() == ExitCode.INVALID.code()) {
                        assertThat(check.out() + check.err()).containsPattern("a\\.yaml:\\d+:\\d+: [a-z-]+: .*\n  ");
                    } else {
                        accepting.add(field);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return accepting.isEmpty() ? "nowhere" : String.join(", ", accepting);
        });
    }

    @OnlyInProofs
    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void whatIsAcceptedServesEveryCommand(Row row) throws IOException {
        for (String field : FIELDS.keySet()) {
            if (!List.of(row.expected().split(", ")).contains(field)) {
                continue;
            }
            Path file = with(field, row.text());
            String name = file.toString();
            Path other = Files.writeString(folder.resolve("b.yaml"), sample());
            run("check", "--require", "current", "--due", "P1Y", name);
            run("check", "--baseline", other.toString(), name);
            run("check", "--baseline", name, other.toString());
            run("status", name);
            run("show", name, "laws.offence");
            run("explain", "laws.offence", name);
            run("compare", name, other.toString());
            run("compare", other.toString(), name);
            run("recover", name);
            for (String format : List.of("json", "markdown", "html", "csv", "xlsx", "oscal-results", "oscal-plan")) {
                assertThat(run("report", name, "--force", "--format", format + "=" + folder.resolve("r." + format))
                                .code())
                        .as(format)
                        .isZero();
            }
            roundTripOfAGate(name, row + " in " + field);
            assertThat(run("set", name, "laws.offence.note=Seen.").code()).isZero();
            assertThat(run("check", name).code()).isNotEqualTo(ExitCode.INVALID.code());
        }
    }

    private void roundTripOfAGate(String name, String what) throws IOException {
        Path gate = folder.resolve("gate.yaml");
        Files.deleteIfExists(gate);
        assertThat(run("gate", "init", name, "-o", gate.toString()).code()).isZero();
        CliRun check = run("check", "--gate", gate.toString(), name);
        assertThat(check.code()).as(what + check.out() + check.err()).isNotEqualTo(ExitCode.INVALID.code());
        assertThat(run("gate", "accept", name, "--gate", gate.toString()).code())
                .isZero();
    }

    @Exhaustive
    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void anOptionTakesOrRefusesIt(Row row) throws IOException {
        String name = Files.copy(SAMPLE, folder.resolve("a.yaml")).toString();
        for (String option : List.of("--today", "--due")) {
            for (String command : List.of("check", "status")) {
                CliRun ran = run(command, name, option, row.text());
                assertThat(ran.code()).isIn(0, ExitCode.USAGE.code());
            }
        }
        run(
                "--today",
                row.text(),
                "gate",
                "init",
                name,
                "-o",
                folder.resolve("gate.yaml").toString());
        if (Files.exists(folder.resolve("gate.yaml"))) {
            assertThat(run("check", "--gate", folder.resolve("gate.yaml").toString(), name)
                            .code())
                    .isNotEqualTo(ExitCode.INVALID.code());
        }
        run("report", name, "--today", row.text(), "--format", "markdown=" + folder.resolve("r.md"));
    }

    @Exhaustive
    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void setTakesOrRefusesIt(Row row) throws IOException {
        Path file = Files.copy(SAMPLE, folder.resolve("a.yaml"));
        for (String part : List.of("laws.offence.review-by=", "profile.since=", "status.joined.evidence=Act|s. 1|")) {
            run("set", file.toString(), part + row.text());
            assertThat(run("check", file.toString()).code()).isNotEqualTo(ExitCode.INVALID.code());
        }
        Path table =
                Files.writeString(folder.resolve("t.csv"), "question,review-by\nlaws.offence,\"" + row.text() + "\"\n");
        run("set", file.toString(), "--from", table.toString());
        assertThat(run("check", file.toString()).code()).isNotEqualTo(ExitCode.INVALID.code());
    }

    @Exhaustive
    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void aGateTakesOrRefusesIt(Row row) throws IOException {
        Path file = Files.copy(SAMPLE, folder.resolve("a.yaml"));
        Path gate = folder.resolve("gate.yaml");
        assertThat(run("gate", "init", file.toString(), "-o", gate.toString()).code())
                .isZero();
        String floor = Files.readString(gate);
        String waivers =
                "waivers:\n  - question: laws.sea\n    reason: decision-pending\n    owner: Office\n    until: "
                        + quoted(row.text()) + "\nfloor:\n";
        String value = quoted(row.text());
        for (String changed : List.of(
                floor.replace("floor:\n", waivers),
                floor.replaceFirst("from: [0-9-]+", "from: " + value.replace("\\", "\\\\")),
                floor.replaceFirst("day: [0-9-]+", "day: " + value.replace("\\", "\\\\")),
                floor.replaceFirst("review-by [0-9-]+", "review-by " + value.replaceAll("[\"\\\\]", "")))) {
            assertThat(changed).isNotEqualTo(floor);
            Files.writeString(gate, changed);
            run("check", "--gate", gate.toString(), file.toString());
            run("gate", "accept", "--dry-run", file.toString(), "--gate", gate.toString());
        }
    }

    @Exhaustive
    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void aChecklistTakesOrRefusesIt(Row row) throws IOException {
        Path checklist = Files.writeString(
                folder.resolve("small.yaml"),
                Files.readString(CHECKLIST)
                        .replace(
                                "    type: date\n",
                                "    type: date\n    not-before:\n      - day: " + quoted(row.text())
                                        + "\n        because: No State could join before.\n"));
        Path file = Files.copy(SAMPLE, folder.resolve("a.yaml"));
        run("checklist", "lint", checklist.toString());
        run("--checklist", checklist.toString(), "check", file.toString());
        run("--checklist", checklist.toString(), "status", file.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"P999999999Y", "P2147483647Y", "P999999999W", "P9999Y"})
    void aPeriodLongerThanTheCalendarIsToldAsSuch(String period) throws IOException {
        CliRun check = run("check", with("review-by", period).toString());
        assertThat(check.code()).isEqualTo(ExitCode.INVALID.code());
        assertThat(check.out() + check.err()).contains(":46:16: period-too-long: '" + period + "'");
        CliRun due = run("check", "--due", period, SAMPLE.toString());
        assertThat(due.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(due.err()).contains("'" + period + "' is longer than the calendar");
    }
}
