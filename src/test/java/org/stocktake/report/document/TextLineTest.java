package org.stocktake.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TextLineTest {
    private static final String PARTING = TextLine.PARTING;

    @Test
    void aTextIsEndedWithoutItsOwnLineEnd() {
        assertThat(TextLine.of("One year.\n").ending(PARTING)).isEqualTo(TextLine.of("One year.\u00A0·"));
    }

    @Test
    void aLinkKeepsItsOwnWords() {
        Span link = Span.reference("Protocol, article 8(4)", "p-8-4");
        assertThat(TextLine.of(link).ending(PARTING)).isEqualTo(TextLine.of(link, Span.text(PARTING)));
    }

    @Test
    void aLineWithoutASpanIsTheEndAlone() {
        assertThat(TextLine.of().ending(PARTING)).isEqualTo(TextLine.of(PARTING));
    }
}
