package org.stocktake.files.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.files.po.LanguageSigns;
import org.stocktake.files.translation.ChecklistTranslation.TranslatedText;
import org.stocktake.model.Checklist;
import org.stocktake.text.ControlCharacters;

/** The translations of the shipped checklist can be used, and are written as their languages are. */
final class ShippedChecklistTranslationsTest {
    private static final Path FOLDER = Path.of("checklists");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().matches(".*\\.[a-z]{2}\\.yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static ChecklistTranslation read(Path file) throws IOException {
        return TranslationReader.read(file.toString(), Files.readAllBytes(file))
                .found()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("files")
    void theFileIsAsTheProgramWritesIt(Path file) throws IOException {
        ChecklistTranslation translation = read(file);
        assertThat(TranslationWriter.write(translation)).isEqualTo(Files.readString(file));
        assertThat(file.getFileName()).hasToString(translation.checklist() + "." + translation.language() + ".yaml");
    }

    @ParameterizedTest
    @MethodSource("files")
    void theTextsAreWrittenAsTheLanguageIs(Path file) throws IOException {
        ChecklistTranslation translation = read(file);
        assertThat(translation.texts().values().stream().map(TranslatedText::text))
                .filteredOn(text -> LanguageSigns.areWrong(translation.language(), text)
                        || text.codePoints()
                                .anyMatch(c -> ControlCharacters.steers(c) || ControlCharacters.marksDirection(c)))
                .isEmpty();
    }

    /** Words that said something else than the English, or could be read so, and why. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fr | débat(tre)? si         | no French
                    fr | contre un avantage     | in return for a benefit; the treaties ask for the purpose
                    fr | poursuivent les mêmes  | prosecute, or carry on; investigations and trials count too
                    fr | arrivées sans demande  | no French
                    fr | formation au trafic    | training in how to smuggle
                    fr | soupçonner\\.          | of what, and whom
                    es | años de prisión        | article 2 (b) says: privación de libertad
                    es | información policial   | law enforcement is more than the police
                    es | a retirada             | treaties say: retiro
                    es | objeto de él           | no noun near it
                    es | para sospecharlo       | no noun near it
                    es | por su parte           | read as: for its part
                    """)
    void wordsThatWereReplacedStandNowhere(String language, Pattern words) throws IOException {
        ChecklistTranslation translation = read(FOLDER.resolve("ctoc-cop-res-5-3." + language + ".yaml"));
        assertThat(translation.texts().values().stream().map(TranslatedText::text))
                .hasSizeGreaterThan(1000)
                .noneMatch(text -> words.matcher(text).find());
    }

    @ParameterizedTest
    @MethodSource("files")
    void theChecklistIsReadInItWithTheSameIds(Path file) throws IOException {
        ChecklistTranslation translation = read(file);
        ChecklistLibrary library = new ChecklistLibrary(List.of(FOLDER));
        Checklist english = library.findById(translation.checklist()).found().orElseThrow();
        Checklist other = library.in(translation.language())
                .findById(translation.checklist())
                .found()
                .orElseThrow();
        assertThat(other.questions().map(question -> question.id()))
                .containsExactlyElementsOf(
                        english.questions().map(question -> question.id()).toList());
        assertThat(other.heading().title()).isNotEqualTo(english.heading().title());
        assertThat(other.heading().translation()).isPresent();
    }
}
