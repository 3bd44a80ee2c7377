package org.stocktake.cli.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.cli.CliRun;
import org.stocktake.cli.command.ExitCode;

/** A worksheet of an earlier version comes back: what means something else now waits for a person, with the reason. */
final class EarlierWorksheetTest {
    private static final String HEAD = """
            format: stocktake/checklist/1
            id: sands
            version: %s
            title: Sands
            language: en
            sources: [{id: pact, title: Pact, short: Pact, unit: article, reference: invented, bound-when: {all: {}}}]
            addressees: [{id: all, label: All States}]
            profile:
              - {id: coast, text: Is there a coast?, type: single, choices: [{id: yes, label: Yes}, {id: no, label: No}]}
            agencies: [{id: police, label: Police}]
            provisions:
              - {id: pact-1, source: pact, number: '1', verb: shall, addressee: all, force: obligation, asks: Keep it.}
            %ssections:
              - id: sands
                title: Sands
                questions:
            """;
    private static final String MAP = """
            earlier-versions:
              - version: 1.0.0
                questions:
                  - {question: sands.held, change: renamed, into: [sands.kept]}
                  - {question: sands.more, change: meaning-changed, into: [sands.more], because: It asks for more now.}
                  - {question: sands.watch, change: split, into: [sands.day, sands.night], because: Two duties.}
                  - {question: sands.one, change: merged, into: [sands.both], because: Asked as one.}
                  - {question: sands.two, change: merged, into: [sands.both], because: Asked as one.}
            """;

    @TempDir
    Path folder;

    private Path checklist;
    private Path file;
    private String map = MAP;
    private String present = questions("sands.kept", "sands.more", "sands.day", "sands.night", "sands.both");

    private static String questions(String... ids) {
        StringBuilder questions = new StringBuilder();
        for (String id : ids) {
            questions.append("      - {id: ").append(id).append(", text: Is it so?, provisions: [pact-1], ");
            questions.append("agencies: [police], depth: core, evidence: [a law], action: Do it.}\n");
        }
        return questions.toString();
    }

    private CliRun run(String... args) {
        List<String> words = new ArrayList<>(List.of(args));
        words.addAll(List.of("--checklist", checklist.toString()));
        return CliRun.with(words.toArray(String[]::new));
    }

    private CliRun good(String... args) {
        CliRun run = run(args);
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    @BeforeEach
    void answers() throws IOException {
        checklist = Files.writeString(
                folder.resolve("sands.yaml"),
                HEAD.formatted("1.0.0", "")
                        + questions("sands.held", "sands.more", "sands.watch", "sands.one", "sands.two"));
        file = folder.resolve("xa.yaml");
        good("assess", "--no-input", "--new", "" + file, "--state", "XA", "--year", "2026");
        List<String> set = new ArrayList<>(List.of("set", "" + file));
        for (String id : List.of("held", "more", "watch", "one", "two")) {
            set.addAll(List.of("sands." + id + "=yes", "sands." + id + ".measures=Sent " + id));
        }
        good(set.toArray(String[]::new));
    }

    /** Returns the worksheet that was sent before the checklist changed, as it was sent. */
    private Path sent(String format) throws IOException {
        good("split", "" + file, "--format", format, "-o", "" + folder.resolve("out"));
        Files.writeString(checklist, HEAD.formatted("1.1.0", map) + present);
        good("update", "" + file);
        return folder.resolve("out/xa-police." + format);
    }

    /** Returns the worksheet in which the office wrote something else at these questions. */
    private Path returned(String format, String... changed) throws IOException {
        return written(sent(format), changed);
    }

    private static Path written(Path sheet, String... changed) throws IOException {
        return write(sheet, text -> changed(text, changed));
    }

    private static Path write(Path sheet, UnaryOperator<String> change) throws IOException {
        if (sheet.toString().endsWith("yaml")) {
            return Files.writeString(sheet, change.apply(Files.readString(sheet)));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(sheet));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] bytes = in.readAllBytes();
                String text = new String(bytes, StandardCharsets.UTF_8);
                boolean isText = entry.getName().endsWith(".xml");
                zip.write(isText ? change.apply(text).getBytes(StandardCharsets.UTF_8) : bytes);
            }
        }
        return Files.write(sheet, out.toByteArray());
    }

    private static String changed(String text, String... questions) {
        String after = text;
        for (String question : questions) {
            after = after.replace("Sent " + question, "Now " + question);
        }
        return after;
    }

    private CliRun merge(Path sheet) {
        return run("merge", "" + file, "" + sheet);
    }

    private String part(String from, String to) throws IOException {
        String text = Files.readString(file);
        return text.substring(text.indexOf("\n" + from), text.indexOf("\n" + to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "docx", "xlsx"})
    void whatMeansTheSameIsTakenAndTheRestWaits(String format) throws IOException {
        CliRun merged = merge(returned(format, "held", "more", "watch", "two"));
        assertThat(merged.code()).as(merged.err()).isZero();
        assertThat(merged.err())
                .contains("made with version 1.0.0", "Any other answer waits until somebody confirms it.")
                .contains("that waits to be confirmed: 4. To confirm: stocktake assess");
        assertThat(merged.out())
                .contains("(Police): 5 questions", "Changed  1.1")
                .contains("To confirm  1.2  Is it so?: Yes, in place of the answer that waited. It asks")
                .contains("To confirm  1.3", "To confirm  1.4", "To confirm  1.5");
        assertThat(part("answers:", "proposals:"))
                .contains("sands.kept:", "Now held")
                .doesNotContain("Now more");
        assertThat(part("proposals:", "retired:"))
                .contains("Now more", "because: It asks for more now.", "Now watch", "Sent one", "Now two")
                .doesNotContain("Sent more", "Sent watch", "Sent two");
        assertThat(part("retired:", "end:"))
                .contains("Sent more", "Sent watch", "Sent two")
                .doesNotContain("Sent one");
        assertThat(run("get", "" + file, "sands.more").code()).isNotZero();
        assertThat(run("check", "" + file).out()).contains("no problems");
    }

    @Test
    void aQuestionThatTheStateIsNotAskedIsNotCounted() throws IOException {
        good("set", "" + file, "profile.coast=no");
        present = present.replaceFirst("(sands.night, )", "$1when: {coast: [yes]}, ");
        CliRun merged = merge(returned("yaml", "more", "watch"));
        assertThat(merged.out()).contains("To confirm  1.4");
        assertThat(merged.err()).contains("that waits to be confirmed: 3. To confirm: stocktake assess");
    }

    @Test
    void anAnswerToWhatNothingAsksAnyMoreIsKeptWithItsOfficeAndTime() throws IOException {
        removeOne();
        Path sheet = returned("yaml", "more");
        Files.writeString(sheet, Files.readString(sheet).replaceAll("    at: .*\n", ""));
        assertThat(merge(sheet).out()).contains("Nothing asks this any more");
        String now = part("retired:", "end:");
        assertThat(now.substring(now.indexOf("Now more"))).contains("by: Police", "at: 2026-11-24T");
    }

    private void removeOne() {
        map = map.replace(
                "meaning-changed, into: [sands.more], because: It asks for more now.", "removed, because: No.");
        present = questions("sands.kept", "sands.day", "sands.night", "sands.both");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void soIsOneInAWorksheetOfAnOfficeProgram(String format) throws IOException {
        removeOne();
        Path sheet = returned(format, "more");
        CliRun merged = merge(sheet);
        assertThat(merged.code()).as(merged.err()).isZero();
        assertThat(merged.out()).contains("Nothing asks this any more");
        assertThat(merged.err()).doesNotContain("not taken", "took its place");
        assertThat(part("retired:", "end:")).contains("Sent more", "Now more", "because: No.", "by: Police");
        assertThat(run("check", "" + file).out()).contains("no problems");
        assertThat(merge(sheet).err()).contains("nothing is new");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "docx", "xlsx"})
    void nothingIsToldOfAnAnswerThatWasLeftAsItWasSent(String format) throws IOException {
        removeOne();
        CliRun merged = merge(sent(format));
        assertThat(merged.code()).as(merged.err()).isZero();
        assertThat(merged.out() + merged.err()).doesNotContain("sands.more", "not taken", "any more");
        assertThat(part("retired:", "end:")).containsOnlyOnce("question: sands.more");
    }

    /** Such a file names no version from which it was updated, so it cannot keep the answer as retired. */
    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void withoutAMapAnAnswerIsQuotedAndCountedAsLost(String format) throws IOException {
        Path sheet = sent(format);
        Files.writeString(checklist, HEAD.formatted("1.2.0", "") + questions("sands.kept"));
        file = folder.resolve("later.yaml");
        good("assess", "--no-input", "--new", "" + file, "--state", "XA", "--year", "2026");
        CliRun untouched = merge(sheet);
        assertThat(untouched.code()).as(untouched.err()).isZero();
        assertThat(untouched.err()).doesNotContain("not taken", "took its place");
        CliRun changed = merge(written(sheet, "more"));
        assertThat(changed.code()).isEqualTo(ExitCode.INCOMPLETE.code());
        assertThat(changed.err())
                .contains("no question 'sands.more' any more. Its answer is not taken.", "Now more")
                .contains("If another question asks the same now, give the answer there.")
                .doesNotContain("Sent watch");
    }

    /** A file that was never updated did not name that version, and could not be read after the merge. */
    @ParameterizedTest
    @ValueSource(strings = {"yaml", "docx", "xlsx"})
    void aFileThatWasBegunInThePresentVersionNamesTheVersionOfTheWorksheet(String format) throws IOException {
        Path sheet = returned(format, "more");
        file = folder.resolve("later.yaml");
        good("assess", "--no-input", "--new", "" + file, "--state", "XA", "--year", "2026");
        CliRun merged = merge(sheet);
        assertThat(merged.out()).as(merged.err()).contains("To confirm  1.2");
        assertThat(Files.readString(file)).contains("updated-from:\n    - 1.0.0\n", "Now more");
        assertThat(run("check", "" + file).out()).contains("no problems");
    }

    @Test
    void whatWasNotChangedIsNothingNew() throws IOException {
        CliRun merged = merge(sent("yaml"));
        assertThat(merged.out() + merged.err()).doesNotContain("To confirm");
        assertThat(part("proposals:", "end:"))
                .contains("Sent more", "Sent watch")
                .doesNotContain("retired:");
    }

    @Test
    void twiceIsOnce() throws IOException {
        Path sheet = returned("yaml", "more", "two");
        merge(sheet);
        String once = Files.readString(file);
        CliRun again = merge(sheet);
        assertThat(again.out()).doesNotContain("To confirm");
        assertThat(again.err()).contains("nothing is new");
        assertThat(Files.readString(file)).isEqualTo(once);
    }

    @Test
    void aQuestionThatWasAnsweredSinceKeepsItsAnswer() throws IOException {
        Path sheet = returned("yaml", "more");
        good("set", "" + file, "sands.more=no", "sands.more.missing=Half of it.");
        CliRun merged = merge(sheet);
        assertThat(merged.out()).contains("Kept, and not used  1.2", "The question is answered already");
        assertThat(part("answers:", "proposals:")).contains("Half of it.").doesNotContain("Now more");
        assertThat(part("retired:", "end:")).contains("Now more");
        assertThat(run("get", "" + file, "sands.more").out()).isEqualTo("no\n");
    }

    @Test
    void theProposalsOfAnUpdatedWorksheetAreTakenOver() throws IOException {
        Path sheet = returned("yaml", "held", "more", "watch");
        good("update", "" + sheet);
        CliRun merged = merge(sheet);
        assertThat(merged.code()).as(merged.err()).isZero();
        assertThat(merged.out()).contains("Changed  1.1", "To confirm  1.2", "To confirm  1.3", "To confirm  1.4");
        assertThat(merged.err()).contains("that waits to be confirmed: 4.");
        assertThat(part("proposals:", "retired:")).contains("Now more", "Now watch", "by: Police");
        assertThat(part("answers:", "proposals:")).contains("Now held").doesNotContain("sands.more:");
    }

    @Test
    void anUpdatedWorksheetRemovesNoAnswerThatWasConfirmed() throws IOException {
        Path sheet = sent("yaml");
        good("set", "" + file, "sands.more=yes", "sands.more.measures=Sent more");
        good("update", "" + sheet);
        CliRun merged = merge(sheet);
        assertThat(merged.out()).doesNotContain("Removed", "Emptied");
        assertThat(run("get", "" + file, "sands.more").out()).isEqualTo("yes\n");
    }

    @Test
    void theOfficeThatConfirmsInItsWorksheetHasSeenTheReason() throws IOException {
        Path sheet = returned("yaml", "more");
        good("update", "" + sheet);
        good("set", "" + sheet, "sands.more=partly");
        assertThat(merge(sheet).out()).contains("New  1.2");
        assertThat(run("get", "" + file, "sands.more").out()).isEqualTo("partly\n");
    }

    @Test
    void theAnswerThatTheOfficeReplacedInItsWorksheetIsStillAsked() throws IOException {
        Path sheet = returned("yaml", "more");
        good("update", "" + sheet);
        good("set", "" + sheet, "sands.more=partly");
        assertThat(merge(sheet).out())
                .contains("Kept, and not used  1.2", "gave another answer since")
                .doesNotContain("Nothing asks this any more");
        assertThat(part("retired:", "end:")).contains("Now more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "docx", "xlsx"})
    void anOldWorksheetDoesNotUndoItsCorrection(String format) throws IOException {
        Path old = sent(format);
        Path newer = Files.copy(old, folder.resolve("newer." + format));
        written(old, "more");
        write(newer, text -> text.replace("Sent more", "Then more"));
        merge(old);
        assertThat(merge(newer).out()).contains("in place of the answer that waited");
        String corrected = Files.readString(file);
        CliRun again = merge(old);
        assertThat(again.out()).contains("Corrected by the same office since; the correction stays:  1.2");
        assertThat(again.out() + again.err()).contains("nothing is new").doesNotContain("To confirm");
        assertThat(Files.readString(file)).isEqualTo(corrected);
        assertThat(run("merge", "" + file, "" + newer, "" + old).err()).contains("nothing is new");
    }

    @Test
    void theOrderOfTheFilesOfOneCommandDoesNotCount() throws IOException {
        Path one = sent("yaml");
        Path other = Files.copy(one, folder.resolve("other.yaml"));
        written(one, "more");
        write(other, text -> text.replace("Sent more", "Then more"));
        String before = Files.readString(file);
        good("merge", "" + file, "" + one, "" + other);
        String merged = part("proposals:", "end:");
        assertThat(merged).contains("Now more", "Then more");
        Files.writeString(file, before);
        good("merge", "" + file, "" + other, "" + one);
        assertThat(part("proposals:", "end:")).isEqualTo(merged);
    }
}
