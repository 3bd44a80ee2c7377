package org.stocktake.files.po;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.model.ActionStatus;
import org.stocktake.text.ControlCharacters;
import org.stocktake.text.PluralCategory;

/** Every translated message keeps what the program fills in and what people type, and is written as its language is. */
final class ShippedTranslationsTest {
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");
    private static final Pattern COLON = Pattern.compile("[:\uFF1A]");
    private static final Pattern ANSWER_APART = Pattern.compile("(?:[:\uFF1A\u00A0] |\u201C|\u00AB\u00A0?)\\{[0-9]}");
    private static final Pattern BEHIND_IS = Pattern.compile("(?:\u662F|\u4EE5\u524D|\u73B0\u5728) ?\\{[0-9]}");
    private static final Pattern SINGLE =
            Pattern.compile("[.;] .*\\b(?:он|она|оно|его|ее|ним|ней|нем|нему)\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+|`[^`]*`");

    static List<String> languages() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/po"))) {
            return files.map(file -> file.getFileName().toString().replace(".po", ""))
                    .sorted()
                    .toList();
        }
    }

    private static List<PoEntry> used(String language) throws IOException, InvalidFileException {
        Path file = Path.of("src/main/po", language + ".po");
        return PoParser.read(file.toString(), Files.readAllBytes(file)).entries().stream()
                .filter(entry -> !entry.remarks().fuzzy() && entry.isTranslated())
                .toList();
    }

    private interface Rule {
        boolean isBroken(String english, String translated);
    }

    /** Returns the forms, with their key, that break the rule. */
    private static List<String> broken(String language, Rule rule) throws IOException, InvalidFileException {
        List<String> broken = new ArrayList<>();
        for (PoEntry entry : used(language)) {
            for (String form : entry.translations()) {
                if (rule.isBroken(entry.english().get(entry.english().size() - 1), form)) {
                    broken.add(entry.context() + ": " + form);
                }
            }
        }
        return broken;
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** "The only gap", and "Gaps: the {0} gravest of {1}": the forms for none, one and two can say the number in words. */
    @ParameterizedTest
    @MethodSource("languages")
    void everyPlaceIsFilledButWhereAFormSaysTheNumber(String language) throws IOException, InvalidFileException {
        List<PluralCategory> forms = PluralCategory.ofLanguage(language);
        List<String> broken = new ArrayList<>();
        for (PoEntry entry : used(language)) {
            Set<String> places =
                    found(PLACE, entry.english().get(entry.english().size() - 1));
            Set<String> sayable = new TreeSet<>(places);
            sayable.removeAll(found(PLACE, entry.english().get(0)));
            sayable.addAll(entry.isCounted() ? Set.of("{0}") : Set.of());
            for (int i = 0; i < entry.translations().size(); i++) {
                Set<String> said = found(PLACE, entry.translations().get(i));
                if (entry.isCounted() && forms.get(i).compareTo(PluralCategory.TWO) <= 0) {
                    places.stream().filter(sayable::contains).forEach(said::add);
                }
                if (!said.equals(places)) {
                    broken.add(entry.context() + ": " + entry.translations().get(i));
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    /** A note that came to a hundred messages behind its own was a change in each file that nobody wanted to commit. */
    @ParameterizedTest
    @MethodSource("languages")
    void whoTakesInChangedEnglishFindsNoOtherChange(String language) throws IOException, InvalidFileException {
        Path english = Path.of("src/main/resources/org/stocktake/text/messages.properties");
        List<PoEntry> entries = MessageCatalog.of(Files.readString(english)).entries(language);
        Path file = Path.of("src/main/po", language + ".po");
        PoFile now = PoParser.read(file.toString(), Files.readAllBytes(file));
        assertThat(file)
                .hasContent(PoWriter.write(
                        PoFile.blank("Stocktake", language, entries).taking(now)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aCountedMessageHasEveryForm(String language) throws IOException, InvalidFileException {
        assertThat(used(language))
                .hasSizeGreaterThan(1000)
                .filteredOn(PoEntry::isCounted)
                .allMatch(entry -> entry.translations().size()
                        == PluralCategory.ofLanguage(language).size());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void optionsAndCommandsStayAsTheyAreTyped(String language) throws IOException, InvalidFileException {
        assertThat(broken(language, (english, said) -> !found(OPTION, english).equals(found(OPTION, said))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noCharacterSteersTheDisplay(String language) throws IOException, InvalidFileException {
        assertThat(broken(
                        language,
                        (english, said) -> said.codePoints()
                                .anyMatch(c -> c != '\n'
                                        && (ControlCharacters.steers(c) || ControlCharacters.marksDirection(c)))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theLinesAndTheSpacesAtTheEndsAreThoseOfTheEnglish(String language) throws IOException, InvalidFileException {
        assertThat(broken(
                        language,
                        (english, said) ->
                                english.lines().count() != said.lines().count()
                                        || english.isBlank() != said.isBlank()
                                        || english.startsWith(" ") != said.startsWith(" ")
                                        || english.endsWith(" ") != said.endsWith(" ")))
                .isEmpty();
    }

    /** "Étendue : Essentielle : la résolution" had two colons; the title of a section can have one of its own. */
    @ParameterizedTest
    @MethodSource("languages")
    void whatStandsBehindItsLabelHasNoColon(String language) throws IOException, InvalidFileException {
        for (String keys : List.of(
                "interview.depth.",
                "interview.sections.line",
                "interview.start.progress",
                "report.depth.",
                "report.summing.caption",
                "report.treaty.")) {
            assertThat(used(language))
                    .filteredOn(entry -> entry.context().startsWith(keys))
                    .isNotEmpty()
                    .noneMatch(entry -> COLON.matcher(entry.english().get(0)
                                    + entry.translations().get(0))
                            .find());
        }
    }

    /** The first form of Russian is that of 1 and of 21: "21 answer ... it is not counted here". */
    @Test
    void inRussianWhatFollowsANumberThatEndsInOneSpeaksOfNoSingleThing() throws IOException, InvalidFileException {
        assertThat(used("ru"))
                .filteredOn(entry -> entry.english().size() == 2)
                .filteredOn(entry -> entry.translations().get(0).contains("{0}"))
                .hasSizeGreaterThan(50)
                .noneMatch(entry -> SINGLE.matcher(entry.translations().get(0)).find());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "ru"})
    void theSumOfTheFindingsHasNoColonBehindItsLabel(String language) throws IOException, InvalidFileException {
        assertThat(used(language))
                .filteredOn(entry -> entry.context().startsWith("report.summary.of"))
                .isNotEmpty()
                .noneMatch(entry -> entry.translations().get(0).contains(":"));
    }

    @Test
    void inChineseAQuestionWithoutAFinalAnswerHasOneTermInAllTables() throws IOException, InvalidFileException {
        assertThat(used("zh"))
                .filteredOn(entry -> entry.english().equals(List.of("No final answer")))
                .extracting(PoEntry::translations)
                .hasSizeGreaterThan(2)
                .containsOnly(List.of("尚无最终答案"));
    }

    /** "It was yes, and is now no": in Chinese "is yes" and "is no" read as other words, and a value can have a comma. */
    @ParameterizedTest
    @MethodSource("languages")
    void anAnswerBeforeAndNowStandsApartFromItsSentence(String language) throws IOException, InvalidFileException {
        Set<String> keys =
                Set.of("report.change.step.sentence", "report.change.fact", "report.check.checklist-changed.answer");
        assertThat(used(language))
                .filteredOn(entry -> keys.contains(entry.context()))
                .hasSameSizeAs(keys)
                .flatExtracting(PoEntry::translations)
                .allMatch(said -> ANSWER_APART.matcher(said).results().count() == 2);
    }

    @Test
    void inChineseNoAnswerStandsBehindTheVerbWithoutQuotationMarks() throws IOException, InvalidFileException {
        assertThat(used("zh"))
                .filteredOn(entry ->
                        entry.context().startsWith("report.") || entry.context().startsWith("lawyer."))
                .noneMatch(entry -> entry.translations().stream()
                        .anyMatch(said -> BEHIND_IS.matcher(said).find()));
    }

    /** Words of a message without a count that were wrong, or that a reader took for something else, and why. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    es | report.    | hecho parte      | nobody is a party to a treaty that is not in force for it
                    es | interview. | Enter solo       | read as: Enter only
                    es | ''         | notas? internas? | the row is called: Comentario interno
                    fr | ''         | notes? internes? | the row is called: Remarque interne
                    fr | ''         | } autres        | one is: 1 autre
                    fr | interview. | F8 l[ea] r       | what is undone can be of either gender
                    es | interview. | F8 l[oa] r       | what is undone can be of either gender
                    fr | interview.plain. | électionné | the line can be of either gender
                    es | interview.plain. | eleccionada | the line can be of either gender
                    fr | report.changes. | évaluation du | read as: the assessment was made on that day
                    """)
    void wordsThatWereReplacedStandNowhere(String language, String keys, Pattern words)
            throws IOException, InvalidFileException {
        assertThat(used(language))
                .filteredOn(entry -> entry.context().startsWith(keys) && !entry.isCounted())
                .isNotEmpty()
                .noneMatch(entry -> entry.translations().stream()
                        .anyMatch(said -> words.matcher(said).find()));
    }

    /** "Étapes par responsable" had the heads "Commencée" and "Non indiqué". */
    @ParameterizedTest
    @ValueSource(strings = {"fr", "es"})
    void theHeadsOverTheCountsOfStepsArePlural(String language) throws IOException, InvalidFileException {
        assertThat(used(language))
                .filteredOn(entry -> entry.context().startsWith("report.sheet.dashboard.steps.")
                        && !entry.context().endsWith(".not-stated"))
                .hasSameSizeAs(ActionStatus.values())
                .allMatch(entry -> entry.translations().get(0).endsWith("s"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    What each answer means to whoever gives it  ; answer\\.meaning\\..*
                    The same where the State is not bound       ; outcome\\..*
                    The same where a reservation                ; outcome\\..*
                    The first page, where no file was named     ; interview\\.(opening|error\\.opening|begun).*
                    Words that can stand in a date              ; interview\\.day\\.fillers
                    Help from outside                           ; report\\.help\\..*
                    Worksheets for other offices                ; worksheet\\..*
                    """)
    void aNoteForTranslatorsStandsAtTheMessagesThatItIsAbout(String note, String keys)
            throws IOException, InvalidFileException {
        assertThat(used("fr"))
                .filteredOn(entry -> entry.remarks().notes().stream().anyMatch(one -> one.startsWith(note)))
                .isNotEmpty()
                .allMatch(entry -> entry.context().matches(keys));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theSignsAreThoseOfTheLanguage(String language) throws IOException, InvalidFileException {
        assertThat(broken(language, (english, said) -> LanguageSigns.areWrong(language, said)))
                .isEmpty();
    }
}
