package org.stocktake.files.po;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.stocktake.files.yaml.InvalidFileException;

/** The messages of another language, as they go to a translator and come back. */
final class MessageCatalogTest {
    private static final String ENGLISH = """
            # Only for whoever reads the file.

            # -- words of the page ----
            page.title=The title
            # Shown while one waits.
            page.wait=Wait\\nplease
            page.days.one={0} day
            page.days.other={0} days

            page.q\\=a=Equals
            """;

    private static PoFile blank(String english, String language) {
        return PoFile.blank("Stocktake", language, MessageCatalog.of(english).entries(language));
    }

    private static PoEntry entry(PoFile file, String key) {
        return Objects.requireNonNull(file.byContext().get(key));
    }

    private static PoFile translated() throws InvalidFileException {
        String written = PoWriter.write(blank(ENGLISH, "fr"))
                .replace("msgid \"The title\"\nmsgstr \"\"", "msgid \"The title\"\nmsgstr \"Le titre\"")
                .replace("msgstr[0] \"\"\nmsgstr[1] \"\"", "msgstr[0] \"{0} jour\"\nmsgstr[1] \"{0} jours\"");
        return PoParser.read("fr.po", written.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aMessageThatWasMadeOfOtherEnglishIsNotShipped() throws InvalidFileException {
        MessageCatalog changed = MessageCatalog.of(ENGLISH.replace("The title", "The name"));
        assertThat(changed.properties(translated(), "fr")).doesNotContain("Le titre", "page.title");
    }

    @Test
    void aMessageThatIsToBeLookedAtAgainIsNotShipped() throws InvalidFileException {
        String fuzzy =
                PoWriter.write(translated()).replace("msgctxt \"page.title\"", "#, fuzzy\nmsgctxt \"page.title\"");
        PoFile read = PoParser.read("fr.po", fuzzy.getBytes(StandardCharsets.UTF_8));
        assertThat(MessageCatalog.of(ENGLISH).properties(read, "fr")).doesNotContain("Le titre");
    }

    @Test
    void aCountedMessageNeedsEveryFormOfItsLanguage() throws InvalidFileException {
        PoFile french = translated();
        MessageCatalog english = MessageCatalog.of(ENGLISH);
        assertThatThrownBy(() -> english.properties(french, "ar"))
                .hasMessageContaining("page.days: ar has these forms");
    }

    @Test
    void theRestIsShippedInTheOrderOfTheEnglish() throws InvalidFileException {
        assertThat(MessageCatalog.of(ENGLISH).properties(translated(), "fr").lines())
                .containsExactly(
                        "# Made by the build from fr.po: a change here is lost.",
                        "page.title=Le titre",
                        "page.days.one={0} jour",
                        "page.days.other={0} jours");
    }

    @Test
    void aLanguageWithoutAFormForOtherWholeNumbersHasOneToFallBackOn() {
        PoEntry days = new PoEntry(
                "page.days",
                List.of("{0} day", "{0} days"),
                List.of("{0} день", "{0} дня", "{0} дней"),
                PoEntry.Remarks.noting(List.of()));
        PoFile russian = new PoFile(Map.of(), List.of(), List.of(days));
        assertThat(MessageCatalog.of(ENGLISH).properties(russian, "ru"))
                .contains("page.days.many={0} дней\n", "page.days.other={0} дней\n");
    }

    @Test
    void theTranslatorSeesTheCommentAboveTheMessageAndItsGroup() {
        List<PoEntry> entries = MessageCatalog.of(ENGLISH).entries("fr");
        assertThat(entries)
                .extracting(PoEntry::context)
                .containsExactly("page.title", "page.wait", "page.days", "page.q=a");
        assertThat(entries)
                .extracting(entry -> entry.remarks().notes())
                .containsExactly(
                        List.of("words of the page"),
                        List.of("Shown while one waits."),
                        List.of("Shown while one waits."),
                        List.of());
    }

    @Test
    void afterTheEnglishChangedTheTranslationIsKeptToBeLookedAtAgain() throws InvalidFileException {
        PoFile renewed =
                blank(ENGLISH.replace("{0} days", "{0} whole days"), "fr").taking(translated());
        PoEntry days = entry(renewed, "page.days");
        assertThat(days.remarks().fuzzy()).isTrue();
        assertThat(days.remarks().previous()).containsExactly("{0} day", "{0} days");
        assertThat(days.translations()).containsExactly("{0} jour", "{0} jours");
        assertThat(entry(renewed, "page.title").remarks().fuzzy()).isFalse();
    }

    @Test
    void whatIsRenewedTwiceStaysAsItIs() throws InvalidFileException {
        String other = ENGLISH.replace("The title", "The name");
        PoFile once = blank(other, "fr").taking(translated());
        assertThat(blank(other, "fr").taking(once)).isEqualTo(once);
        assertThat(entry(once, "page.title").remarks().previous()).containsExactly("The title");
    }

    @Test
    void aMessageThatIsGoneIsLeftOutAndANewOneIsEmpty() throws InvalidFileException {
        PoFile renewed = blank(ENGLISH.replace("page.title", "page.name"), "fr").taking(translated());
        assertThat(renewed.byContext()).doesNotContainKey("page.title");
        assertThat(entry(renewed, "page.name").isTranslated()).isFalse();
    }
}
