package org.stocktake.files.checklist;

import static org.stocktake.model.ProblemKind.QUESTION_DOUBLE_BARRELLED;
import static org.stocktake.model.ProblemKind.QUESTION_LEADING;
import static org.stocktake.model.ProblemKind.QUESTION_MARK_MISSING;
import static org.stocktake.model.ProblemKind.QUESTION_NEGATIVE;
import static org.stocktake.model.ProblemKind.QUESTION_TOO_LONG;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.model.Checklist;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;

/**
 * Holds questions to the wording rules of authoring.md: one thing at a time, short, neither negative nor leading.
 * Knows English alone; a checklist in another language is left alone.
 */
final class WordingLint {
    private final Checklist checklist;
    private final ChecklistIds.Places places;
    private final ProblemCollector problems;

    WordingLint(Checklist checklist, ChecklistIds.Places places, ProblemCollector problems) {
        this.checklist = checklist;
        this.places = places;
        this.problems = problems;
    }

    void find() {
        String language = checklist.heading().language();
        if (language.equals("en") || language.startsWith("en-")) {
            checklist.questions().forEach(this::look);
        }
    }

    private void look(Question question) {
        QuestionWording wording = new QuestionWording(question.text());
        String length = wording.isTooLong() ? String.valueOf(wording.length()) : "";
        tell(question, QUESTION_TOO_LONG, length, String.valueOf(QuestionWording.WORDS_MAX));
        tell(question, QUESTION_MARK_MISSING, wording.endsInMark() ? "" : "?");
        tell(question, QUESTION_DOUBLE_BARRELLED, wording.secondQuestion());
        tell(question, QUESTION_NEGATIVE, wording.negation());
        tell(question, QUESTION_LEADING, wording.hint(quoted(question)));
    }

    /** @param fault the words at fault; empty if there are none */
    private void tell(Question question, ProblemKind kind, String fault, String... more) {
        String id = question.id().value();
        if (!fault.isEmpty() && !places.exemptions().covers(id, kind)) {
            List<String> details = new ArrayList<>(List.of(id, fault));
            details.addAll(List.of(more));
            problems.add(Objects.requireNonNull(places.questions().get(id)), kind, details.toArray(new String[0]));
        }
    }

    /** Returns the words that the question's provisions quote: it may repeat them. */
    private List<String> quoted(Question question) {
        List<String> quoted = new ArrayList<>();
        for (ProvisionId id : question.provisions()) {
            Provision.Quotes quotes = checklist.provision(id).quotes();
            for (List<String> kind : List.of(quotes.softens(), quotes.standard(), quotes.limits())) {
                for (String qualifier : kind) {
                    quoted.add(checklist.vocabulary().qualifier(qualifier));
                }
            }
        }
        return quoted;
    }
}
