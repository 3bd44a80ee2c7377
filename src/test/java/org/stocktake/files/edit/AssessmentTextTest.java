package org.stocktake.files.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.files.HostileTexts;
import org.stocktake.files.yaml.Node;
import org.stocktake.files.yaml.Problems;
import org.stocktake.files.yaml.Refused;
import org.stocktake.files.yaml.SourceText;
import org.stocktake.files.yaml.StrictText;
import org.stocktake.files.yaml.Tree;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerText;
import org.stocktake.model.Assessment;
import org.stocktake.model.BlankText;
import org.stocktake.model.Evidence;
import org.stocktake.model.FactId;
import org.stocktake.model.Profile;
import org.stocktake.model.QuestionId;

/** What a whole file looks like, and that it says what the assessment says. */
final class AssessmentTextTest {
    private static final int LINE_BYTES_MAX = 64 * 1024;

    static Stream<String> hostileTexts() {
        return HostileTexts.ALL.stream().filter(text -> !BlankText.isBlank(text)); // no title and no action can be one
    }

    private static YamlValue read(String text) {
        return PlacedText.plain(PlacedText.of(text).orElseThrow().root());
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void everyTextComesBackAsItWas(String hostile) {
        Assessment assessment = HostileTexts.saying(hostile);
        String text = AssessmentText.write(assessment);
        assertThat(read(text)).isEqualTo(AssessmentYaml.of(assessment));
        assertThat(text).endsWith("\nend: assessment\n");
        assertThat(text.lines().mapToInt(line -> line.getBytes(StandardCharsets.UTF_8).length))
                .allMatch(bytes -> bytes <= LINE_BYTES_MAX);
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void theStrictReaderReadsEveryTextThatIsWritten(String hostile) throws Refused {
        Assessment assessment = HostileTexts.saying(hostile);
        SourceText source =
                StrictText.of("xa.yaml", AssessmentText.write(assessment).getBytes(StandardCharsets.UTF_8));
        Problems problems = new Problems();
        assertThat(value(Tree.of(source, problems))).isEqualTo(AssessmentYaml.of(assessment));
        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest(name = "a pair of surrogates {0} characters behind the beginning of a text")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aPairOfSurrogatesIsReadWhereverItStands(int shift) throws Refused {
        theStrictReaderReadsEveryTextThatIsWritten("x".repeat(shift) + "\uD83D\uDE00".repeat(2_000));
    }

    private static YamlValue value(Node node) {
        return node.<YamlValue>match(
                scalar -> YamlValue.Scalar.text(scalar.text()),
                sequence -> new YamlValue.Items(sequence.items().stream()
                        .<YamlValue>map(AssessmentTextTest::value)
                        .toList()),
                mapping -> {
                    Map<String, YamlValue> values = new LinkedHashMap<>();
                    mapping.entries().forEach(entry -> values.put(entry.key().text(), value(entry.value())));
                    return new YamlValue.Entries(values);
                });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4})
    void everyAssessmentComesBackAsItWas(int seed) {
        Random random = new Random(seed);
        Assessment assessment = HostileTexts.assessment();
        for (int i = 0; i < 200; i++) {
            assessment = HostileTexts.changed(assessment, random);
            assertThat(read(AssessmentText.write(assessment))).isEqualTo(AssessmentYaml.of(assessment));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nul\u0000inside", "lone\uD800", "\uDC00lone"})
    void whatNoFileCanHoldIsReplacedAndNotFatal(String unwritable) {
        String text = AssessmentText.write(HostileTexts.saying(unwritable));
        assertThat(text).contains("\uFFFD").doesNotContain("\u0000", "\\0");
        assertThat(PlacedText.of(text)).isPresent();
    }

    @ParameterizedTest(name = "''{0}'' is quoted in a text")
    @ValueSource(
            strings = {"yes", "No", "null", "1.10", "017", "12:30", "2008", " a", "a: b", "a #b", "- a", "*a", "", "~"})
    void whatAnotherProgramCouldTakeForAValueIsQuoted(String text) {
        assertThat(ScalarSpelling.inline(YamlValue.Scalar.text(text), 0))
                .startsWith("\"")
                .endsWith("\"");
    }

    @Test
    void aFileLooksAsItIsDocumented() {
        Answer answer = new Answer(
                AnswerKind.PARTLY,
                false,
                Map.of(
                        AnswerText.MEASURES, "Section 108 covers procuring entry; enabling stay is not covered.\n",
                        AnswerText.BY, "Ministry of Justice",
                        AnswerText.AT, "2026-11-24T10:42:00Z",
                        AnswerText.REVIEW_BY, "2027-11-24"),
                List.of(new Evidence("Immigration Act", "s. 108", "2008-05-15", "", "", "", "")),
                false,
                false,
                List.of("legislative-drafting"),
                List.of(new Action("Amend section 108", "Ministry of Justice", "2027-06-30", "")));
        Assessment assessment = HostileTexts.assessment()
                .withProfile(Profile.EMPTY
                        .with(new FactId("protocol-party"), List.of("yes"))
                        .with(new FactId("migration-role"), List.of("origin", "transit")))
                .withContacts(Map.of("focal-point", "Office of the focal point, Ministry of Justice"))
                .with(new QuestionId("offences.procuring-entry"), answer);
        assertThat(AssessmentText.write(assessment)).isEqualTo("""
                format: stocktake/assessment/1
                checklist:
                  id: ctoc-cop-res-5-3
                  version: 1.0.0
                state: "NO"
                period:
                  from: 2026-01-01
                  to: 2026-12-31
                language: en
                depth: full
                profile:
                  protocol-party: yes
                  migration-role:
                    - origin
                    - transit
                contacts:
                  focal-point: Office of the focal point, Ministry of Justice
                answers:
                  offences.procuring-entry:
                    answer: partly
                    measures: |
                      Section 108 covers procuring entry; enabling stay is not covered.
                    evidence:
                      - title: Immigration Act
                        reference: s. 108
                        date: 2008-05-15
                    needs:
                      - legislative-drafting
                    actions:
                      - what: Amend section 108
                        owner: Ministry of Justice
                        due: 2027-06-30
                    by: Ministry of Justice
                    at: 2026-11-24T10:42:00Z
                    review-by: 2027-11-24
                end: assessment
                """);
    }

    @Test
    void aFileWithoutAnAnswerSaysSo() {
        assertThat(AssessmentText.write(HostileTexts.assessment()))
                .contains("\ndepth: full\nanswers: {}\nend: assessment\n");
    }

    @Test
    void theKeysOfAnAnswerStandInTheirOrder() {
        String text = AssessmentText.write(HostileTexts.saying("Some words"));
        assertThat(text.lines()
                        .filter(line -> line.matches("    [a-z-]+:.*"))
                        .map(line -> line.strip().replaceAll(":.*", "")))
                .containsExactly(
                        "answer",
                        "confidential",
                        "reason",
                        "decision",
                        "waiting-for",
                        "qualifier",
                        "measures",
                        "practice",
                        "evidence",
                        "missing",
                        "challenges",
                        "needs",
                        "actions",
                        "note",
                        "internal-note",
                        "by",
                        "at",
                        "review-by",
                        "answer");
    }
}
