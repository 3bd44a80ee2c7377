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
import org.stocktake.Cases;
import org.stocktake.Exhaustive;
import org.stocktake.files.HostileTexts;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.SourceText;
import org.stocktake.files.yaml.StrictUtf8;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.files.yaml.YamlParser;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.BlankText;
import org.stocktake.model.Evidence;
import org.stocktake.model.FactId;
import org.stocktake.model.Profile;
import org.stocktake.model.QuestionId;

/** The text of a whole file; it is read back as the same assessment. */
final class AssessmentWriterTest {
    private static final int LINE_BYTES_MAX = 64 * 1024;

    static Stream<String> hostileTexts() {
        return HostileTexts.ALL.stream().filter(text -> !BlankText.isBlank(text)); // titles and actions cannot be blank
    }

    private static YamlValue read(String text) {
        return PositionedYaml.plain(PositionedYaml.of(text).orElseThrow().root());
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void everyTextComesBackAsItWas(String hostile) {
        Assessment assessment = HostileTexts.saying(hostile);
        String text = AssessmentWriter.write(assessment);
        assertThat(read(text)).isEqualTo(AssessmentMapper.of(assessment));
        assertThat(text).endsWith("\nend: assessment\n");
        assertThat(text.lines().mapToInt(line -> line.getBytes(StandardCharsets.UTF_8).length))
                .allMatch(bytes -> bytes <= LINE_BYTES_MAX);
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void theStrictReaderReadsEveryTextThatIsWritten(String hostile) throws InvalidFileException {
        Assessment assessment = HostileTexts.saying(hostile);
        SourceText source =
                StrictUtf8.of("xa.yaml", AssessmentWriter.write(assessment).getBytes(StandardCharsets.UTF_8));
        ProblemCollector problems = new ProblemCollector();
        assertThat(value(YamlParser.of(source, problems))).isEqualTo(AssessmentMapper.of(assessment));
        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest(name = "a pair of surrogates {0} characters behind the beginning of a text")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aPairOfSurrogatesIsReadWhereverItStands(int shift) throws InvalidFileException {
        theStrictReaderReadsEveryTextThatIsWritten("x".repeat(shift) + "\uD83D\uDE00".repeat(2_000));
    }

    private static YamlValue value(YamlNode node) {
        return node.<YamlValue>match(
                scalar -> YamlValue.Scalar.text(scalar.text()),
                sequence -> new YamlValue.Items(sequence.items().stream()
                        .<YamlValue>map(AssessmentWriterTest::value)
                        .toList()),
                mapping -> {
                    Map<String, YamlValue> values = new LinkedHashMap<>();
                    mapping.entries().forEach(entry -> values.put(entry.key().text(), value(entry.value())));
                    return new YamlValue.Entries(values);
                });
    }

    @Exhaustive
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4})
    void everyAssessmentComesBackAsItWas(int seed) {
        Random random = new Random(seed);
        Assessment assessment = HostileTexts.assessment();
        for (int i = 0; i < Cases.count(25, 200); i++) {
            assessment = HostileTexts.changed(assessment, random);
            assertThat(read(AssessmentWriter.write(assessment))).isEqualTo(AssessmentMapper.of(assessment));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nul\u0000inside", "lone\uD800", "\uDC00lone"})
    void whatNoFileCanHoldIsReplacedAndNotFatal(String unwritable) {
        String text = AssessmentWriter.write(HostileTexts.saying(unwritable));
        assertThat(text).contains("\uFFFD").doesNotContain("\u0000", "\\0");
        assertThat(PositionedYaml.of(text)).isPresent();
    }

    @ParameterizedTest(name = "''{0}'' is quoted in a text")
    @ValueSource(
            strings = {"yes", "No", "null", "1.10", "017", "12:30", "2008", " a", "a: b", "a #b", "- a", "*a", "", "~"})
    void whatAnotherProgramCouldTakeForAValueIsQuoted(String text) {
        assertThat(ScalarWriter.inline(YamlValue.Scalar.text(text), 0))
                .startsWith("\"")
                .endsWith("\"");
    }

    @Test
    void aFileLooksAsItIsDocumented() {
        Answer answer = new Answer(
                AnswerKind.PARTLY,
                false,
                Map.of(
                        AnswerTextField.MEASURES, "Section 108 covers procuring entry; enabling stay is not covered.\n",
                        AnswerTextField.BY, "Ministry of Justice",
                        AnswerTextField.AT, "2026-11-24T10:42:00Z",
                        AnswerTextField.REVIEW_BY, "2027-11-24"),
                List.of(),
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
        assertThat(AssessmentWriter.write(assessment)).isEqualTo("""
                format: stocktake/assessment/1
                checklist:
                  id: ctoc-cop-res-5-3
                  version: 1.1.0
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
        assertThat(AssessmentWriter.write(HostileTexts.assessment()))
                .contains("\ndepth: full\nanswers: {}\nend: assessment\n");
    }

    @Test
    void theKeysOfAnAnswerStandInTheirOrder() {
        String text = AssessmentWriter.write(HostileTexts.saying("Some words"));
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
                        "figures",
                        "evidence",
                        "missing",
                        "challenges",
                        "needs",
                        "actions",
                        "note",
                        "good-practice",
                        "observations",
                        "internal-note",
                        "by",
                        "at",
                        "review-by",
                        "answer");
    }
}
