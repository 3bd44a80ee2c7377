package org.stocktake.interview.wording;

import java.util.List;
import java.util.Optional;
import org.stocktake.finding.CitedDocuments;
import org.stocktake.interview.Interview;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Evidence;
import org.stocktake.model.QuestionId;

/** Citations given elsewhere as lines that can be taken. */
public final class CitationOffers {
    private CitationOffers() {}

    public static CitedDocuments documents(QuestionId asking, Interview at) {
        return CitedDocuments.of(asking, at.assessment(), at.config().earlier().assessment());
    }

    /** Returns the lines of the citations that fit what is typed. */
    public static List<String> matching(String typed, QuestionId asking, Interview at) {
        return documents(asking, at).offers(typed).stream()
                .map(evidence -> shown(evidence, at))
                .distinct()
                .toList();
    }

    /** Returns the citation that the text shows as an offer, else what is known of a document of that title. */
    public static Optional<Evidence> known(String text, QuestionId asking, Interview at) {
        CitedDocuments documents = documents(asking, at);
        return documents
                .all()
                .filter(evidence -> shown(evidence, at).equals(text))
                .findFirst()
                .or(() -> documents.ofSameDocument(text));
    }

    /** Returns the line of a citation that is offered; of one without a section, that this is asked for. */
    private static String shown(Evidence offered, Interview at) {
        String asking = at.config().wording().say(Phrase.of("interview.offers.section", offered.title()));
        return !offered.reference().isEmpty() || asking.isEmpty() ? ItemText.line(offered, at) : asking;
    }
}
