package org.stocktake.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ShellQuoteTest {
    @ParameterizedTest
    @ValueSource(strings = {"xa.yaml", "a/b-c_d.yaml"})
    void aPlainNameNeedsNoQuotationMarks(String name) {
        assertThat(ShellQuote.of(name)).isEqualTo(name);
    }

    @Test
    void aFileWhoseNameBeginsAsAnOptionIsGivenItsFolder() {
        assertThat(ShellQuote.file("-x.yaml")).isEqualTo("./-x.yaml");
        assertThat(ShellQuote.file("- x.yaml")).isEqualTo("'./- x.yaml'");
    }

    @Test
    void aNameWithSpacesIsQuoted() {
        assertThat(ShellQuote.of("my file's.yaml")).isEqualTo("'my file'\\''s.yaml'");
    }

    /** cmd takes an apostrophe for a letter. */
    @Test
    void onWindowsANameWithSpacesIsQuotedAsCmdKnowsIt() {
        assertThat(ShellQuote.of("C:\\Users\\x\\xa.yaml", true)).isEqualTo("C:\\Users\\x\\xa.yaml");
        assertThat(ShellQuote.of("C:\\My files\\it's.yaml", true)).isEqualTo("\"C:\\My files\\it's.yaml\"");
        assertThat(ShellQuote.of("a&b.yaml", true)).isEqualTo("\"a&b.yaml\"");
        assertThat(ShellQuote.of("", true)).isEqualTo("\"\"");
        assertThat(ShellQuote.of("a\\b.yaml", false)).isEqualTo("'a\\b.yaml'");
    }

    @Test
    void theEmptyWordIsAWordToo() {
        assertThat(ShellQuote.of("")).isEqualTo("''");
    }

    @Test
    void anAuthorsOwnChecklistIsNamedBehindTheFile() {
        assertThat(ShellQuote.file("xa.yaml", "my lists/x.yaml")).isEqualTo("xa.yaml --checklist 'my lists/x.yaml'");
        assertThat(ShellQuote.file("my file.yaml", "")).isEqualTo("'my file.yaml'");
    }
}
