package org.stocktake.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    @Test
    void afterASignOfFullWidthThereIsNoSpace() {
        TextLine label = TextLine.of("呼吁：");
        assertThat(label.and(TextLine.of("第24段")).text()).isEqualTo("呼吁：第24段");
        assertThat(TextLine.join(List.of(label, TextLine.of("第24段"), TextLine.of("x")), " ")
                        .text())
                .isEqualTo("呼吁：第24段 x");
        assertThat(TextLine.of("第24段").and(TextLine.of("（呼吁）")).text()).isEqualTo("第24段（呼吁）");
        assertThat(TextLine.of("Calls:").and(TextLine.of("24")).text()).isEqualTo("Calls: 24");
    }
}
