package org.stocktake.finding;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stocktake.model.Answer;
import org.stocktake.model.Assessment;
import org.stocktake.model.Evidence;
import org.stocktake.model.QuestionId;
import org.stocktake.model.typed.FoldedText;

/**
 * Citations that can be taken again instead of typing them: one law answers many questions.
 *
 * @param cited the citations of all answers, those of the latest answer first
 * @param own those of the answer that asks for evidence
 */
public record CitedDocuments(List<Evidence> cited, List<Evidence> own) {
    /** Most citations that are offered as they were given, before the laws among them without their sections. */
    private static final int AS_GIVEN_MAX = 5;

    public CitedDocuments {
        cited = List.copyOf(cited);
        own = List.copyOf(own);
    }

    /**
     * Returns the citations of an assessment, and after them those of an older one.
     *
     * @param asking the question whose answer asks for evidence
     */
    public static CitedDocuments of(QuestionId asking, Assessment assessment, Assessment older) {
        List<Evidence> cited = AnswerTimes.latestFirst(assessment, older)
                .flatMap(answer -> answer.evidence().stream())
                .toList();
        return new CitedDocuments(
                cited, assessment.answerTo(asking).map(Answer::evidence).orElse(List.of()));
    }

    /**
     * Returns the citations whose title or reference contains what is typed, those with a word that begins so first; not
     * those that the answer has already. The latest citation of each title comes before its other sections. Each law of
     * these is offered without its section too, because another section can be cited, and so is each law that the answer
     * cites: the latter first while nothing is typed. The other citations come last.
     *
     * @param typed accents, capitals and spaces make no difference; the empty text offers the latest
     */
    public List<Evidence> offers(String typed) {
        String sought = FoldedText.spaced(typed);
        List<Evidence> fitting = elsewhere()
                .filter(evidence -> line(evidence).contains(sought))
                .sorted(Comparator.comparing(CitedDocuments::line, FoldedText.wordsBeginning(typed)))
                .toList();
        Map<String, Evidence> ofEachTitle = new LinkedHashMap<>();
        fitting.forEach(evidence -> ofEachTitle.putIfAbsent(FoldedText.spaced(evidence.title()), evidence));
        List<Evidence> others = Stream.concat(ofEachTitle.values().stream(), fitting.stream())
                .distinct()
                .limit(AS_GIVEN_MAX)
                .toList();
        List<Evidence> laws = laws(own.stream())
                .filter(evidence -> line(evidence).contains(sought))
                .toList();
        Stream<Evidence> first =
                Stream.of(sought.isEmpty() ? laws : others, others, laws).flatMap(List::stream);
        return Stream.of(first, laws(others.stream()), fitting.stream())
                .flatMap(evidence -> evidence)
                .distinct()
                .toList();
    }

    /** Returns all citations that can be offered. */
    public Stream<Evidence> all() {
        return Stream.concat(elsewhere(), laws(Stream.concat(elsewhere(), own.stream())));
    }

    /** Returns true if the answer cites the same section of a document of that title more than once. */
    public boolean isCitedTwice(Evidence one) {
        return !one.reference().isEmpty()
                && own.stream()
                        .filter(evidence -> line(evidence).equals(line(one)))
                        .skip(1)
                        .findAny()
                        .isPresent();
    }

    /** Returns true if a document of that title, which the answer cites, is cited beside it. */
    public boolean isCitedBeside(String title) {
        return ofTitle(title).skip(own.isEmpty() ? 0 : 1).findAny().isPresent();
    }

    /**
     * Returns a citation of a title with the link and the file, each with its digest, of the citation that was
     * written last of the same title; both belong to the document and not to what is cited of it. Empty when none has one.
     */
    public Optional<Evidence> ofSameDocument(String title) {
        return ofTitle(title)
                .filter(evidence ->
                        !evidence.link().isEmpty() || !evidence.file().isEmpty())
                .findFirst()
                .map(known -> new Evidence(title, "", "", known.link(), known.file(), known.sha256(), ""));
    }

    private Stream<Evidence> ofTitle(String title) {
        String sought = FoldedText.spaced(title);
        return cited.stream()
                .filter(evidence -> FoldedText.spaced(evidence.title()).equals(sought));
    }

    private Stream<Evidence> elsewhere() {
        return cited.stream().distinct().filter(evidence -> !own.contains(evidence));
    }

    /** Returns each law that a section is cited of, without the section. */
    private static Stream<Evidence> laws(Stream<Evidence> cited) {
        return cited.filter(evidence -> !evidence.reference().isEmpty()).map(evidence -> evidence.withReference(""));
    }

    private static String line(Evidence evidence) {
        return FoldedText.spaced(evidence.title() + ", " + evidence.reference());
    }
}
