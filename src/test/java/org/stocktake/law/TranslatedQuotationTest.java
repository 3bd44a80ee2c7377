package org.stocktake.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Checklist;
import org.stocktake.model.Provision;
import org.stocktake.model.Vocabulary;
import org.stocktake.text.Messages;

/**
 * The qualifiers of the shipped translations: their words are quoted, so they stand in the authentic text of their
 * language, in the provision that is cited, or they are left in English. {@code src/docs/law/README.md} says where the
 * texts are.
 */
final class TranslatedQuotationTest {
    private static final String FOLDER = System.getenv().getOrDefault(TreatyTexts.VARIABLE, "");

    private static Checklist shippedIn(String language) throws IOException {
        ChecklistLibrary library = new ChecklistLibrary(List.of(Path.of("checklists"))).in(language);
        return library.find("ctoc-cop-res-5-3").found().orElseThrow();
    }

    private static List<String> quotedIn(Provision provision) {
        List<String> ids = new ArrayList<>(provision.quotes().softens());
        ids.addAll(provision.quotes().standard());
        ids.addAll(provision.quotes().limits());
        return ids;
    }

    /** "Within available means" is "dentro de los medios disponibles" in article 9 and "con los medios de que disponga" in 12. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "es", "fr", "ru", "zh"})
    void translatedWordsStandInTheAuthenticTextOfTheirProvision(String language) throws IOException {
        assumeTrue(!FOLDER.isEmpty(), TreatyTexts.VARIABLE + " does not name the folder with the treaty texts");
        AuthenticTexts texts = AuthenticTexts.in(Path.of(FOLDER, "languages"), language);
        Checklist checklist = shippedIn(language);
        List<String> missing = new ArrayList<>();
        int found = 0;
        for (Provision provision : checklist.provisions()) {
            for (String id : quotedIn(provision)) {
                String words = checklist.vocabulary().qualifier(id, provision.id());
                if (!checklist.heading().isLeftInEnglish(words)) {
                    Optional<String> text = texts.text(provision.source(), provision.number());
                    boolean stands = text.isPresent() && text.get().contains(AuthenticTexts.plain(words));
                    found += stands ? 1 : 0;
                    if (!stands) {
                        missing.add(provision.id().value() + ": " + words);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(found).isGreaterThanOrEqualTo(7);
    }

    @Test
    void aQuestionHasTheWordsOfItsOwnProvision() throws IOException {
        Checklist checklist = shippedIn("es");
        List<String> words = checklist
                .questions()
                .filter(question -> checklist.qualifiersOf(question).contains("available-means"))
                .map(question -> checklist.vocabularyOf(question).qualifier("available-means"))
                .distinct()
                .toList();
        assertThat(words)
                .containsExactlyInAnyOrder("dentro de los medios disponibles", "con los medios de que disponga");
    }

    /** Resolution 5/3 was read in English only, and of the treaties parts only in four of the languages. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "ru", "zh"})
    void wordsAreTranslatedForSingleProvisionsWhereTheWholeTextWasNotRead(String language) throws IOException {
        Checklist checklist = shippedIn(language);
        assertThat(checklist.vocabulary().qualifiers())
                .map(Vocabulary.Qualifier::words)
                .allMatch(checklist.heading()::isLeftInEnglish);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "es", "fr", "ru", "zh"})
    void wordsOfTheResolutionStayInEnglish(String language) throws IOException {
        Checklist checklist = shippedIn(language);
        for (Provision provision : checklist.provisions()) {
            if (provision.source().equals("res-5-3")) {
                assertThat(quotedIn(provision))
                        .map(id -> checklist.vocabulary().qualifier(id, provision.id()))
                        .allMatch(checklist.heading()::isLeftInEnglish);
            }
        }
    }

    /**
     * A lawyer looks for quoted words in the treaty: a note quotes Chinese only where it was read, and answers.
     * "Rescue" is quoted as a word that the Protocol does not have.
     */
    @Test
    void aChineseNoteQuotesNoWordsOfATreatyThatWereNotRead() throws IOException {
        Checklist checklist = shippedIn("zh");
        Messages chinese = Messages.in("zh");
        Set<String> known = new HashSet<>(Set.of("救援"));
        Stream.of(AnswerKind.values()).forEach(kind -> known.add(chinese.say("answer." + kind.word())));
        for (Provision provision : checklist.provisions()) {
            quotedIn(provision).forEach(id -> known.add(checklist.vocabulary().qualifier(id, provision.id())));
        }
        Pattern quoted = Pattern.compile("“([^”]*\\p{IsHan}[^”]*)”");
        assertThat(checklist.questions())
                .flatMap(question -> quoted.matcher(question.guidance().note())
                        .results()
                        .map(match -> match.group(1))
                        .toList())
                .allMatch(known::contains);
    }
}
