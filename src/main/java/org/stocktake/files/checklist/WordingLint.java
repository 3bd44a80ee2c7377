package org.stocktake.files.checklist;

import static org.stocktake.model.ProblemKind.QUESTION_DOUBLE_BARRELLED;
import static org.stocktake.model.ProblemKind.QUESTION_LEADING;
import static org.stocktake.model.ProblemKind.QUESTION_MARK_MISSING;
import static org.stocktake.model.ProblemKind.QUESTION_NEGATIVE;
import static org.stocktake.model.ProblemKind.QUESTION_TOO_LONG;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.BlankText;
import org.stocktake.model.Checklist;
import org.stocktake.model.Problem;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;
import org.stocktake.model.SourceLocation;

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

    /**
     * A fault of wording with the words at fault.
     *
     * @param most what is allowed; empty where nothing is counted
     */
    private record Fault(ProblemKind kind, String words, String most) {
        Problem at(SourceLocation where, String id) {
            return most.isEmpty() ? Problem.of(where, kind, id, words) : Problem.of(where, kind, id, words, most);
        }
    }

    void find() {
        if (isEnglish(checklist.heading().language())) {
            checklist.questions().forEach(this::look);
        }
    }

    /**
     * Returns the faults of wording of a checklist that has others, so that an author sees all at once. A hint at the right
     * answer is not looked for: which words the provisions quote is not known.
     */
    static List<Problem> ofFaulty(YamlNode.Mapping tree) {
        ProblemCollector found = new ProblemCollector();
        if (isEnglish(TreeKeys.text(tree, "language"))) {
            for (YamlNode section : TreeKeys.items(tree, "sections")) {
                TreeKeys.items(section, "questions").forEach(question -> look(question, tree, found));
            }
        }
        return found.sorted();
    }

    private static void look(YamlNode question, YamlNode.Mapping tree, ProblemCollector found) {
        Optional<YamlNode> id = TreeKeys.value(question, "id");
        Optional<YamlNode> text = TreeKeys.value(question, "text");
        if (id.isPresent()
                && id.get() instanceof YamlNode.Scalar named
                && text.isPresent()
                && text.get() instanceof YamlNode.Scalar asked
                && !BlankText.isBlank(asked.text())) {
            for (Fault fault : faults(new QuestionWording(asked.text()))) {
                if (!isIgnored(fault, question) && !isIgnored(fault, tree)) {
                    found.add(fault.at(asked.where(), named.text()));
                }
            }
        }
    }

    private static boolean isIgnored(Fault fault, YamlNode node) {
        return TreeKeys.entries(node, LintExemptions.KEY).stream()
                .anyMatch(entry -> entry.key().text().equals(fault.kind().code()));
    }

    private static boolean isEnglish(String language) {
        return language.equals("en") || language.startsWith("en-");
    }

    private void look(Question question) {
        QuestionWording wording = new QuestionWording(question.text());
        List<Fault> faults = new ArrayList<>(faults(wording));
        addIfAny(new Fault(QUESTION_LEADING, wording.hint(quoted(question)), ""), faults);
        String id = question.id().value();
        for (Fault fault : faults) {
            if (!places.exemptions().covers(id, fault.kind())) {
                problems.add(fault.at(Objects.requireNonNull(places.texts().get(id)), id));
            }
        }
    }

    private static List<Fault> faults(QuestionWording wording) {
        List<Fault> faults = new ArrayList<>();
        String length = wording.isTooLong() ? String.valueOf(wording.length()) : "";
        addIfAny(new Fault(QUESTION_TOO_LONG, length, String.valueOf(QuestionWording.WORDS_MAX)), faults);
        addIfAny(new Fault(QUESTION_MARK_MISSING, wording.endsInMark() ? "" : "?", ""), faults);
        addIfAny(new Fault(QUESTION_DOUBLE_BARRELLED, wording.secondQuestion(), ""), faults);
        addIfAny(new Fault(QUESTION_NEGATIVE, wording.negation(), ""), faults);
        return faults;
    }

    private static void addIfAny(Fault fault, List<Fault> faults) {
        if (!fault.words().isEmpty()) {
            faults.add(fault);
        }
    }

    /** Returns the words that the question's provisions quote: it may repeat them. */
    private List<String> quoted(Question question) {
        List<String> quoted = new ArrayList<>();
        for (ProvisionId id : question.provisions()) {
            Provision.Quotes quotes = checklist.provision(id).quotes();
            for (List<String> kind : List.of(quotes.softens(), quotes.standard(), quotes.limits())) {
                for (String qualifier : kind) {
                    quoted.add(checklist.vocabulary().qualifier(qualifier, id));
                }
            }
        }
        return quoted;
    }
}
