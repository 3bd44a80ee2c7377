package org.stocktake.files.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
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
