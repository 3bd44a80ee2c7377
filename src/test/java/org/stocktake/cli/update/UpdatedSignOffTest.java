package org.stocktake.cli.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.cli.CliRun;
import org.stocktake.files.assessment.AssessmentReader;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.files.edit.AssessmentWriter;
import org.stocktake.finding.signoff.CanonicalText;
import org.stocktake.model.Answer;
import org.stocktake.model.Assessment;
import org.stocktake.model.Coordination.SignOff;
import org.stocktake.model.QuestionId;

/** A sign-off follows a question that only got a new id, and names the question that means something else now. */
final class UpdatedSignOffTest {
    private static final Path FILES = Path.of("src/test/resources/transcripts");
    private static final AssessmentReader READER =
            new AssessmentReader(new ChecklistLibrary(List.of(FILES.resolve("checklists"))));
    private static final String DAY = "2025-12-01";

    @TempDir
    Path folder;

    /** Returns the file of the earlier version in which an office signed the answers to these questions, and no others. */
    private Path signed(String... questions) throws IOException {
        Assessment old = READER.readOutdated(FILES.resolve("files/.earlier/first.yaml"))
                .found()
                .orElseThrow()
                .assessment();
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        for (String question : questions) {
            QuestionId id = new QuestionId(question);
            answers.put(id, old.answerTo(id).orElseThrow());
        }
        CanonicalText text = CanonicalText.of(old.subject(), answers);
        SignOff signOff = new SignOff("Harbour office", DAY + "T09:00:00Z", List.of(), text.sha256(), text.digests());
        Assessment signed =
                old.withAnswers(answers).withCoordination(old.coordination().withSignOffs(List.of(signOff)));
        return Files.writeString(folder.resolve("a.yaml"), AssessmentWriter.write(signed));
    }

    private static String updated(Path file) {
        CliRun run = CliRun.with("update", file.toString());
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    private static String status(Path file) {
        return CliRun.with("status", file.toString()).out();
    }

    @Test
    void aQuestionThatMeansSomethingElseMakesItVoidByNameAndWithTheReason() throws IOException {
        Path file = signed("register.kept", "lights.colour", "lights.harbours", "lights.keepers");
        String said = updated(file).replaceAll("\\s+", " ");
        assertThat(said.substring(said.indexOf("Approvals that do not hold any more")))
                .contains(
                        "- Harbour office, 1 December 2025: lights.harbours: The question now asks for every harbour.",
                        "lights.keepers: No article asks for keepers.")
                .doesNotContain("lights.colour");
        assertThat(status(file))
                .contains("does not hold any more", "lights.keepers")
                .doesNotContain("lights.paint");
    }

    @Test
    void aQuestionThatOnlyGotANewIdLeavesItAsItIs() throws IOException {
        Path file = signed("register.kept", "lights.colour");
        assertThat(updated(file)).doesNotContain("Approvals");
        assertThat(Files.readString(file)).contains("lights.paint: ").doesNotContain("lights.colour");
        assertThat(status(file)).contains("Harbour office").doesNotContain("does not hold");
    }

    @Test
    void whatWasVoidStaysVoidUnderTheNewId() throws IOException {
        Path file = signed("register.kept", "lights.colour");
        Files.writeString(file, Files.readString(file).replace("missing: Paint.", "missing: Red paint."));
        assertThat(updated(file)).doesNotContain("Approvals");
        assertThat(status(file)).contains("does not hold any more", "2.3");
    }

    @Test
    void aForgedDigestStaysForged() throws IOException {
        Path file = signed("register.kept", "lights.colour");
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("sha256: [0-9a-f\"]+", "sha256: \"" + "0".repeat(64) + "\""));
        updated(file);
        assertThat(status(file)).contains("does not hold any more");
    }
}
