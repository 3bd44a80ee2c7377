package org.stocktake.files.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.stocktake.Cases;
import org.stocktake.Exhaustive;
import org.stocktake.files.HostileTexts;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Depth;
import org.stocktake.model.Evidence;
import org.stocktake.model.FactId;
import org.stocktake.model.Profile;
import org.stocktake.model.QuestionId;

/** An edit of the text equals the edit of the model, and every part that was not edited keeps its bytes. */
final class YamlEditorTest {
    private static final QuestionId FIRST = new QuestionId("offences.first");
    private static final QuestionId SECOND = new QuestionId("offences.second");
    private static final String BY_HAND = """
            # Our second round. Please keep this line.
            format: stocktake/assessment/1
            state: 'NO'   # Norway
            checklist: {id: ctoc-cop-res-5-3, version: 1.0.0}

            period:
                from: 2026-01-01   # first day
                to: 2026-12-31
            language: en
            depth: full # not core
            profile:
              protocol-party: true
              # asked the port authority
              coast: coastal
            answers:
            # -- offences --
              offences.first:
                # checked with the ministry
                answer:   partly      # for now
                note: >-
                  folded by
                  hand
                # the law itself
                evidence:
                # the newest first
                - title: Immigration Act   # as amended
                  # section, not article
                  reference: s. 108
                -   title: Decree
                needs: [training, equipment]
                by: "Ministry of Justice"

              # to be discussed
              offences.second:
                answer: no
                measures: |
                  one
                  # part of the text
                  two
            # the end
            end: assessment
            """;

    private static Assessment byHand() {
        Answer first = Answer.of(AnswerKind.PARTLY)
                .with(AnswerTextField.NOTE, "folded by hand")
                .withEvidence(List.of(Evidence.of("Immigration Act", "s. 108"), Evidence.of("Decree", "")))
                .withNeeds(List.of("training", "equipment"))
                .with(AnswerTextField.BY, "Ministry of Justice");
        Answer second = Answer.of(AnswerKind.NO).with(AnswerTextField.MEASURES, "one\n# part of the text\ntwo\n");
        return HostileTexts.assessment()
                .withProfile(Profile.EMPTY
                        .with(new FactId("protocol-party"), List.of("yes"))
                        .with(new FactId("coast"), List.of("coastal")))
                .with(FIRST, first)
                .with(SECOND, second);
    }

    private static Answer first() {
        return byHand().answerTo(FIRST).orElseThrow();
    }

    private static String edited(Assessment after) throws IOException {
        return YamlEditor.apply(BY_HAND, byHand(), after);
    }

    @Test
    void noChangeChangesNoByte() throws IOException {
        assertThat(edited(byHand())).isEqualTo(BY_HAND);
    }

    @Test
    void anotherAnswerTakesThePlaceOfTheWordAlone() throws IOException {
        assertThat(edited(byHand().with(FIRST, first().withKind(AnswerKind.NO))))
                .isEqualTo(BY_HAND.replace("answer:   partly      # for now", "answer:   no      # for now"));
    }

    @Test
    void aTextOfSeveralLinesTakesThePlaceOfItsKeyAlone() throws IOException {
        assertThat(edited(byHand().with(FIRST, first().with(AnswerTextField.NOTE, "a\nb"))))
                .isEqualTo(BY_HAND.replace("note: >-\n      folded by\n      hand\n", "note: |-\n      a\n      b\n"));
    }

    @Test
    void aNewKeyStandsBehindTheOneThatComesBeforeItInTheOrder() throws IOException {
        assertThat(edited(byHand().with(FIRST, first().with(AnswerTextField.MEASURES, "New law"))))
                .isEqualTo(BY_HAND.replace("# for now\n", "# for now\n    measures: New law\n"));
    }

    @Test
    void aNewQuestionStandsLast() throws IOException {
        assertThat(edited(byHand().with(new QuestionId("sea.boarding"), Answer.of(AnswerKind.LATER))))
                .isEqualTo(BY_HAND.replace("      two\n", "      two\n  sea.boarding:\n    answer: later\n"));
    }

    @Test
    void aCitationIsAddedBehindTheLastOne() throws IOException {
        List<Evidence> more = List.of(
                Evidence.of("Immigration Act", "s. 108"), Evidence.of("Decree", ""), Evidence.of("Circular", "7/2025"));
        assertThat(edited(byHand().with(FIRST, first().withEvidence(more))))
                .isEqualTo(BY_HAND.replace(
                        "    -   title: Decree\n",
                        "    -   title: Decree\n    - title: Circular\n      reference: 7/2025\n"));
    }

    @Test
    void aCitationTakenAwayLeavesItsComments() throws IOException {
        assertThat(edited(byHand().with(FIRST, first().withEvidence(List.of(Evidence.of("Decree", ""))))))
                .isEqualTo(BY_HAND.replace(
                        "    - title: Immigration Act   # as amended\n      # section, not article\n      reference: s. 108\n",
                        "    # as amended\n    # section, not article\n"));
    }

    @Test
    void aWholeAnswerTakenAwayLeavesItsCommentsInOrder() throws IOException {
        assertThat(edited(byHand().without(FIRST))).contains("""
            answers:
            # -- offences --
              # checked with the ministry
              # for now
              # the law itself
              # the newest first
              # as amended
              # section, not article

              # to be discussed
              offences.second:
            """);
    }

    @Test
    void aListWrittenInOneLineIsWrittenAnew() throws IOException {
        assertThat(edited(byHand().with(FIRST, first().withNeeds(List.of("equipment")))))
                .isEqualTo(BY_HAND.replace("needs: [training, equipment]\n", "needs:\n      - equipment\n"));
    }

    @Test
    void profileDepthContactsAndPeriodAreEditedInPlaceToo() throws IOException {
        Assessment after = byHand().withDepth(Depth.CORE)
                .withContacts(Map.of("focal-point", "The office"))
                .withProfile(byHand().profile().with(new FactId("coast"), List.of("landlocked")));
        assertThat(edited(after))
                .isEqualTo(BY_HAND.replace("depth: full #", "depth: core #")
                        .replace("coast: coastal\n", "coast: landlocked\ncontacts:\n  focal-point: The office\n"));
    }

    @Test
    void theFirstAnswerOfAFileOpensTheMapping() throws IOException {
        Assessment empty = HostileTexts.assessment();
        Assessment one = empty.with(FIRST, Answer.of(AnswerKind.YES));
        assertThat(YamlEditor.apply(AssessmentWriter.write(empty), empty, one)).isEqualTo(AssessmentWriter.write(one));
        assertThat(YamlEditor.apply(AssessmentWriter.write(one), one, empty)).isEqualTo(AssessmentWriter.write(empty));
    }

    @Test
    void aFileOfOneFlowMappingIsWrittenAnewUnderItsComments() throws IOException {
        Assessment empty = HostileTexts.assessment();
        Assessment one = empty.with(FIRST, Answer.of(AnswerKind.YES));
        String flow = "{format: stocktake/assessment/1, # kept\n state: NO, answers: {}, end: assessment}\n";
        assertThat(YamlEditor.apply(flow, empty, one)).isEqualTo("# kept\n" + AssessmentWriter.write(one));
    }

    @Test
    void aMarkOfByteOrderAndTheLineEndsOfAnotherSystemStay() throws IOException {
        String windows = "\uFEFF" + BY_HAND.replace("\n", "\r\n");
        Assessment after =
                byHand().with(FIRST, first().with(AnswerTextField.NOTE, "a\nb").with(AnswerTextField.PRACTICE, "x"));
        assertThat(YamlEditor.apply(windows, byHand(), after))
                .isEqualTo("\uFEFF" + edited(after).replace("\n", "\r\n"));
    }

    @Test
    void aLastLineWithoutALineBreakIsNoObstacle() throws IOException {
        Assessment before = HostileTexts.assessment().with(FIRST, Answer.of(AnswerKind.NO));
        String answers = "answers:\n  offences.first:\n    answer: no";
        String text =
                AssessmentWriter.write(before).replace(answers + "\nend: assessment\n", "end: assessment\n" + answers);
        Assessment after = before.with(SECOND, Answer.of(AnswerKind.YES));
        assertThat(YamlEditor.apply(text, before, after)).isEqualTo(text + "\n  offences.second:\n    answer: yes\n");
    }

    @Exhaustive
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {11, 12, 13, 14, 15, 16})
    void anyEditEqualsTheEditOfTheModelAndKeepsEveryComment(int seed) throws IOException {
        Random random = new Random(seed);
        Assessment now = HostileTexts.assessment();
        String text = AssessmentWriter.write(now);
        for (int step = 0; step < Cases.count(20, 60, 200); step++) {
            text = step % 5 == 0 ? annotated(text, step) : text;
            Assessment after = HostileTexts.changed(now, random);
            String edited = YamlEditor.apply(text, now, after);
            assertThat(PositionedYaml.plain(
                            PositionedYaml.of(edited).orElseThrow().root()))
                    .isEqualTo(AssessmentMapper.of(after));
            assertThat(comments(edited)).as("step %s", step).containsExactlyInAnyOrderElementsOf(comments(text));
            assertThat(untouched(edited, now, after)).isEqualTo(untouched(text, now, after));
            text = edited;
            now = after;
        }
    }

    @Exhaustive
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {21, 22, 23})
    void theChangeOfOneAnswerAloneGivesTheSameText(int seed) throws IOException {
        Random random = new Random(seed);
        Assessment now = HostileTexts.assessment();
        String text = AssessmentWriter.write(now);
        int quick = 0;
        Optional<AnswerIndex> regions = Optional.empty();
        for (int step = 0; step < Cases.count(40, 90, 300); step++) {
            text = step % 7 == 0 ? annotated(text, step) : text;
            Assessment after = HostileTexts.changed(now, random);
            String known = text;
            if (regions.filter(of -> of.isOf(known)).isEmpty()) {
                regions = AnswerIndex.of(text);
            }
            String edited = YamlEditor.apply(text, now, after);
            Optional<String> quickly = regions.isPresent() ? regions.get().change(now, after) : Optional.empty();
            quick += quickly.isPresent() ? 1 : 0;
            assertThat(quickly.orElse(edited)).as("step %s", step).isEqualTo(edited);
            text = edited;
            now = after;
        }
        assertThat(quick).as("changes of one answer alone").isGreaterThan(Cases.count(5, 12, 50));
    }

    @Exhaustive
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {31, 32, 33, 34, 35, 36})
    void theAnswersStandInTheOrderOfTheModel(int seed) throws IOException {
        Random random = new Random(seed);
        Assessment now = HostileTexts.assessment();
        String text = AssessmentWriter.write(now);
        int quick = 0;
        for (int step = 0; step < Cases.count(24, 60, 200); step++) {
            text = step % 5 == 0 ? annotated(text, step) : text;
            Assessment after = ordered(HostileTexts.changed(now, random), random);
            String edited = YamlEditor.apply(text, now, after);
            Optional<AnswerIndex> index = AnswerIndex.of(text);
            Optional<String> quickly = index.isPresent() ? index.get().change(now, after) : Optional.empty();
            assertThat(quickly.orElse(edited)).as("step %s", step).isEqualTo(edited);
            quick += quickly.isPresent() ? 1 : 0;
            PositionedYaml placed = PositionedYaml.of(edited).orElseThrow();
            assertThat(PositionedYaml.plain(placed.root())).isEqualTo(AssessmentMapper.of(after));
            assertThat(questions(placed))
                    .containsExactlyElementsOf(after.answers().keySet());
            assertThat(comments(edited)).as("step %s", step).containsExactlyInAnyOrderElementsOf(comments(text));
            assertThat(untouched(edited, now, after)).isEqualTo(untouched(text, now, after));
            text = edited;
            now = after;
        }
        assertThat(quick).as("changes of one answer alone").isGreaterThan(Cases.count(3, 7, 30));
    }

    /** Returns the assessment with its answers in the order of their ids, and now and then in any. */
    private static Assessment ordered(Assessment assessment, Random random) {
        List<QuestionId> order = new ArrayList<>(assessment.answers().keySet());
        order.sort(Comparator.comparing(QuestionId::value));
        if (random.nextInt(12) == 0) {
            Collections.shuffle(order, random);
        }
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        order.forEach(question -> answers.put(question, assessment.answers().get(question)));
        return assessment.withAnswers(answers);
    }

    private static List<QuestionId> questions(PositionedYaml placed) {
        return ((MappingNode) value(placed.root(), "answers"))
                .getValue().stream()
                        .map(entry -> new QuestionId(PositionedYaml.key(entry)))
                        .toList();
    }

    @Test
    void anAnswerMovesWithTheCommentsAboveItAndThoseBelowThatStandDeeper() throws IOException {
        Assessment before =
                HostileTexts.assessment().with(SECOND, Answer.of(AnswerKind.NO)).with(FIRST, Answer.of(AnswerKind.YES));
        String head = AssessmentWriter.write(HostileTexts.assessment()).replace("answers: {}\nend: assessment\n", "");
        String second = "  # of the second\n  offences.second:  # here\n    answer: no\n\n    # to be asked\n";
        String first = "\n  # of the first\n  offences.first:\n    answer: yes\n";
        String foot = "  # the end\nend: assessment\n";
        Assessment after =
                HostileTexts.assessment().with(FIRST, Answer.of(AnswerKind.YES)).with(SECOND, Answer.of(AnswerKind.NO));
        assertThat(YamlEditor.apply(head + "answers:\n" + second + first + foot, before, after))
                .isEqualTo(head + "answers:\n" + first + second + foot);
    }

    @Test
    void aNewFirstAnswerStandsAboveTheCommentsOfTheOneThatWasFirst() throws IOException {
        Assessment before = HostileTexts.assessment().with(SECOND, Answer.of(AnswerKind.NO));
        String text = AssessmentWriter.write(before).replace("answers:\n", "answers:\n\n  # of the second\n");
        Assessment after =
                HostileTexts.assessment().with(FIRST, Answer.of(AnswerKind.YES)).with(SECOND, Answer.of(AnswerKind.NO));
        String edited = text.replace("answers:\n", "answers:\n  offences.first:\n    answer: yes\n");
        assertThat(YamlEditor.apply(text, before, after)).isEqualTo(edited);
        assertThat(AnswerIndex.of(text).orElseThrow().change(before, after)).contains(edited);
    }

    @Test
    void theLastAnswerMovesAlsoWithoutALineBreakAtTheEndOfTheFile() throws IOException {
        Assessment before =
                HostileTexts.assessment().with(SECOND, Answer.of(AnswerKind.NO)).with(FIRST, Answer.of(AnswerKind.YES));
        String answers = "answers:\n  offences.second:\n    answer: no\n  offences.first:\n    answer: yes\n";
        String head = AssessmentWriter.write(before).replace(answers, "").strip() + "\n";
        Assessment after =
                HostileTexts.assessment().with(FIRST, Answer.of(AnswerKind.YES)).with(SECOND, Answer.of(AnswerKind.NO));
        assertThat(YamlEditor.apply(head + answers.strip(), before, after))
                .isEqualTo(head + "answers:\n  offences.first:\n    answer: yes\n  offences.second:\n    answer: no\n");
    }

    private static List<String> comments(String text) {
        return PositionedYaml.of(text).orElseThrow().comments(0, text.length());
    }

    /** Returns the text with a comment above one of its keys and another at the end of the key's line. */
    private static String annotated(String text, int step) throws IOException {
        List<String> lines = new ArrayList<>(text.lines().toList());
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches(" *(- )?(answer|title|what|confidential|at|section.*): *[a-z-]*")) {
                places.add(i);
            }
        }
        if (!places.isEmpty()) {
            int at = places.get(step % places.size());
            lines.set(at, lines.get(at) + "  # behind " + step);
            lines.add(at, lines.get(at).replaceAll("\\S.*", "") + "# above " + step);
        }
        return String.join("\n", lines) + "\n";
    }

    /** Returns the lines of every answer that did not change. */
    private static Map<QuestionId, String> untouched(String text, Assessment before, Assessment after) {
        PositionedYaml placed = PositionedYaml.of(text).orElseThrow();
        Map<QuestionId, String> lines = new LinkedHashMap<>();
        before.answers().forEach((question, answer) -> {
            if (after.answerTo(question).filter(answer::equals).isPresent()) {
                lines.put(question, slice(placed, question.value()));
            }
        });
        return lines;
    }

    private static String slice(PositionedYaml placed, String question) {
        Node answers = value(placed.root(), "answers");
        Node answer = value(answers, question);
        return placed.text().substring(placed.start(answer), placed.lineBreak(placed.end(answer)));
    }

    private static Node value(Node mapping, String key) {
        return ((MappingNode) mapping)
                .getValue().stream()
                        .filter(tuple -> PositionedYaml.key(tuple).equals(key))
                        .findFirst()
                        .orElseThrow()
                        .getValueNode();
    }
}
