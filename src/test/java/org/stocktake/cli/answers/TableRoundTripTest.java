package org.stocktake.cli.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.Cases;
import org.stocktake.Exhaustive;
import org.stocktake.cli.CliRun;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.files.HostileTexts;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.assessment.AssessmentReader;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.files.edit.AssessmentWriter;
import org.stocktake.model.Action;
import org.stocktake.model.ActionStatus;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.BlankText;
import org.stocktake.model.Evidence;
import org.stocktake.model.EvidenceKind;
import org.stocktake.model.Figure;
import org.stocktake.model.QuestionId;
import org.stocktake.report.document.PlainText;

/** The table of {@code report --format csv}, which {@code set --from} reads back: the same answers, once and again. */
final class TableRoundTripTest {
    private static final Path SAMPLE = Path.of("src/test/resources/transcripts/files/xa.yaml");
    private static final AssessmentReader READER =
            new AssessmentReader(new ChecklistLibrary(List.of(Path.of("src/test/resources/transcripts/checklists"))));
    private static final List<AnswerTextField> NOT_IN_A_TABLE = List.of(AnswerTextField.INTERNAL_NOTE);

    @TempDir
    Path folder;

    private Path written(String name, Assessment assessment) throws IOException {
        return Files.writeString(folder.resolve(name), AssessmentWriter.write(assessment));
    }

    private static Assessment read(Path file) throws IOException {
        return READER.read(file)
                .found()
                .map(AssessmentDocument::assessment)
                .orElseThrow(() -> new AssertionError(file));
    }

    private Path table(Path file, String... options) {
        Path csv = folder.resolve("table.csv");
        List<String> report = new ArrayList<>(List.of("report", file.toString(), "--format", "csv"));
        report.addAll(List.of("-o", csv.toString(), "--force"));
        report.addAll(List.of(options));
        CliRun run = CliRun.with(report.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isEqualTo(0);
        return csv;
    }

    private static CliRun set(Path file, Path csv, String... more) {
        List<String> set = new ArrayList<>(List.of("set", file.toString(), "--from", csv.toString()));
        set.addAll(List.of(more));
        return CliRun.with(set.toArray(String[]::new));
    }

    private static void done(CliRun run) {
        assertThat(run.code()).as(run.err()).isEqualTo(0);
    }

    private static Assessment withoutAnswers(Assessment assessment) {
        return assessment.withAnswers(Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xa-2026.yaml", "xb-2026.yaml", "xc-2026.yaml"})
    void theExamplesComeBackAsTheyWere(String example) throws IOException {
        Path file = Files.copy(Path.of("src/examples").resolve(example), folder.resolve(example));
        Assessment before = read(file);
        Path empty = written("empty.yaml", withoutAnswers(before));
        done(set(empty, table(file, "--today", "2026-11-24")));
        assertThat(read(empty).answers()).containsAllEntriesOf(promised(before)).hasSameSizeAs(before.answers());
        String bytes = Files.readString(file);
        assertThat(set(file, table(file, "--today", "2026-11-24")).err()).contains("nothing was saved");
        assertThat(file).hasContent(bytes);
    }

    @Exhaustive
    @Test
    void anyAnswersComeBackAsTheyWereAndTwiceIsOnce() throws IOException {
        Assessment sample = withoutAnswers(read(SAMPLE));
        for (int seed = 0; seed < Cases.count(7, 30, 150); seed++) {
            Assessment before = new AnyAnswers(new Random(seed)).in(sample);
            Path file = written("before.yaml", before);
            Path after = written("after.yaml", sample);
            Path csv = table(file);
            done(set(after, csv));
            assertThat(read(after).answers()).as("seed %d", seed).isEqualTo(promised(before));
            String once = Files.readString(after);
            done(set(after, csv));
            assertThat(after).hasContent(once);
        }
    }

    /** Returns the answers with what a table has of them: plain text, without spaces around it. */
    private static Map<QuestionId, Answer> promised(Assessment assessment) {
        Map<QuestionId, Answer> promised = new LinkedHashMap<>();
        assessment.answers().forEach((question, answer) -> promised.put(question, promised(answer)));
        return promised;
    }

    private static Answer promised(Answer answer) {
        Answer promised = answer;
        for (AnswerTextField text : AnswerTextField.values()) {
            promised = promised.with(text, NOT_IN_A_TABLE.contains(text) ? "" : plain(answer.text(text)));
        }
        promised = answer.noChallenges() ? promised.withNoChallenges() : promised;
        return promised.withEvidence(answer.evidence().stream()
                        .map(cited -> new Evidence(
                                        plain(cited.title()),
                                        plain(cited.reference()),
                                        cited.date(),
                                        cited.link(),
                                        cited.file(),
                                        cited.sha256(),
                                        cited.reviewBy())
                                .withKind(cited.kind())
                                .withLife(cited.inForceFrom(), cited.repealedOn()))
                        .distinct()
                        .toList())
                .withFigures(answer.figures().stream()
                        .map(figure -> new Figure(plain(figure.what()), figure.number(), figure.from(), figure.to()))
                        .distinct()
                        .toList())
                .withActions(answer.actions().stream()
                        .map(step -> new Action(plain(step.what()), plain(step.owner()), step.due(), step.status()))
                        .distinct()
                        .toList());
    }

    private static String plain(String text) {
        return PlainText.text(text).strip();
    }

    /** Answers with every part, of texts that are hard to write into a table. */
    private record AnyAnswers(Random random) {
        Assessment in(Assessment empty) {
            Assessment assessment = empty;
            for (String question : List.of("register.kept", "lights.harbours", "lights.fog-horns", "lights.paint")) {
                if (random.nextInt(6) > 0) {
                    assessment = assessment.with(new QuestionId(question), answer(question));
                }
            }
            return assessment;
        }

        private Answer answer(String question) {
            List<AnswerKind> kinds = List.of(AnswerKind.values());
            AnswerKind kind = kinds.get(random.nextInt(kinds.size()));
            boolean considers = question.equals("lights.fog-horns") || question.equals("lights.paint");
            Answer answer = Answer.of(kind == AnswerKind.CONSIDERED && !considers ? AnswerKind.NO : kind)
                    .withConfidential(random.nextInt(4) == 0)
                    .withEvidence(many(this::evidence))
                    .withFigures(many(this::figure))
                    .withActions(many(this::step));
            for (AnswerTextField field : AnswerTextField.values()) {
                boolean given = field == AnswerTextField.AT || random.nextInt(3) == 0; // set dates what has no time
                answer = given ? answer.with(field, of(field, question)) : answer;
            }
            answer = answer.with(AnswerTextField.REASON, "As " + text());
            answer = random.nextInt(3) == 0 ? answer.withNoChallenges() : answer;
            return switch (random.nextInt(3)) {
                case 0 -> answer.withNoHelp();
                case 1 -> answer.withNeeds(List.of("lamps"));
                default -> answer;
            };
        }

        private String of(AnswerTextField field, String question) {
            return switch (field) {
                case AT -> one("2026-11-20T08:15:30Z", "2025-01-01T00:00:00Z");
                case REVIEW_BY -> one("2027-01-31", "P1Y", "P6M");
                case QUALIFIER -> question.equals("lights.harbours") ? "within-means" : "";
                default -> text();
            };
        }

        private Evidence evidence() {
            boolean day = random.nextBoolean();
            String date = day ? "2008-05-15" : one("", "2008");
            Evidence cited = new Evidence("T" + text(), text(), date, "", "", "", day ? one("", "P2Y") : "");
            return random.nextBoolean()
                    ? cited
                    : cited.withKind(Optional.of(EvidenceKind.JUDGMENT)).withLife("2009", one("", "2012-05"));
        }

        private Figure figure() {
            return new Figure("F" + text(), one("", "12.5", "7"), one("", "2026-01-01"), "");
        }

        private Action step() {
            return new Action(
                    "S" + text(),
                    text(),
                    one("", "2027-05-15"),
                    one("", ActionStatus.DONE.word(), ActionStatus.PLANNED.word()));
        }

        private <T> List<T> many(java.util.function.Supplier<T> any) {
            List<T> many = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                many.add(any.get());
            }
            return many;
        }

        private String text() {
            String text = random.nextInt(3) == 0
                    ? one(
                            "",
                            "a|b",
                            "a \\| b",
                            "\\",
                            "x\\\ny",
                            "| |\n|",
                            "=1+1",
                            "one\n=two;@three",
                            "a,b;c\td",
                            "'=",
                            "-5",
                            "+cmd")
                    : HostileTexts.ALL.get(random.nextInt(HostileTexts.ALL.size() - 6));
            boolean refused = text.contains("<<<<<<<") || text.contains(">>>>>>>"); // as in any file
            return refused || BlankText.isBlank(plain(text)) ? "" : text;
        }

        private String one(String... words) {
            return words[random.nextInt(words.length)];
        }
    }

    @Test
    void aCopyWithoutConfidentialAnswersChangesNoneOfThem() throws IOException {
        Path file = Files.copy(SAMPLE, folder.resolve("xa.yaml"));
        done(CliRun.with("set", file.toString(), "register.kept.confidential=yes"));
        String bytes = Files.readString(file);
        done(set(file, table(file, "--redact")));
        assertThat(file).hasContent(bytes);
    }

    @ParameterizedTest
    @CsvSource({"XA, XB", "lighthouses 1.2.0, lanterns 1.2.0"})
    void rowsOfAnotherAssessmentAreRefusedOnceAtThePlaceOfTheFirst(String own, String other) throws IOException {
        Path file = Files.copy(SAMPLE, folder.resolve("xa.yaml"));
        Path csv = table(file);
        Files.writeString(csv, Files.readString(csv).replace("\"" + own + "\"", "\"" + other + "\""));
        CliRun refused = set(file, csv);
        assertThat(refused.code()).isEqualTo(ExitCode.INVALID.code());
        assertThat(refused.err())
                .contains("table.csv:2:", "Such rows in the table: 4. This is the first.")
                .containsOnlyOnce("row-of-another")
                .contains(other);
        assertThat(file).hasSameTextualContentAs(SAMPLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sheet.xlsx", "Sheet.DOCX", "sheet.ods"})
    void aDocumentIsNoTableAndTheWayToReadItIsNamed(String name) throws IOException {
        Path file = Files.copy(SAMPLE, folder.resolve("xa.yaml"));
        CliRun refused = set(file, Files.write(folder.resolve(name), new byte[] {'P', 'K', 3, 4}));
        assertThat(refused.code()).isEqualTo(ExitCode.INVALID.code());
        assertThat(refused.err()).contains("stocktake merge ").contains(name);
    }

    @Test
    void aStepWithTheSameWordsIsTheSameStepAndWhatIsNotGivenStays() throws IOException {
        Path file = Files.copy(SAMPLE, folder.resolve("xa.yaml"));
        done(CliRun.with(
                "set", file.toString(), "lights.harbours.actions=Light the northern harbours | | | started\nSecond"));
        assertThat(CliRun.with("get", file.toString(), "lights.harbours.actions")
                        .out()
                        .strip())
                .isEqualTo("Light the northern harbours | Harbour office | 2026-12-15 | started\nSecond");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Lighthouse Act | s. 4 ~ 1",
                "Lighthouse Act ~ 1",
                "Lighthouse Act | s. 5 ~ 2",
                "Lighthouse Act | s. 4 | 2008-05-15 | https://example.org/act | law | | | | | 2026-12-01 ~ 1",
            })
    void aCitationThatSaysLessOrMoreOfTheSameIsTheSame(String cited, int count) throws IOException {
        Path file = Files.copy(SAMPLE, folder.resolve("xa.yaml"));
        done(CliRun.with("set", file.toString(), "register.kept.evidence=" + cited));
        assertThat(CliRun.with("get", file.toString(), "register.kept.evidence")
                        .out()
                        .strip()
                        .lines())
                .hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({
        "'question,at\nregister.kept,2026-05-04', 2026-05-04T00:00:00Z",
        "'question,at\nregister.kept,2026-05-04 10:30:00', 2026-05-04T10:30:00Z"
    })
    void aTimeIsTakenAsASpreadsheetWritesIt(String rows, String at) throws IOException {
        Path file = Files.copy(SAMPLE, folder.resolve("xa.yaml"));
        done(set(file, Files.writeString(folder.resolve("t.csv"), rows + "\n")));
        assertThat(CliRun.with("get", file.toString(), "register.kept.at").out().strip())
                .isEqualTo(at);
    }

    @Test
    void aTimeThatIsNoneIsRefusedAtItsCell() throws IOException {
        Path file = Files.copy(SAMPLE, folder.resolve("xa.yaml"));
        CliRun refused = set(file, Files.writeString(folder.resolve("t.csv"), "question,at\nregister.kept,in May\n"));
        assertThat(refused.code()).isEqualTo(ExitCode.INVALID.code());
        assertThat(refused.err()).contains("t.csv:2:15");
    }

    @Test
    void theHeadingsOfAReportDoInATableByHandToo() throws IOException {
        Path file = Files.copy(SAMPLE, folder.resolve("xa.yaml"));
        Path csv = Files.writeString(
                folder.resolve("t.csv"),
                "Question,Answer,Answered by,Section\nlights.paint,Not known,Coast guard,Lights\n");
        done(set(file, csv));
        assertThat(CliRun.with("get", file.toString(), "lights.paint", "lights.paint.by")
                        .out())
                .isEqualTo("lights.paint=unknown\nlights.paint.by=Coast guard\n");
    }
}
