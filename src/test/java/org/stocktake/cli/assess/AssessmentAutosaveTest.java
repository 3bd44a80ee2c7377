package org.stocktake.cli.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.SampleChecklist;
import org.stocktake.cli.Program;
import org.stocktake.cli.TestEnvironment;
import org.stocktake.files.store.LockHolder;
import org.stocktake.interview.HalfTypedText;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Assessment;
import org.stocktake.model.Depth;
import org.stocktake.model.Period;

final class AssessmentAutosaveTest {
    private static final LockHolder ME = new LockHolder("focal-point", "office", 4711, Instant.EPOCH);
    private static final Assessment.Subject SUBJECT = new Assessment.Subject(
            "ctoc-cop-res-5-3", "1.1.0", "XA", new Period(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 6, 30)), "en");
    private static final Assessment EMPTY = Assessment.begin(SUBJECT, Depth.CORE);

    @Test
    void aNewFileIsCalledAfterStateChecklistAndYear() {
        assertThat(AssessmentAutosave.proposed(SUBJECT)).isEqualTo("XA-ctoc-cop-res-5-3-2026.yaml");
    }

    @Test
    void theFileIsMadeAtTheFirstSaveAndNotBefore(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("xa.yaml");
        try (AssessmentAutosave answers = AssessmentAutosave.ofNew(file.toString(), ME, SampleChecklist.checklist())) {
            assertThat(answers.file()).isEmpty();
            answers.keep(List.of(new HalfTypedText("page", "lost")));
            assertThat(file).doesNotExist();
            answers.save(EMPTY);
            assertThat(file).isRegularFile();
            assertThat(answers.file()).isEqualTo(file.toString());
        }
    }

    @Test
    void aNameThatIsTakenIsRefusedInTheInterviewWithoutAnOptionOfTheCommandLine() {
        try (AssessmentAutosave answers = AssessmentAutosave.ofNew("xa.yaml", ME, SampleChecklist.checklist())) {
            assertThat(answers.reason(new FileAlreadyExistsException("xb.yaml")).toString())
                    .contains("command.error.exists", "xb.yaml", "interview.error.exists")
                    .doesNotContain("command.error.exists.next");
        }
    }

    /** Another run of the command loses what is in memory only. */
    @Test
    void whileTextIsInMemoryOnlyNobodyIsToldToRunTheCommandAgain() {
        try (AssessmentAutosave answers = AssessmentAutosave.ofNew("xa.yaml", ME, SampleChecklist.checklist())) {
            for (IOException fault : List.of(
                    new IOException("No space left on device"),
                    new FileSystemException("xa.yaml", null, "No space left on device"))) {
                assertThat(List.of(answers.reason(fault), answers.cause(fault)))
                        .extracting(said -> said.values().get(1))
                        .containsOnly(Phrase.of("interview.error.save.next"));
            }
        }
    }

    @Test
    void whileOneWorksOnAFileTheOtherIsToldWho(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("x a.yaml");
        long other = ProcessHandle.current().pid();
        LockHolder colleague = new LockHolder("colleague", "office", other, Instant.parse("2026-11-24T09:00:00Z"));
        try (AssessmentAutosave answers =
                AssessmentAutosave.ofNew(file.toString(), colleague, SampleChecklist.checklist())) {
            answers.save(EMPTY);
            StringWriter err = new StringWriter();
            int code = Program.run(
                    TestEnvironment.with(new StringWriter(), err),
                    "set",
                    file.toString(),
                    "status.implementing-measures=yes");
            assertThat(code).isEqualTo(74);
            assertThat(err.toString())
                    .contains("colleague is working on it")
                    .contains("since 24 November 2026, 09:00\u00a0UTC")
                    .endsWith(": stocktake show '" + file + "'\n");
        }
        assertThat(Files.readString(file)).doesNotContain("status.implementing-measures");
    }

    @ParameterizedTest
    @ValueSource(strings = {"one line", "two\nlines", "", "\n", "ends with one\n", "page 3\nof 4"})
    void halfTypedTextComesBackAsItWas(String text, @TempDir Path folder) throws IOException {
        List<HalfTypedText> texts =
                List.of(new HalfTypedText("a.b/measures", text), new HalfTypedText("c.d/practice", "x", true));
        String file = folder.resolve("xa.yaml").toString();
        try (AssessmentAutosave answers = AssessmentAutosave.ofNew(file, ME, SampleChecklist.checklist())) {
            answers.save(EMPTY);
            answers.keep(texts);
            assertThat(answers.halfTyped()).isEqualTo(texts);
            answers.keep(List.of());
            assertThat(answers.halfTyped()).isEmpty();
        }
    }
}
