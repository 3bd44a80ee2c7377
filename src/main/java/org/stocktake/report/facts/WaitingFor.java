package org.stocktake.report.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Findings;
import org.stocktake.finding.Outcome;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.NameNormalizer;

/**
 * Open questions that wait for the same office or decision.
 *
 * @param state the word of the answer that leaves them open, or {@link #NOT_ANSWERED}
 * @param who the office or person that the State waits for; empty when nobody is named
 */
public record WaitingFor(String state, String who, List<Finding> findings) {
    /** The state of a question that nobody has answered yet. */
    public static final String NOT_ANSWERED = "not-answered";

    /** Order of the states: questions that somebody can act on come first, untouched questions last. */
    private static final List<String> ORDER = List.of(
            AnswerKind.WAITING.word(),
            AnswerKind.UNKNOWN.word(),
            AnswerKind.LATER.word(),
            AnswerKind.WITHHELD.word(),
            AnswerKind.CONSIDERED.word(),
            NOT_ANSWERED);

    public WaitingFor {
        findings = List.copyOf(findings);
    }

    static List<WaitingFor> of(Findings findings) {
        List<WaitingFor> holders = new ArrayList<>();
        NameNormalizer spelling = new NameNormalizer();
        for (String state : ORDER) {
            Map<String, List<Finding>> byWho = new LinkedHashMap<>();
            for (Finding finding : findings.counted(Outcome.OPEN)) {
                if (state(findings, finding).equals(state)) {
                    byWho.computeIfAbsent(spelling.of(who(findings, finding)), who -> new ArrayList<>())
                            .add(finding);
                }
            }
            for (Map.Entry<String, List<Finding>> waiting : byWho.entrySet()) {
                holders.add(new WaitingFor(state, waiting.getKey(), waiting.getValue()));
            }
        }
        return holders;
    }

    private static String state(Findings findings, Finding finding) {
        Optional<Answer> answer = findings.answer(finding);
        return answer.isPresent() ? answer.get().kind().word() : NOT_ANSWERED;
    }

    private static String who(Findings findings, Finding finding) {
        Optional<Answer> answer = findings.answer(finding);
        boolean waits = answer.isPresent() && answer.get().kind() == AnswerKind.WAITING;
        return waits ? answer.get().text(AnswerTextField.WAITING_FOR) : "";
    }
}
