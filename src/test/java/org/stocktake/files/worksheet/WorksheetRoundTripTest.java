package org.stocktake.files.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.Cases;
import org.stocktake.OnlyInProofs;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.finding.merge.AnswerBase;
import org.stocktake.finding.worksheet.WorksheetField;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Evidence;
import org.stocktake.model.EvidenceKind;
import org.stocktake.model.Figure;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.report.worksheet.SampleWorksheets;
import org.stocktake.report.worksheet.WorksheetContent;

/** An untouched worksheet comes back as it went out, in every part that it offers, and nothing is told. */
final class WorksheetRoundTripTest {
    private static final List<AnswerTextField> UNSEEN = List.of(
            AnswerTextField.OBSERVATIONS,
            AnswerTextField.INTERNAL_NOTE,
            AnswerTextField.BY,
            AnswerTextField.AT,
            AnswerTextField.REVIEW_BY);
    private static final String[] TEXTS = {
        "Plain.",
        "Two\nlines",
        " spaces around ",
        "\ttab",
        "=SUM(A1)",
        "-5",
        "'quoted'",
        "<w:t>&amp;\"",
        "_x0041_",
        "العربية \u200F",
        "汉字",
        "\uD83D\uDE00",
        "ends with a line\n",
        "\n\nbegins with two",
        "a\u00ADb\u2011c",
        "1.10",
        "2026-11-24",
        "TRUE",
        "A  B",
        "x\u00A0y"
    };

    static Answer offered(Answer answer) {
        Answer left = answer;
        for (AnswerTextField unseen : UNSEEN) {
            left = left.with(unseen, "");
        }
        return left;
    }

    private static WorksheetContent content(Assessment all, Checklist checklist, Map<QuestionId, Answer> answers) {
        Map<QuestionId, String> base = new LinkedHashMap<>();
        checklist
                .questions()
                .forEach(question -> base.put(
                        question.id(),
                        AnswerBase.of(Optional.ofNullable(answers.get(question.id())))
                                .line()));
        return SampleWorksheets.content(all.withAnswers(answers), checklist, "justice", base);
    }

    private static void comesBack(WorksheetContent content, String name, byte[] file) {
        LoadResult<ReturnedWorksheet> read =
                new WorksheetReader(content.worksheet(), content.checklist(), content.words()).read(name, file);
        ReturnedWorksheet returned = read.found()
                .orElseThrow(() -> new AssertionError(read.problems().toString()));
        assertThat(returned.notices()).isEmpty();
        Map<QuestionId, Answer> expected = new LinkedHashMap<>();
        content.worksheet().answers().forEach((id, answer) -> expected.put(id, offered(answer)));
        assertThat(returned.part().answers()).isEqualTo(expected);
        assertThat(returned.part()
                        .coordination()
                        .worksheet()
                        .orElseThrow()
                        .base()
                        .keySet())
                .containsExactlyElementsOf(content.worksheet()
                        .coordination()
                        .worksheet()
                        .orElseThrow()
                        .base()
                        .keySet());
    }

    static Stream<String> samples() {
        return Cases.oneIn(3, 2, Stream.of("xb", "xa", "xc"));
    }

    @OnlyInProofs
    @ParameterizedTest
    @MethodSource("samples")
    void theSamplesComeBack(String sample) throws IOException {
        AssessmentDocument master = SampleWorksheets.master(sample);
        Map<QuestionId, Answer> ordered = new LinkedHashMap<>();
        master.checklist()
                .questions()
                .forEach(question -> master.assessment()
                        .answerTo(question.id())
                        .ifPresent(answer -> ordered.put(question.id(), answer)));
        WorksheetContent content = content(master.assessment(), master.checklist(), ordered);
        comesBack(content, "a.docx", SampleWorksheets.word(content));
        comesBack(content, "a.xlsx", SampleWorksheets.excel(content));
    }

    @Test
    void aWorksheetFromRightToLeftComesBack() throws IOException {
        AssessmentDocument master = SampleWorksheets.master("xb", "ar");
        QuestionId first =
                master.checklist().questions().findFirst().orElseThrow().id();
        for (String text : Cases.oneIn(4, Stream.of(TEXTS)).toList()) {
            Answer answer = Answer.of(AnswerKind.YES)
                    .with(AnswerTextField.MEASURES, text)
                    .withEvidence(List.of(Evidence.of(text, "ref")));
            WorksheetContent content = SampleWorksheets.content(
                    master.assessment().withAnswers(Map.of(first, answer)),
                    master.checklist(),
                    "justice",
                    Map.of(first, AnswerBase.of(Optional.of(answer)).line()));
            comesBack(content, "a.docx", SampleWorksheets.word(content));
            comesBack(content, "a.xlsx", SampleWorksheets.excel(content));
        }
    }

    @OnlyInProofs
    @Test
    void anyAnswerComesBack() throws IOException {
        AssessmentDocument master = SampleWorksheets.master("xb");
        for (int seed = 0; seed < Cases.count(1, 1, 6); seed++) {
            Random random = new Random(seed);
            Map<QuestionId, Answer> answers = new LinkedHashMap<>();
            for (Question question :
                    Cases.oneIn(15, 5, master.checklist().questions()).toList()) {
                if (random.nextInt(4) > 0) {
                    answers.put(question.id(), answer(random, question, master.checklist()));
                }
            }
            WorksheetContent content = content(master.assessment(), master.checklist(), answers);
            comesBack(content, "a.docx", SampleWorksheets.word(content));
            comesBack(content, "a.xlsx", SampleWorksheets.excel(content));
        }
    }

    private static Answer answer(Random random, Question question, Checklist checklist) {
        List<AnswerKind> kinds = new ArrayList<>(List.of(AnswerKind.values()));
        kinds.remove(AnswerKind.CONSIDERED);
        AnswerKind kind = kinds.get(random.nextInt(kinds.size()));
        Map<AnswerTextField, String> texts = new EnumMap<>(AnswerTextField.class);
        for (AnswerTextField field : AnswerTextField.values()) {
            if (random.nextBoolean() && !UNSEEN.contains(field)) {
                texts.put(field, TEXTS[random.nextInt(TEXTS.length)]);
            }
        }
        for (AnswerTextField why :
                List.of(AnswerTextField.REASON, AnswerTextField.DECISION, AnswerTextField.WAITING_FOR)) {
            texts.remove(why);
        }
        WorksheetField.whyOf(kind).ifPresent(why -> texts.put(why, TEXTS[random.nextInt(TEXTS.length)]));
        texts.remove(AnswerTextField.QUALIFIER);
        List<String> qualifiers = checklist.qualifiersOf(question);
        if (!qualifiers.isEmpty() && random.nextBoolean()) {
            texts.put(AnswerTextField.QUALIFIER, qualifiers.get(random.nextInt(qualifiers.size())));
        }
        return new Answer(
                kind,
                random.nextBoolean(),
                texts,
                random.nextBoolean() ? List.of() : List.of(new Figure(text(random), "12.50", "2025-01-01", "")),
                evidence(random),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean() ? List.of() : List.of("model-laws", "strategy-planning"),
                random.nextBoolean()
                        ? List.of()
                        : List.of(new Action(text(random), text(random), "2027-01-31", "started")));
    }

    private static String text(Random random) {
        return TEXTS[random.nextInt(TEXTS.length)];
    }

    private static List<Evidence> evidence(Random random) {
        List<Evidence> all = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            all.add(new Evidence(
                    text(random) + i,
                    text(random),
                    random.nextBoolean() ? "2008" : "2008-05-17",
                    random.nextBoolean() ? "" : "https://example.org/a?b=c&d=%20e",
                    random.nextBoolean() ? "" : "documents/a b&c.pdf",
                    "",
                    random.nextBoolean() ? "" : "2030-01-01",
                    random.nextBoolean() ? Optional.empty() : Optional.of(EvidenceKind.JUDGMENT),
                    random.nextBoolean() ? "" : "2009-01",
                    ""));
        }
        return all;
    }
}
