package org.stocktake.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Depth;
import org.stocktake.model.FactId;
import org.stocktake.model.Period;
import org.stocktake.model.Profile;
import org.stocktake.model.QuestionId;

/** An answer is shared by two checklists that ask the same question in the same words of the same law. */
final class SharedAnswersTest {
    private static final QuestionId SHARP = new QuestionId("lines.sharp");
    private static final FactId TERRAIN = new FactId("terrain");

    @TempDir
    Path folder;

    private Path kites;

    @BeforeEach
    void copy() throws IOException {
        kites = Files.copy(Path.of("src/examples/kite-convention.yaml"), folder.resolve("kite-convention.yaml"));
    }

    private static Checklist read(Path file) throws IOException {
        return new ChecklistLibrary(List.of()).find(file.toString()).found().orElseThrow();
    }

    private static Assessment given() {
        Assessment.Subject subject =
                new Assessment.Subject("kite-convention", "1.1.0", "XA", Period.ofYear(2026), "en");
        return Assessment.begin(subject, Depth.FULL)
                .withProfile(
                        Profile.EMPTY.with(TERRAIN, List.of("coast")).with(new FactId("comparison"), List.of("yes")))
                .with(SHARP, Answer.of(AnswerKind.NO))
                .with(new QuestionId("register.kept"), Answer.of(AnswerKind.YES));
    }

    private Assessment shared() throws IOException {
        Checklist annex = read(Path.of("src/examples/kite-annex.yaml"));
        return new SharedAnswers(annex, read(kites)).of(given());
    }

    @Test
    void whatOnlyTheOtherAsksIsLeftOut() throws IOException {
        assertThat(shared().answers()).containsOnlyKeys(SHARP);
        assertThat(shared().profile().values()).containsOnlyKeys(TERRAIN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text: Does your law forbid lines that cut? | text: Does your law forbid lines that harm?",
                "provisions: [kc-3-2], evidence: [the section of the law] | provisions: [kc-3-1], evidence: [the section of the law]",
                "title: Convention on Kites across Borders (invented) | title: Convention on Balloons",
                "source: kc, number: 3(2) | source: kc, number: 4(2)",
                "id: kc-3-2, source: kc | id: kc-3-2, source: knp"
            })
    void aQuestionWithOtherWordsOrOtherLawIsAnotherQuestion(String from, String to) throws IOException {
        change(from, to);
        assertThat(shared().answers()).isEmpty();
    }

    @Test
    void aFactInOtherWordsIsAnotherFact() throws IOException {
        change("Which of these does your State have?", "Which of these did your State have?");
        assertThat(shared().profile().values()).isEmpty();
    }

    @Test
    void aFactThatBindsToAnotherTreatyIsAnotherFact() throws IOException {
        FactId party = new FactId("kite-party");
        Assessment told = given().withProfile(Profile.EMPTY.with(party, List.of("yes")));
        Checklist annex = read(Path.of("src/examples/kite-annex.yaml"));
        assertThat(new SharedAnswers(annex, read(kites)).of(told).profile().values())
                .containsOnlyKeys(party);
        change("title: Convention on Kites across Borders (invented)", "title: Convention on Balloons");
        assertThat(new SharedAnswers(annex, read(kites)).of(told).profile().values())
                .isEmpty();
    }

    @Test
    void aChoiceInOtherWordsIsAnotherChoice() throws IOException {
        change("label: A coast", "label: A coast without a port");
        assertThat(shared().profile().values()).isEmpty();
    }

    @Test
    void aChoiceThatIsNotOfferedIsNotTaken() throws IOException {
        Checklist annex = read(Path.of("src/examples/kite-annex.yaml"));
        Assessment island = given().withProfile(Profile.EMPTY.with(TERRAIN, List.of("island")));
        assertThat(new SharedAnswers(annex, read(kites)).of(island).profile().values())
                .isEmpty();
    }

    @Test
    void checklistsThatShareNothingSaySo() throws IOException {
        Checklist lighthouses = read(Path.of("src/test/resources/transcripts/checklists/lighthouses.yaml"));
        assertThat(new SharedAnswers(lighthouses, read(kites)).areAny()).isFalse();
        assertThat(new SharedAnswers(read(kites), read(kites)).areAny()).isTrue();
    }

    private void change(String from, String to) throws IOException {
        String yaml = Files.readString(kites);
        assertThat(yaml).contains(from);
        Files.writeString(kites, yaml.replace(from, to));
    }
}
