package org.stocktake.files.store;

import static org.stocktake.files.assessment.AssessmentDocument.Places.nowhereIn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.stocktake.files.HostileTexts;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.edit.AssessmentWriter;
import org.stocktake.files.io.Sha256;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Condition;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Vocabulary;

/** The fixture of the save tests: a checklist, numbered versions of an assessment, a child process. */
final class SavingFixture {
    static final QuestionId QUESTION = new QuestionId("offences.first");
    static final Checklist CHECKLIST = new Checklist(
            new Checklist.Heading("ctoc-cop-res-5-3", "1.0.0", "Test", "en", ""),
            new Checklist.Body(List.of(), List.of(), List.of()),
            List.of(),
            Condition.ALWAYS,
            new Vocabulary(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));

    private SavingFixture() {}

    static LockHolder me() {
        return new LockHolder("official", "here", ProcessHandle.current().pid(), Instant.parse("2026-11-24T10:42:00Z"));
    }

    static Assessment version(int number) {
        Answer answer = Answer.of(AnswerKind.PARTLY)
                .with(AnswerTextField.MEASURES, "line of text\n".repeat(number % 50 + 2) + "version " + number);
        return HostileTexts.assessment().with(QUESTION, answer);
    }

    /** Returns the document of a file with that version. */
    static AssessmentDocument read(Path file, int number) throws IOException {
        String sha256 = Sha256.of(Files.readAllBytes(file));
        return new AssessmentDocument(file, version(number), CHECKLIST, () -> sha256, nowhereIn(file));
    }

    /** Returns the number of the version in the file; fails if it is not one complete version. */
    static int numberIn(Path file) throws IOException {
        String text = Files.readString(file);
        int at = text.indexOf("version ", text.indexOf("answers:"));
        int number = at < 0
                ? 0
                : Integer.parseInt(
                        text.substring(at + 8, text.indexOf('\n', at)).strip());
        if (!text.equals(AssessmentWriter.write(version(number)))) {
            throw new AssertionError("not one whole version:\n" + text);
        }
        return number;
    }

    /** Starts another Java that runs the main method of this class. */
    static Process child(String what, Path file, int from) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SavingFixture.class.getName(),
                        what,
                        file.toString(),
                        Integer.toString(from))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Saves one version after another until it is killed, and prints each number after its save; or holds the lock. */
    public static void main(String[] args) throws IOException {
        Path path = Path.of(args[1]);
        int from = Integer.parseInt(args[2]);
        try (AssessmentFile file = AssessmentFile.open(read(path, from), me())) {
            say("open");
            if (args[0].equals("hold")) {
                System.in.read();
                return;
            }
            for (int number = from + 1; ; number++) {
                file.save(version(number));
                say(Integer.toString(number));
            }
        } catch (LockedException e) {
            say("kept out");
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
