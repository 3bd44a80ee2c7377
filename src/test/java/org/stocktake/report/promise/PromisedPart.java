package org.stocktake.report.promise;

import static org.stocktake.report.ReportFormat.CSV;
import static org.stocktake.report.ReportFormat.CSV_EVIDENCE;
import static org.stocktake.report.ReportFormat.CSV_STEPS;
import static org.stocktake.report.ReportFormat.DOCX;
import static org.stocktake.report.ReportFormat.HTML;
import static org.stocktake.report.ReportFormat.JSON;
import static org.stocktake.report.ReportFormat.MARKDOWN;
import static org.stocktake.report.ReportFormat.OSCAL_PLAN;
import static org.stocktake.report.ReportFormat.OSCAL_RESULTS;
import static org.stocktake.report.ReportFormat.PDF;
import static org.stocktake.report.ReportFormat.XLSX;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.Declaration;
import org.stocktake.model.Evidence;
import org.stocktake.model.Figure;
import org.stocktake.model.brand.Signatory;
import org.stocktake.report.ReportFormat;

/**
 * The table of promises: each part of an assessment and of a brand, the formats of a report in which its texts are found
 * again, and why they are not in the others. What no format promises is in none of them.
 */
enum PromisedPart {
    ANSWER_TEXT(whole(), Why.OWN_TABLES) {
        @Override
        List<String> texts(RandomAssessment.Made made) {
            return answers(
                    made,
                    answer -> answer.texts().entrySet().stream()
                            .filter(text -> !Why.TOLD_OTHERWISE.contains(text.getKey()))
                            .map(Map.Entry::getValue));
        }
    },
    FIGURE(whole(), Why.OWN_TABLES) {
        @Override
        List<String> texts(RandomAssessment.Made made) {
            return answers(made, answer -> answer.figures().stream().flatMap(PromisedPart::words));
        }
    },
    CITATION(with(whole(), CSV_EVIDENCE), "The tables of steps and of provisions cite nothing.") {
        @Override
        List<String> texts(RandomAssessment.Made made) {
            return answers(made, answer -> answer.evidence().stream().flatMap(PromisedPart::words));
        }
    },
    STEP(with(whole(), CSV_STEPS), "The tables of evidence and of provisions have no steps.") {
        @Override
        List<String> texts(RandomAssessment.Made made) {
            return answers(made, answer -> answer.actions().stream().flatMap(PromisedPart::words));
        }
    },
    CONSULTED(without(with(whole(), OSCAL_PLAN), CSV), Why.ONE_QUESTION) {
        @Override
        List<String> texts(RandomAssessment.Made made) {
            return made.assessment().consulted();
        }
    },
    DECLARATION(without(with(whole(), OSCAL_PLAN), CSV), Why.ONE_QUESTION) {
        @Override
        List<String> texts(RandomAssessment.Made made) {
            return made.assessment().declarations().stream()
                    .map(Declaration::text)
                    .toList();
        }
    },
    OBJECTION(without(with(whole(), OSCAL_PLAN), CSV), Why.ONE_QUESTION) {
        @Override
        List<String> texts(RandomAssessment.Made made) {
            return made.assessment().declarations().stream()
                    .flatMap(declaration -> declaration.objections().stream())
                    .flatMap(objection -> given(objection.from(), objection.text()))
                    .toList();
        }
    },
    SIGN_OFF(without(with(whole(), OSCAL_PLAN), CSV), Why.ONE_QUESTION) {
        @Override
        List<String> texts(RandomAssessment.Made made) {
            return made.assessment().coordination().signOffs().stream()
                    .map(signOff -> signOff.office())
                    .toList();
        }
    },
    FOREWORD(pages(), "A workbook and the files for programs have tables, not chapters.") {
        @Override
        List<String> texts(RandomAssessment.Made made) {
            return made.brand().foreword();
        }
    },
    LETTERHEAD(pages(), "They have no title page.") {
        @Override
        List<String> texts(RandomAssessment.Made made) {
            return made.brand().letterhead();
        }
    },
    FOOT(EnumSet.of(HTML, MARKDOWN), "It stands at the foot of each page, outside of the text, or they have none.") {
        @Override
        List<String> texts(RandomAssessment.Made made) {
            return given(made.brand().foot()).toList();
        }
    },
    SIGNATORY(pages(), "They are not signed.") {
        @Override
        List<String> texts(RandomAssessment.Made made) {
            return made.brand().signatories().stream()
                    .flatMap(PromisedPart::words)
                    .toList();
        }
    },
    INTERNAL_NOTE(EnumSet.noneOf(ReportFormat.class), "It is for colleagues.") {
        @Override
        List<String> texts(RandomAssessment.Made made) {
            return answers(made, answer -> given(answer.text(AnswerTextField.INTERNAL_NOTE)));
        }
    },
    CONTACT(EnumSet.noneOf(ReportFormat.class), "Contacts are for the office itself.") {
        @Override
        List<String> texts(RandomAssessment.Made made) {
            return List.copyOf(made.assessment().contacts().values());
        }
    },
    /** The office that gave the other answer is named at its finding, where there is one. */
    CONFLICT(EnumSet.noneOf(ReportFormat.class), "A report has what the State says; here it has not chosen yet.") {
        @Override
        List<String> texts(RandomAssessment.Made made) {
            return all(made.assessment().coordination().conflicts().values().stream()
                    .flatMap(Collection::stream)
                    .map(answer -> answer.with(AnswerTextField.BY, "")));
        }
    },
    RETIRED(pages(), "They have nothing about the checklist's earlier versions.") {
        @Override
        List<String> texts(RandomAssessment.Made made) {
            return made.assessment().carryover().retired().stream()
                    .flatMap(each -> given(each.from().because(), each.from().text()))
                    .toList();
        }
    },
    WORDS_OF_THE_RETIRED(EnumSet.noneOf(ReportFormat.class), "No finding rests on them; show has them.") {
        @Override
        List<String> texts(RandomAssessment.Made made) {
            return all(made.assessment().carryover().retired().stream().map(CarriedAnswer::answer));
        }
    },
    PROPOSED(EnumSet.noneOf(ReportFormat.class), "A proposal is no answer until somebody confirms it.") {
        @Override
        List<String> texts(RandomAssessment.Made made) {
            List<CarriedAnswer> proposed = made.assessment().carryover().proposals().values().stream()
                    .flatMap(Collection::stream)
                    .toList();
            List<String> texts = new ArrayList<>(all(proposed.stream().map(CarriedAnswer::answer)));
            proposed.forEach(each ->
                    texts.addAll(List.of(each.from().because(), each.from().text())));
            return texts;
        }
    };

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final Set<ReportFormat> formats;

    private final String why;

    /** @param why it is not in the other formats */
    PromisedPart(Set<ReportFormat> formats, String why) {
        this.formats = Set.copyOf(formats);
        this.why = why;
    }

    /** Returns the texts of this part, but of an answer that is no text: days, words of the checklist. */
    abstract List<String> texts(RandomAssessment.Made made);

    Set<ReportFormat> formats() {
        return formats;
    }

    String why() {
        return why;
    }

    /** Reasons that hold for several parts, and what is no text of the State. */
    private static final class Why {
        static final String ONE_QUESTION = "A row of a table is about one question.";
        static final String OWN_TABLES = "The tables beside the findings have what their names say; the plan asks.";
        /** Days are written out, a qualifier is quoted from the checklist, and an internal note is a part of its own. */
        static final Set<AnswerTextField> TOLD_OTHERWISE = EnumSet.of(
                AnswerTextField.AT,
                AnswerTextField.REVIEW_BY,
                AnswerTextField.QUALIFIER,
                AnswerTextField.INTERNAL_NOTE);
    }

    private static Set<ReportFormat> pages() {
        return EnumSet.of(HTML, MARKDOWN, PDF, DOCX);
    }

    private static Set<ReportFormat> whole() {
        return with(pages(), XLSX, CSV, JSON, OSCAL_RESULTS);
    }

    private static Set<ReportFormat> with(Set<ReportFormat> formats, ReportFormat... more) {
        Set<ReportFormat> all = EnumSet.copyOf(formats);
        all.addAll(List.of(more));
        return all;
    }

    private static Set<ReportFormat> without(Set<ReportFormat> formats, ReportFormat... fewer) {
        Set<ReportFormat> rest = EnumSet.copyOf(formats);
        rest.removeAll(List.of(fewer));
        return rest;
    }

    private static List<String> answers(RandomAssessment.Made made, Function<Answer, Stream<String>> texts) {
        return made.assessment().answers().values().stream().flatMap(texts).toList();
    }

    /** Returns every text of answers. */
    static List<String> all(Stream<Answer> answers) {
        return answers.flatMap(answer -> Stream.of(
                                answer.texts().entrySet().stream()
                                        .filter(text -> text.getKey() == AnswerTextField.INTERNAL_NOTE
                                                || !Why.TOLD_OTHERWISE.contains(text.getKey()))
                                        .map(Map.Entry::getValue),
                                answer.figures().stream().flatMap(PromisedPart::words),
                                answer.evidence().stream().flatMap(PromisedPart::words),
                                answer.actions().stream().flatMap(PromisedPart::words))
                        .flatMap(Function.identity()))
                .toList();
    }

    private static Stream<String> given(String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty());
    }

    private static Stream<String> words(Figure figure) {
        return given(figure.what(), figure.number());
    }

    private static Stream<String> words(Evidence evidence) {
        return given(evidence.title(), evidence.reference(), evidence.link(), evidence.file(), evidence.sha256());
    }

    private static Stream<String> words(Action action) {
        return given(action.what(), action.owner());
    }

    private static Stream<String> words(Signatory signatory) {
        return given(signatory.name(), signatory.function());
    }
}
