package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stocktake.model.Assessment;
import org.stocktake.model.Depth;
import org.stocktake.model.Provision;
import org.stocktake.model.SourceUnit;

/** Questions that are not asked are listed with their reason and take little space on paper. */
final class ReportLengthTest {
    private static String report(Assessment assessment) {
        return ReportFormatTest.write(ReportFormat.MARKDOWN, assessment, false);
    }

    private static Assessment nothing(Depth depth) {
        return Assessment.begin(SampleAnswers.coastal().subject(), depth)
                .withProfile(SampleAnswers.coastal().profile());
    }

    private static long linesWith(String report, String place) {
        return report.lines()
                .filter(line -> line.contains("<a id=\"" + place + "\"></a>"))
                .count();
    }

    @Test
    void whatTheDepthLeavesOutIsCountedBySection() {
        assertThat(report(nothing(Depth.CORE)))
                .contains("2 questions are not part of the core", "An assessment at the full depth asks them too")
                .containsPattern("Laws: criminal offences\\]\\(#section-offences\\) \\| 1 \\|")
                .containsPattern("Agreements\\]\\(#section-agreements\\) \\| 1 \\|")
                .doesNotContain("Is organizing others punishable?", "Are agreements reviewed?");
    }

    @Test
    void whatTheProfileLeavesOutIsNamedQuestionByQuestion() {
        assertThat(report(SampleAnswers.voluntary()))
                .contains("Is safety on board assured?", "Is an authority for requests named?");
    }

    @Test
    void everyProvisionIsNamedOnceAndEveryParagraphHasARow() {
        for (Assessment assessment : List.of(SampleAnswers.coastal(), SampleAnswers.voluntary())) {
            String report = report(assessment);
            for (Provision provision : SmallChecklist.checklist().provisions()) {
                String place = "p-" + provision.id();
                assertThat(linesWith(report, place)).as(place).isEqualTo(1);
                if (SmallChecklist.checklist().sourceOf(provision).unit() == SourceUnit.PARAGRAPH) {
                    assertThat(report.lines()).anyMatch(line -> line.startsWith("| <a id=\"" + place + "\">"));
                }
            }
        }
    }

    @Test
    void anArticleThatIsNotAskedIsFoldedWithItsReason() {
        assertThat(report(SampleAnswers.voluntary())).containsPattern("Its profile leaves out: .*8\\(7\\)");
    }
}
