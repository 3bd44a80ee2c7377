package org.stocktake.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.model.brand.Brand;
import org.stocktake.text.Messages;

final class DocumentNameTest {
    @ParameterizedTest
    @CsvSource({"State XA, Summary: State XA", "Resolution 5/3: its text, Summary - Resolution 5/3: its text"})
    void aNameHasOneColon(String subject, String name) {
        Document document = Document.of(
                "en",
                new Document.Title("Summary", subject, List.of()),
                new Document.Furniture("", "", "", "", Messages.in("en"), Brand.NONE),
                List.of());
        assertThat(document.name()).isEqualTo(name);
    }
}
