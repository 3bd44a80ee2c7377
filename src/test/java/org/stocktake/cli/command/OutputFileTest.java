package org.stocktake.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.stocktake.cli.output.DocumentTooLargeException;
import org.stocktake.text.Messages;

/** A document that is too large for the memory gets a message of its own, not the one for a fault of the program. */
final class OutputFileTest {
    private static final DocumentOutput.Content CONTENT = out -> {
        throw new OutOfMemoryError("Java heap space");
    };

    private static String said(DocumentTooLargeException failure) {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        FileErrorText told = FileErrorText.of(failure);
        Messages words = Messages.in(Messages.ENGLISH);
        ErrorReporter.tell(writer, words, told.key(), told.values(words));
        writer.flush();
        return said.toString();
    }

    @Test
    void itNamesTheDocumentAndSaysHowToGiveMoreMemory() {
        assertThatExceptionOfType(DocumentTooLargeException.class)
                .isThrownBy(() -> DocumentOutput.guard("xa.pdf", CONTENT, OutputStream.nullOutputStream()))
                .satisfies(failure -> assertThat(said(failure))
                        .startsWith("stocktake: xa.pdf: this document is too large for the memory")
                        .contains("The assessment was not changed.")
                        .contains("JAVA_TOOL_OPTIONS=-Xmx8g")
                        .contains("html")
                        .doesNotContain("fault"));
    }
}
