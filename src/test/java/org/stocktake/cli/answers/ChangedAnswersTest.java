package org.stocktake.cli.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.cli.CliRun;
import org.stocktake.cli.command.ExitCode;

/** An answer that is changed from the command line or a table: parts, office and time of the earlier one. */
final class ChangedAnswersTest {
    private static final Path SAMPLE = Path.of("src/test/resources/transcripts/files/xa.yaml");

    @TempDir
    Path folder;

    private Path file = SAMPLE;

    @BeforeEach
    void copy() throws IOException {
        file = Files.copy(SAMPLE, folder.resolve("xa.yaml"));
    }

    private CliRun set(String... values) {
        List<String> all = new ArrayList<>(List.of("set", file.toString()));
        all.addAll(List.of(values));
        return CliRun.with(all.toArray(String[]::new));
    }

    private CliRun done(String... values) {
        CliRun run = set(values);
        assertThat(run.code()).as(run.err()).isEqualTo(0);
        return run;
    }

    private CliRun table(String... lines) throws IOException {
        Path csv = Files.writeString(folder.resolve("t.csv"), String.join("\n", lines) + "\n");
        return done("--from", csv.toString());
    }

    private String get(String name) {
        return CliRun.with("get", file.toString(), name).out().strip();
    }

    @ParameterizedTest
    @CsvSource({
        "lights.harbours=yes, lights.harbours.missing, what is missing",
        "lights.harbours=yes, lights.harbours.qualifier, softening words",
        "lights.harbours=no, lights.harbours.qualifier, softening words",
        "lights.fog-horns=no, lights.fog-horns.waiting-for, who has the answer",
        "register.kept=no, register.kept.evidence, evidence",
    })
    void aPartThatDoesNotBelongToTheNewAnswerIsRemovedAndNamed(String answer, String part, String name) {
        assertThat(get(part)).isNotEmpty();
        assertThat(done(answer).err()).contains("removed").contains(name);
        assertThat(get(part)).isEmpty();
    }

    /** Figures without a practice in words were called "practice". */
    @ParameterizedTest
    @CsvSource({
        "register.kept.practice=, 'measure, evidence, figures'",
        "register.kept.note=, 'measure, evidence, practice, figures'",
        "register.kept.figures=, 'measure, evidence, practice'",
    })
    void figuresAreRemovedByTheirOwnName(String emptied, String names) {
        done("register.kept.figures=Entries | 212");
        done(emptied);
        assertThat(done("register.kept=no").err()).contains(": " + names + ".");
        assertThat(get("register.kept.figures")).isEmpty();
    }

    @Test
    void ofAPracticeAndFiguresOfATableEachIsNamedByWhatBecomesOfIt() throws IOException {
        done("lights.paint=yes", "lights.paint.practice=Each May.");
        String err = table("question,answer,practice,figures", "lights.paint,no,Each May.,Towers | 2")
                .err();
        assertThat(err).contains("removed, because the answer is now 'No': practice.");
        assertThat(err).contains("not taken, because it does not belong to the answer 'No': figures.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"later", "unknown", "withheld"})
    void anAnswerThatIsPendingKeepsItsParts(String answer) {
        assertThat(done("lights.harbours=" + answer).err()).doesNotContain("removed");
        assertThat(get("lights.harbours.missing")).isNotEmpty();
    }

    @Test
    void aPartThatStandsBesideAnAnswerThatDoesNotChangeIsLeftThere() throws IOException {
        Files.writeString(file, Files.readString(file).replace("    practice:", "    missing: Some.\n    practice:"));
        assertThat(done("register.kept.note=A remark.").err()).doesNotContain("removed");
        assertThat(get("register.kept.missing")).isEqualTo("Some.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "register.kept.missing=Some.",
                "register.kept.reason=None.",
                "register.kept.needs=lamps",
                "register.kept.challenges=none",
                "lights.fog-horns=no lights.fog-horns.figures=Horns|2",
                "lights.paint=yes lights.paint.missing=Some.",
                "lights.harbours.missing=Some. lights.harbours=yes"
            })
    void aPartThatDoesNotBelongToTheAnswerIsRefusedWhenItIsTyped(String typed) {
        CliRun refused = set(typed.split(" (?=lights)"));
        assertThat(refused.code()).as(refused.err()).isEqualTo(ExitCode.USAGE.code());
        assertThat(refused.err()).contains("does not belong to the answer");
        assertThat(file).hasSameTextualContentAs(SAMPLE);
    }

    @Test
    void itCanBeTakenAwayAlways() {
        done("register.kept.missing=");
    }

    @Test
    void aTableThatNoLongerFitsItsAnswerIsTakenWithoutThatPartOnceAndAgain() throws IOException {
        String[] rows = {"question,answer,missing,note", "lights.harbours,yes,Two harbours.,As of May."};
        assertThat(table(rows).err()).contains("2.1: removed").contains("2.1: not taken");
        String once = Files.readString(file);
        assertThat(table(rows).err()).contains("2.1: not taken").contains("nothing was saved");
        assertThat(file).hasContent(once);
        assertThat(get("lights.harbours.note")).isEqualTo("As of May.");
    }

    @Test
    void theEarlierTimeOfATableIsNotTakenWithAPartThatDoesNotBelongToTheAnswer() throws IOException {
        table("question,answer,note", "lights.harbours,yes,As of May.");
        String once = Files.readString(file);
        CliRun again = table(
                "question,answer,missing,note,at", "lights.harbours,yes,Two harbours.,As of May.,2020-01-01T00:00:00Z");
        assertThat(again.err()).contains("2.1: not taken").contains("nothing was saved");
        assertThat(file).hasContent(once);
    }

    @Test
    void aTableBringsANewAnswerWithAllThatItHas() throws IOException {
        assertThat(table("question,answer,missing", "lights.paint,yes,Two towers.")
                        .err())
                .doesNotContain("not taken");
        assertThat(get("lights.paint.missing")).isEqualTo("Two towers.");
    }

    @Test
    void theOfficeThatIsNamedIsRecordedWithEachAnswerThatChangesAndNoOther() {
        done(
                "lights.paint=yes",
                "lights.harbours.note=A remark.",
                "register.kept.practice=212 entries.",
                "--by",
                "Harbour office");
        assertThat(get("lights.paint.by")).isEqualTo("Harbour office");
        assertThat(get("lights.harbours.by")).isEqualTo("Harbour office");
        assertThat(get("register.kept.by")).isEqualTo("Ministry of transport");
    }

    /** Whoever corrected one part of an answer of two offices was recorded as the only one that gave it. */
    @Test
    void theOtherOfficesOfAnAnswerStayWhileTheirWordsDo() {
        done("register.kept.by=Coast guard; Ministry of transport");
        done("register.kept.practice=213 entries.", "--by", "Coast guard");
        assertThat(get("register.kept.by")).isEqualTo("Coast guard; Ministry of transport");
        done("register.kept.practice=214 entries.", "--by", "Harbour office");
        assertThat(get("register.kept.by")).isEqualTo("Coast guard; Harbour office; Ministry of transport");
        done("register.kept=no", "register.kept.missing=All of it.", "--by", "Coast guard");
        assertThat(get("register.kept.by")).isEqualTo("Coast guard");
    }

    @Test
    void anOfficeInARowGoesBeforeTheOneForAll() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("t.csv"), "question,answer,by\nlights.paint,yes,Coast guard\nlights.fog-horns,no,\n");
        done("--from", csv.toString(), "--by", "Harbour office");
        assertThat(get("lights.paint.by")).isEqualTo("Coast guard");
        assertThat(get("lights.fog-horns.by")).isEqualTo("Harbour office");
    }

    @Test
    void theOfficeOfTheEarlierAnswerDidNotGiveTheNewOne() {
        assertThat(done("register.kept=no").err()).contains("it gave the earlier answer: Ministry of transport");
        assertThat(get("register.kept.by")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"register.kept.note=A remark.", "register.kept.by=Ministry of transport"})
    void itStaysWithARemarkAndWhenItIsNamedAgain(String other) {
        done(other.contains(".by=") ? "register.kept=no" : "register.kept=yes", other);
        assertThat(get("register.kept.by")).isEqualTo("Ministry of transport");
    }

    @Test
    void todayDatesWhatIsWritten() throws IOException {
        done("lights.paint=yes", "--today", "2002-10-01");
        assertThat(Files.readString(file)).contains("at: 2002-10-01T10:42:00Z");
        assertThat(CliRun.with("check", file.toString(), "--today", "2002-10-01")
                        .err())
                .doesNotContain("lights.paint");
    }

    @Test
    void whatIsThereAlreadyIsNotSavedAgain() throws IOException {
        done("lights.paint=yes");
        Path backup = folder.resolve(".stocktake").resolve("xa.yaml.backup");
        byte[] kept = Files.exists(backup) ? Files.readAllBytes(backup) : new byte[0];
        assertThat(done("lights.paint=yes").err()).contains("all of it stands there already");
        assertThat(Files.exists(backup) ? Files.readAllBytes(backup) : new byte[0])
                .isEqualTo(kept);
    }
}
