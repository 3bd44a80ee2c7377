package org.stocktake.files.po;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.files.yaml.InvalidFileException;

final class PoParserTest {
    private static final String HEADER =
            "msgid \"\"\nmsgstr \"\"\n\"Language: fr\\n\"\n\"Last-Translator: A. B.\\n\"\n\n";

    private static PoFile read(String text) throws InvalidFileException {
        return PoParser.read("fr.po", text.getBytes(StandardCharsets.UTF_8));
    }

    private static PoEntry only(String text) throws InvalidFileException {
        return read(HEADER + text).entries().get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "msgid \"a\"\nmsgstr \"b",
                "msgid \"a\nmsgstr \"b\"",
                "msgid \"a\"",
                "msgstr \"b\"",
                "msgid \"a\"\nmsgid \"a\"\nmsgstr \"b\"",
                "msgid \"a\"\nmsgstr \"b\"\nmsgstr \"c\"",
                "msgid \"a\"\nmsgstr \"\\q\"",
                "msgid \"a\"\nmsgstr \"b\"c\"",
                "msgid \"a\"\nmsgstr[9] \"b\"",
                "domain \"a\"",
                "a = b"
            })
    void whatIsNoPoIsRefusedAtItsLine(String text) {
        assertThatThrownBy(() -> only(text)).isInstanceOfSatisfying(InvalidFileException.class, refused -> {
            assertThat(refused.problem().kind().code()).isEqualTo("not-po");
            assertThat(refused.problem().where().line()).isGreaterThan(5);
        });
    }

    @Test
    void aTextCannotBeTranslatedTwice() {
        assertThatThrownBy(() ->
                        read("msgctxt \"k\"\nmsgid \"a\"\nmsgstr \"b\"\n\nmsgctxt \"k\"\nmsgid \"c\"\nmsgstr \"d\"\n"))
                .hasMessage("po-context-twice");
    }

    @Test
    void anEntryIsReadWithAllThatStandsAroundIt() throws InvalidFileException {
        PoEntry entry = only("""
                # Ask the ministry.
                #. A label.
                #: src/a.c:1
                #, fuzzy, no-wrap
                #| msgctxt "k"
                #| msgid "Old"
                msgctxt "k"
                msgid "New"
                msgstr ""
                "Vieux\\n"
                "\\"x\\\\"
                """);
        assertThat(entry)
                .isEqualTo(new PoEntry(
                        "k",
                        List.of("New"),
                        List.of("Vieux\n\"x\\"),
                        new PoEntry.Remarks(List.of("Ask the ministry."), List.of("A label."), true, List.of("Old"))));
        assertThat(entry.isUsable(List.of("New"))).isFalse();
    }

    @Test
    void aCountedTextHasAFormForEachKindOfNumber() throws InvalidFileException {
        PoEntry entry = only("""
                msgctxt "k"
                msgid "{0} day"
                msgid_plural "{0} days"
                msgstr[0] "{0} jour"
                msgstr[1] "{0} jours"
                """);
        assertThat(entry.english()).containsExactly("{0} day", "{0} days");
        assertThat(entry.translations()).containsExactly("{0} jour", "{0} jours");
    }

    @Test
    void whatTheEditorKeptAsObsoleteIsLeftOut() throws InvalidFileException {
        PoFile file = read(HEADER + "#~ msgctxt \"gone\"\n#~ msgid \"a\"\n#~ msgstr \"b\"\n");
        assertThat(file.entries()).isEmpty();
        assertThat(file.header()).containsEntry("Language", "fr").containsEntry("Last-Translator", "A. B.");
    }

    @Test
    void whatIsWrittenIsReadAsItWas() throws InvalidFileException {
        PoEntry entry = new PoEntry(
                "a=b",
                List.of("One\nTwo\n", "\t\"\\"),
                List.of("", "é\n\nx"),
                new PoEntry.Remarks(List.of("c", ""), List.of("n"), true, List.of("x", "y\nz")));
        PoFile file = new PoFile(java.util.Map.of("Language", "fr"), List.of("By A."), List.of(entry));
        String written = PoWriter.write(file);
        assertThat(read(written)).isEqualTo(file);
        assertThat(PoWriter.write(read(written))).isEqualTo(written);
    }
}
