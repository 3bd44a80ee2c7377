package org.stocktake.interview.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stocktake.finding.AnswerTimes;
import org.stocktake.interview.Interview;
import org.stocktake.interview.view.PageField;
import org.stocktake.model.Answer;
import org.stocktake.model.Evidence;
import org.stocktake.model.QuestionId;
import org.stocktake.model.typed.FoldedText;

/** Citations given elsewhere, to be taken instead of typing them again: one law answers many questions. */
public final class CitationOffers {
    private CitationOffers() {}

    /**
     * Returns the citations of other answers, and of the older assessment, whose title or reference contains what is
     * typed; those that the answer has already are left out. The latest citation of each title comes first, then its
     * other sections; at most five. A law that the answer cites already is offered without its section, because another
     * section of it can be cited: first while nothing is typed, else last.
     *
     * @param typed accents, capitals and spaces make no difference; the empty text offers the latest
     */
    public static List<Evidence> matching(String typed, QuestionId asking, Interview at) {
        String sought = FoldedText.spaced(typed);
        List<Evidence> fitting = elsewhere(asking, at)
                .filter(evidence -> line(evidence).contains(sought))
                .toList();
        Map<String, Evidence> ofEachTitle = new LinkedHashMap<>();
        fitting.forEach(evidence -> ofEachTitle.putIfAbsent(FoldedText.spaced(evidence.title()), evidence));
        Stream<Evidence> others = Stream.concat(ofEachTitle.values().stream(), fitting.stream());
        Stream<Evidence> own =
                ownLaws(asking, at).filter(evidence -> line(evidence).contains(sought));
        return (sought.isEmpty() ? Stream.concat(own, others) : Stream.concat(others, own))
                .distinct()
                .limit(PageField.Offers.TEXTS_MAX)
                .toList();
    }

    /**
     * Returns the citation that an offer shows; empty when none does.
     *
     * @param shown the whole line of the offer, as {@link ItemText#line} says it
     */
    public static Optional<Evidence> shownAs(String shown, QuestionId asking, Interview at) {
        return Stream.concat(elsewhere(asking, at), ownLaws(asking, at))
                .filter(evidence -> ItemText.line(evidence, at).equals(shown))
                .findFirst();
    }

    /**
     * Returns true if a document of that title, which is a citation of the answer shown, is cited beside it: in the same
     * answer, in another one or in the older assessment.
     */
    public static boolean isCitedBeside(String title, QuestionId asking, Interview at) {
        int itself = at.answerTo(asking).isPresent() ? 1 : 0;
        return ofTitle(title, at).skip(itself).findAny().isPresent();
    }

    /**
     * Returns a citation of a title with the link and the file, each with its digest, of the citation that was
     * written last of the same title; both belong to the document and not to what is cited of it. Empty when none has one.
     */
    public static Optional<Evidence> ofSameDocument(String title, Interview at) {
        return ofTitle(title, at)
                .filter(evidence ->
                        !evidence.link().isEmpty() || !evidence.file().isEmpty())
                .findFirst()
                .map(known -> new Evidence(title, "", "", known.link(), known.file(), known.sha256(), ""));
    }

    private static Stream<Evidence> ofTitle(String title, Interview at) {
        String sought = FoldedText.spaced(title);
        return cited(at).filter(evidence -> FoldedText.spaced(evidence.title()).equals(sought));
    }

    private static Stream<Evidence> cited(Interview at) {
        return AnswerTimes.latestFirst(at.assessment(), at.config().earlier().assessment())
                .flatMap(answer -> answer.evidence().stream());
    }

    /** Returns each law that the answer cites a section of, without the section. */
    private static Stream<Evidence> ownLaws(QuestionId asking, Interview at) {
        return at.answerTo(asking).map(Answer::evidence).orElse(List.of()).stream()
                .filter(evidence -> !evidence.reference().isEmpty())
                .map(evidence -> evidence.withReference(""))
                .distinct();
    }

    private static Stream<Evidence> elsewhere(QuestionId asking, Interview at) {
        List<Evidence> own = at.answerTo(asking).map(Answer::evidence).orElse(List.of());
        return cited(at).distinct().filter(evidence -> !own.contains(evidence));
    }

    private static String line(Evidence evidence) {
        return FoldedText.spaced(evidence.title() + ", " + evidence.reference());
    }
}
