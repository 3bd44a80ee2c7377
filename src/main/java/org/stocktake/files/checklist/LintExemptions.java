package org.stocktake.files.checklist;

import static org.stocktake.model.ProblemKind.BLANK_TEXT;
import static org.stocktake.model.ProblemKind.FACT_UNUSED;
import static org.stocktake.model.ProblemKind.QUALIFIER_UNUSED;
import static org.stocktake.model.ProblemKind.QUESTION_DOUBLE_BARRELLED;
import static org.stocktake.model.ProblemKind.QUESTION_LEADING;
import static org.stocktake.model.ProblemKind.QUESTION_MARK_MISSING;
import static org.stocktake.model.ProblemKind.QUESTION_NEGATIVE;
import static org.stocktake.model.ProblemKind.QUESTION_TOO_LONG;
import static org.stocktake.model.ProblemKind.UNKNOWN_WORD;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stocktake.files.yaml.MappingReader;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.BlankText;
import org.stocktake.model.ProblemKind;

/** Exemptions from lint that an author declared, each with a reason: of one question, or of the whole checklist. */
final class LintExemptions {
    /** The key that names codes and reasons. */
    static final String KEY = "lint-ignore";

    private static final String WHOLE_CHECKLIST = "";
    private static final List<ProblemKind> OF_QUESTIONS = List.of(
            QUESTION_TOO_LONG, QUESTION_MARK_MISSING, QUESTION_DOUBLE_BARRELLED, QUESTION_NEGATIVE, QUESTION_LEADING);
    private static final List<ProblemKind> OF_CHECKLISTS = List.of(QUALIFIER_UNUSED, FACT_UNUSED);

    private final ProblemCollector problems;
    private final Map<String, Set<String>> codes = new HashMap<>();
    private final Set<String> informing = new HashSet<>();

    LintExemptions(ProblemCollector problems) {
        this.problems = problems;
    }

    /** Reads the exemptions of the whole checklist. */
    void readChecklist(MappingReader fields) {
        read(WHOLE_CHECKLIST, fields, ofChecklists());
    }

    private static List<ProblemKind> ofChecklists() {
        List<ProblemKind> allowed = new ArrayList<>(OF_QUESTIONS);
        allowed.addAll(OF_CHECKLISTS);
        return allowed;
    }

    /** Returns the codes that a question can exempt itself from. */
    static List<String> codesOfQuestions() {
        return OF_QUESTIONS.stream().map(ProblemKind::code).toList();
    }

    /** Returns the codes that a checklist can exempt itself from. */
    static List<String> codesOfChecklists() {
        return ofChecklists().stream().map(ProblemKind::code).toList();
    }

    /** Reads the exemptions of one question. */
    void readQuestion(String question, MappingReader fields) {
        read(question, fields, OF_QUESTIONS);
    }

    private void read(String owner, MappingReader fields, List<ProblemKind> allowed) {
        Optional<YamlNode> node = fields.node(KEY);
        if (node.isEmpty()) {
            return;
        }
        List<String> known = new ArrayList<>();
        for (ProblemKind kind : allowed) {
            known.add(kind.code());
        }
        Set<String> ignored = new HashSet<>();
        for (YamlNode.Entry entry : node.get().entries(KEY, problems)) {
            String code = entry.key().text();
            if (!known.contains(code)) {
                String near = problems.suggestion(code, known);
                problems.add(entry.key().where(), UNKNOWN_WORD, code, near, ProblemCollector.listed(known));
            }
            Optional<YamlNode.Scalar> reason = entry.value().scalar(code, problems);
            if (reason.isPresent()
                    && (BlankText.isBlank(reason.get().text()) || reason.get().isNull())) {
                problems.add(reason.get().where(), BLANK_TEXT, code);
            }
            ignored.add(code);
        }
        codes.put(owner, ignored);
    }

    /** Remembers that a fact is there to be told and decides nothing. */
    void informs(String fact) {
        informing.add(fact);
    }

    /** Returns true if the fact is there to be told. */
    boolean isInforming(String fact) {
        return informing.contains(fact);
    }

    /** Returns true if lint leaves such a fault of the question alone. */
    boolean covers(String question, ProblemKind kind) {
        return covers(kind) || codes.getOrDefault(question, Set.of()).contains(kind.code());
    }

    /** Returns true if lint leaves all such faults of the checklist alone. */
    boolean covers(ProblemKind kind) {
        return codes.getOrDefault(WHOLE_CHECKLIST, Set.of()).contains(kind.code());
    }
}
