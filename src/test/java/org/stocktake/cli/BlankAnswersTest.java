package org.stocktake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
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
import org.stocktake.cli.command.ExitCode;

/** An assessment that check accepts can be written as every report, even if some of its texts are blank. */
final class BlankAnswersTest {
    private static final List<String> FORMATS =
            List.of("html", "markdown", "json", "csv", "xlsx", "docx", "oscal-results", "oscal-plan");

    /** An assessment in which each {@code ?} is replaced by a text. */
    private static final String ASSESSMENT = """
            format: stocktake/assessment/1
            checklist:
              id: lighthouses
              version: 1.2.0
            state: XA
            period:
              from: 2026-01-01
              to: 2026-12-31
            language: en
            depth: full
            profile:
              party: yes
              coast: yes
            contacts:
              office: ?
            answers:
              register.kept:
                answer: yes
                measures: ?
                practice: ?
                evidence:
                  - title: ?
                    reference: ?
                    file: ?
                  - title: ?
                by: ?
                note: ?
                internal-note: ?
              lights.harbours:
                answer: partly
                missing: ?
                challenges: ?
                actions:
                  - what: ?
                    owner: ?
                  - what: ?
                    owner: ?
                    due: 2026-12-15
              lights.fog-horns:
                answer: waiting
                waiting-for: ?
              lights.paint:
                answer: not-applicable
                reason: ?
            end: assessment
            """;

    private static final String GATE = """
            format: stocktake/gate/1
            checklist: lighthouses
            require: [complete, substantiated]
            waivers:
              - question: lights.harbours
                reason: measure-scheduled
                owner: ?
                until: 2026-12-31
                note: ?
            end: gate
            """;

    @TempDir
    Path folder;

    static Stream<Row> blank() {
        return HostileTable.of("blank").stream().filter(row -> row.expected().equals("blank"));
    }

    /** Returns the text in double quotation marks, with an escape for every character. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> quoted.append(String.format("\\U%08x", c)));
        return quoted.append('"').toString();
    }

    private static String random(Random random, List<Row> palette) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            text.append(palette.get(random.nextInt(palette.size())).text());
        }
        return text.toString();
    }

    /** Replaces each {@code ?}: on average, one in three by a text of the table. */
    private static String filled(String pattern, Random random, List<Row> palette) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int at = pattern.indexOf('?'); at >= 0; at = pattern.indexOf('?', from)) {
            String text = random.nextInt(3) > 0 ? "Text " + at : random(random, palette);
            filled.append(pattern, from, at).append(quoted(text));
            from = at + 1;
        }
        return filled.append(pattern.substring(from)).toString();
    }

    private static CliRun run(String... words) {
        CliRun ran = CliRun.with(words);
        assertThat(ran.code()).as(String.join(" ", words) + ": " + ran.err()).isNotEqualTo(ExitCode.FAULT.code());
        return ran;
    }

    private void assertEveryCommandWrites(Path file, List<String> formats) {
        for (String format : formats) {
            String target = format + "=" + folder.resolve("r." + format);
            assertThat(run("report", file.toString(), "--force", "--format", target)
                            .code())
                    .as(format)
                    .isZero();
        }
        run("status", file.toString());
        run("show", file.toString(), "register.kept");
        run("explain", "lights.harbours", file.toString());
        run("summary", file.toString(), "--format", "json=" + folder.resolve("summary.json"));
        run("compare", file.toString(), "src/test/resources/transcripts/files/xa.yaml");
        run("check", "--require", "complete", file.toString());
        run("check", "--due", "P1Y", "--format", "github", file.toString());
        run("check", "--format", "junit", file.toString());
        run("set", file.toString(), "register.kept.practice=Seen.");
        assertThat(run("check", file.toString()).code()).isNotEqualTo(ExitCode.INVALID.code());
    }

    /** Returns starts of random numbers: the first in a build, every second in the proofs. */
    static Stream<Long> seeds() {
        return Cases.oneIn(8, 2, Stream.of(1L, 3L, 5L, 2L, 8L, 13L, 21L, 34L));
    }

    @Exhaustive
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverCheckAcceptsEveryReportWrites(long seed) throws IOException {
        Random random = new Random(seed);
        List<Row> palette = HostileTable.of("blank");
        int accepted = 0;
        for (int round = 0; round < 20 && accepted < Cases.count(1, 1, 3); round++) {
            Path file = Files.writeString(folder.resolve("a.yaml"), filled(ASSESSMENT, random, palette));
            CliRun check = run("check", file.toString());
            if (check.code() == ExitCode.INVALID.code()) {
                assertThat((check.out() + check.err())
                                .lines()
                                .filter(line -> line.contains("a.yaml:"))
                                .filter(line ->
                                        !line.matches(".*:\\d+:\\d+: (blank-text|reason-missing|file-not-beside): .*")))
                        .isEmpty();
            } else {
                accepted++;
                assertEveryCommandWrites(file, FORMATS);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("blank")
    void anActionACitationAndAReasonThatShowNothingAreRefusedInTheirPlace(Row row) throws IOException {
        for (String key : List.of("    - title: ?", "    - what: ?", "    reason: ?")) {
            String text = ASSESSMENT
                    .replaceFirst(
                            java.util.regex.Pattern.quote(key),
                            java.util.regex.Matcher.quoteReplacement(key.replace("?", quoted(row.text()))))
                    .replace("file: ?", "file: record.pdf")
                    .replace("?", "A text");
            Path file = Files.writeString(folder.resolve("a.yaml"), text);
            CliRun check = run("check", file.toString());
            assertThat(check.code()).isEqualTo(ExitCode.INVALID.code());
            assertThat(check.out() + check.err()).containsPattern("a\\.yaml:\\d+:\\d+: (blank-text|reason-missing): ");
        }
    }

    /** An optional text of only invisible characters is treated as missing in every format. */
    @Test
    void anOptionalTextThatShowsNothingIsNone() throws IOException {
        String text =
                ASSESSMENT.replaceAll("(title|what|reason): [?]", "$1: A text").replace("?", quoted("\u202e\u200b"));
        Path file = Files.writeString(folder.resolve("a.yaml"), text);
        assertThat(run("check", file.toString()).code()).isZero();
        assertEveryCommandWrites(
                file, Stream.concat(FORMATS.stream(), Stream.of("pdf")).toList());
        assertThat(run("get", file.toString(), "register.kept.measures").out().strip())
                .isEmpty();
    }

    /** Returns the blank texts; a build takes every third. */
    static Stream<Row> someBlank() {
        return Cases.oneIn(3, blank());
    }

    @Exhaustive
    @ParameterizedTest(name = "{0}")
    @MethodSource("someBlank")
    void setTakesOrRefusesIt(Row row) throws IOException {
        Path file = Files.copy(Path.of("src/test/resources/transcripts/files/xa.yaml"), folder.resolve("a.yaml"));
        for (String part : List.of("measures=", "evidence=Act|", "waiting-for=", "reason=", "needs=")) {
            run("set", file.toString(), "register.kept." + part + row.text());
            assertThat(run("check", file.toString()).code()).isNotEqualTo(ExitCode.INVALID.code());
        }
        assertThat(run("get", file.toString(), "register.kept.evidence").out()).startsWith("Lighthouse Act");
    }

    /** It is treated as an empty cell: a mistake in a spreadsheet deletes no text. */
    @Test
    void aCellThatShowsNothingChangesNothing() throws IOException {
        Path sample = Path.of("src/test/resources/transcripts/files/xa.yaml");
        Path file = Files.copy(sample, folder.resolve("a.yaml"));
        Path table = Files.writeString(
                folder.resolve("t.csv"),
                "question,answer,measures,evidence\nregister.kept,yes,\u202e,\u200b\nlights.paint,yes,,\n");
        assertThat(run("set", file.toString(), "--from", table.toString()).code())
                .isZero();
        String measures = "register.kept.measures";
        assertThat(run("get", file.toString(), measures).out())
                .isEqualTo(run("get", sample.toString(), measures).out());
        assertThat(run("get", file.toString(), "register.kept.evidence").out()).startsWith("Lighthouse Act");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void aGateIsRefusedOrServes(long seed) throws IOException {
        Path gate = Files.writeString(
                folder.resolve("gate.yaml"), filled(GATE, new Random(seed), HostileTable.of("blank")));
        for (String format : List.of("text", "json", "sarif", "junit", "github")) {
            run("check", "--gate", gate.toString(), "--format", format, "src/test/resources/transcripts/files/xa.yaml");
        }
    }

    @Exhaustive
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aChecklistIsRefusedOrServes(long seed) throws IOException {
        Random random = new Random(seed);
        List<Row> palette = HostileTable.of("blank");
        StringBuilder text = new StringBuilder();
        for (String line : Files.readAllLines(Path.of("src/test/resources/transcripts/checklists/lighthouses.yaml"))) {
            boolean isText = line.matches(
                    " +(text|help|label|description|asks|reason|action|because|intro|title|words|short|reference): .*");
            boolean changed = isText && random.nextInt(seed % 2 == 0 ? 3 : 40) == 0;
            text.append(changed ? line.substring(0, line.indexOf(':') + 2) + quoted(random(random, palette)) : line)
                    .append('\n');
        }
        String checklist =
                Files.writeString(folder.resolve("lighthouses.yaml"), text).toString();
        run("checklist", "lint", checklist);
        run("checklist", "show", checklist);
        for (String format : List.of("html", "markdown", "docx", "xlsx")) {
            run("guide", checklist, "--format", format + "=" + folder.resolve("g." + format));
        }
        Path file = Files.copy(Path.of("src/test/resources/transcripts/files/xa.yaml"), folder.resolve("a.yaml"));
        for (String format : FORMATS) {
            run(
                    "--checklist",
                    checklist,
                    "report",
                    file.toString(),
                    "--format",
                    format + "=" + folder.resolve("r." + format));
        }
    }
}
