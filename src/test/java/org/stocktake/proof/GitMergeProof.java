package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.Cases;
import org.stocktake.files.assessment.AssessmentReader;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.files.edit.YamlEditor;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/** Branches of a real repository, merged by git with the driver that {@code stocktake help git} sets up. */
final class GitMergeProof {
    private static final int PAIRS = Cases.count(4, 4, 50);
    private static final String FILE = "states/xa.yaml";

    @TempDir
    Path folder;

    private final AssessmentReader reader = new AssessmentReader(new ChecklistLibrary(
            List.of(ProcessRun.APPLICATION.resolve("checklists").toAbsolutePath())));

    @BeforeEach
    void aRepositoryWithOneAssessment() throws IOException {
        Files.createDirectories(folder.resolve("states"));
        Files.copy(ProcessRun.APPLICATION.resolve("examples/xa-2026.yaml"), folder.resolve(FILE));
        sh("git init --quiet --initial-branch=main && git config user.name Sample"
                        + " && git config user.email sample@example.org && git config commit.gpgsign false")
                .succeeded();
        commit();
    }

    private ProcessRun.Said sh(String script) throws IOException {
        return ProcessRun.of(List.of("sh", "-e", "-c", script))
                .in(folder)
                .with("PATH", SampleRepository.PATH_WITH_PROGRAM)
                .go();
    }

    private void commit() throws IOException {
        sh("git add --all && git commit --quiet --message 'A step'").succeeded();
    }

    /** Does what the help says, word for word. */
    private void setUpTheDriver() throws IOException {
        String help = ProcessRun.stocktake("help", "git").go().succeeded().out();
        List<String> lines = help.lines().map(String::strip).toList();
        List<String> attributes =
                lines.stream().filter(line -> line.endsWith(" merge=stocktake")).toList();
        List<String> commands =
                lines.stream().filter(line -> line.startsWith("git config ")).toList();
        assertThat(attributes).hasSize(1);
        assertThat(commands).hasSize(2);
        Files.write(folder.resolve(".git/info/attributes"), attributes);
        sh(String.join(" && ", commands)).succeeded();
    }

    private Assessment read() throws IOException {
        return reader.read(FILE, Files.readAllBytes(folder.resolve(FILE)))
                .found()
                .orElseThrow(() -> new AssertionError(text()))
                .assessment();
    }

    private String text() {
        try {
            return Files.readString(folder.resolve(FILE));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void write(Assessment changed) throws IOException {
        String edited = YamlEditor.apply(text(), read(), changed);
        Files.write(folder.resolve(FILE), edited.getBytes(StandardCharsets.UTF_8));
    }

    /** Makes a branch of the main one on which the assessment is that one. */
    private void branch(String name, Assessment changed) throws IOException {
        sh("git checkout --quiet -B " + name + " main").succeeded();
        write(changed);
        commit();
    }

    private static Assessment answered(Assessment base, List<QuestionId> questions, String office, Random random) {
        Assessment changed = base;
        for (QuestionId id : questions) {
            Answer answer = base.answerTo(id).orElse(Answer.of(AnswerKind.LATER));
            changed = answer.kind() != AnswerKind.LATER && random.nextInt(6) == 0
                    ? changed.without(id)
                    : changed.with(
                            id,
                            answer.with(AnswerTextField.NOTE, "Seen by " + office + ".")
                                    .with(AnswerTextField.BY, office));
        }
        return changed;
    }

    @Test
    void branchesThatAnswerDifferentQuestionsMergeWithoutAConflict() throws IOException {
        setUpTheDriver();
        Assessment whole = read();
        List<QuestionId> all = new ArrayList<>(reader.read(FILE, Files.readAllBytes(folder.resolve(FILE)))
                .found()
                .orElseThrow()
                .checklist()
                .questions()
                .map(Question::id)
                .toList());
        write(whole.withAnswers(Map.copyOf(half(whole))));
        commit();
        Assessment base = read();
        for (int pair = 0; pair < PAIRS; pair++) {
            Random random = new Random(pair);
            Collections.shuffle(all, random);
            int many = 1 + random.nextInt(12);
            List<QuestionId> ours = all.subList(0, many);
            List<QuestionId> theirs = all.subList(many, 2 * many);
            branch("ours", answered(base, ours, "Ministry of Justice", random));
            Assessment one = read();
            branch("theirs", answered(base, theirs, "Ministry of the Interior", random));
            Assessment other = read();
            assertThat(sh("git merge --quiet --no-edit ours").code())
                    .as("pair %d", pair)
                    .isZero();
            assertThat(read().answers()).as("pair %d", pair).isEqualTo(both(one, ours, other));
            assertThat(read().coordination().conflicts()).isEmpty();
        }
    }

    private static Map<QuestionId, Answer> half(Assessment whole) {
        Map<QuestionId, Answer> half = new LinkedHashMap<>();
        whole.answers().forEach((id, answer) -> {
            if (id.value().length() % 2 == 0) {
                half.put(id, answer);
            }
        });
        return half;
    }

    /** Returns the answers of one side to its questions, and of the other to the rest. */
    private static Map<QuestionId, Answer> both(Assessment one, List<QuestionId> questions, Assessment other) {
        Assessment both = other;
        for (QuestionId id : questions) {
            both = one.answerTo(id).isPresent() ? both.with(id, one.answers().get(id)) : both.without(id);
        }
        return both.answers();
    }

    /** Two branches answer one question; a third one does as well, and another one. */
    private String disputed() throws IOException {
        Assessment base = read();
        List<QuestionId> ids = List.copyOf(base.answers().keySet());
        branch("ours", answered(base, ids.subList(3, 4), "Ministry of Justice", new Random(1)));
        branch("theirs", answered(base, ids.subList(3, 5), "Ministry of the Interior", new Random(1)));
        return ids.get(3).value();
    }

    @Test
    void theSameQuestionIsOneConflictInTheWordsOfTheFile() throws IOException {
        setUpTheDriver();
        String question = disputed();
        ProcessRun.Said merged = sh("git merge --no-edit ours");
        assertThat(merged.code()).isEqualTo(1);
        assertThat(merged.out() + merged.err()).contains("CONFLICT", FILE + ": question ", "--only conflicts");
        assertThat(text()).contains("\nconflicts:\n  " + question + ":\n").doesNotContain("<<<<<<<");
        assertThat(text()).contains("Seen by Ministry of Justice.", "Seen by Ministry of the Interior.");
        ProcessRun.Said check = sh("stocktake check " + FILE);
        assertThat(check.out().split("answer-conflict: ", -1)).hasSize(2);
        assertThat(check.out()).contains(question, "Ministry of the Interior", "stocktake assess " + FILE);
        assertThat(sh("git diff --name-only --diff-filter=U").out()).isEqualTo(FILE + "\n");
    }

    @Test
    void marksOfAMergeByLinesAreNotTheEndOfAnAnswer() throws IOException {
        String question = disputed();
        assertThat(sh("git merge --no-edit ours").code()).isEqualTo(1);
        ProcessRun.Said check = sh("stocktake check " + FILE);
        assertThat(check.code()).isEqualTo(3);
        assertThat(check.out()).contains("merge-conflict", "stocktake merge --git", "git checkout --merge");
        setUpTheDriver();
        sh("git checkout --merge " + FILE);
        assertThat(text()).contains("\nconflicts:\n  " + question + ":\n").doesNotContain("<<<<<<<");
        assertThat(read().coordination().conflicts()).hasSize(1);
    }

    @Test
    void aVersionThatIsRefusedLeavesOursAsItIs() throws IOException {
        setUpTheDriver();
        Assessment base = read();
        List<QuestionId> ids = List.copyOf(base.answers().keySet());
        branch("ours", answered(base, ids.subList(3, 4), "Ministry of Justice", new Random(1)));
        String ours = text();
        sh("git checkout --quiet -B theirs main && sed -i 's/^state: XA/state: XB/' " + FILE)
                .succeeded();
        commit();
        ProcessRun.Said merged = sh("git checkout --quiet ours && git merge --no-edit theirs");
        assertThat(merged.code()).isEqualTo(1);
        assertThat(merged.out() + merged.err()).contains("different States: XA and XB", "CONFLICT");
        assertThat(text()).isEqualTo(ours);
    }
}
