package org.stocktake.report.summary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stocktake.report.chapter.ReportText;
import org.stocktake.report.facts.TreatyStatus;
import org.stocktake.text.Joint;
import org.stocktake.text.Messages;

/** Sentences about the States that answered, left open, or are not asked. */
final class ResponseText {
    private final ReportText wording;

    ResponseText(ReportText wording) {
        this.wording = wording;
    }

    /**
     * Returns the sentence for questions on which no State falls short. It never says so of those that did not answer.
     */
    String noShortfall(StatesByResponse states) {
        int number = states.answered().size();
        return switch (states.extent()) {
            case ANSWERED -> wording.count("summing.no-shortfall", number);
            case UNANSWERED -> wording.say("summing.unanswered");
            case WITHHELD -> wording.say("summing.withheld");
            case NOT_ASKED -> wording.say("summing.not-asked.all");
        };
    }

    /** Returns the sentences that name who left it open and who is not asked; none where everybody answered. */
    List<String> others(StatesByResponse states) {
        List<String> said = new ArrayList<>();
        add("summing.open", states.open(), said);
        add("summing.open-in-part", states.openInPart(), said);
        add(
                "summing.not-asked",
                states.extent() == StatesByResponse.Extent.NOT_ASKED ? List.of() : states.notAsked(),
                said);
        return said;
    }

    private void add(String key, List<Summary.State> states, List<String> said) {
        if (!states.isEmpty()) {
            said.add(wording.say(key, names(states, wording.words())));
        }
    }

    static String names(List<Summary.State> states, Messages words) {
        return Joint.NAMES.of(states.stream().map(Summary.State::shortName).toList(), words);
    }

    /** Returns the status of a State under each treaty, such as "Protocol: the State has been bound since 1 June 2026". */
    List<String> status(Summary.State state) {
        Set<String> said = new LinkedHashSet<>();
        for (TreatyStatus.Line line : state.status()) {
            said.add(wording.treaty(line, state.period()));
        }
        return List.copyOf(said);
    }
}
