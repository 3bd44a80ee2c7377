package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stocktake.Cases;
import org.stocktake.Exhaustive;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.files.persona.PersonaTests;
import org.stocktake.finding.Findings;
import org.stocktake.finding.persona.Persona;
import org.stocktake.model.Checklist;

/**
 * The invented States that test the shipped checklist get a report: as they are, and as a party. Each report has hundreds
 * of questions, so a build and the proofs take every twelfth State, the whole run every third; documents of pages and sheets
 * are made of two States in the proofs and of five in the whole run.
 */
final class ShippedPersonaReportTest {
    private static final Path FOLDER = Path.of("checklists");
    private static final String ID = "ctoc-cop-res-5-3";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int OF_TEXT = Cases.count(12, 12, 3);
    private static final int OF_PAGES = Cases.count(176, 176, 22);
    private static final Set<ReportFormat> CHEAP =
            EnumSet.of(ReportFormat.JSON, ReportFormat.CSV, ReportFormat.MARKDOWN, ReportFormat.HTML);

    @TestFactory
    @Exhaustive
    Stream<DynamicTest> personasAreReportedInTheFormatsOfText() throws IOException {
        return reports(CHEAP, OF_TEXT);
    }

    @TestFactory
    @Exhaustive
    Stream<DynamicTest> personasAreReportedInTheOtherFormats() throws IOException {
        return Cases.inProofs() ? reports(EnumSet.complementOf(EnumSet.copyOf(CHEAP)), OF_PAGES) : Stream.empty();
    }

    private static Stream<DynamicTest> reports(Set<ReportFormat> formats, int every) throws IOException {
        Checklist checklist =
                new ChecklistLibrary(List.of(FOLDER)).find(ID).found().orElseThrow();
        List<Persona> personas = PersonaTests.read(FOLDER.resolve(ID + PersonaTests.ENDING), checklist, TODAY)
                .found()
                .orElseThrow();
        return IntStream.range(0, personas.size())
                .filter(place ->
                        place % every == 0 || personas.get(place).id().equals("deposited-convention-comparing"))
                .mapToObj(personas::get)
                .map(persona -> DynamicTest.dynamicTest(persona.id(), () -> {
                    Findings own = Findings.of(checklist, persona.assessment(), persona.today());
                    Findings asParty = Findings.asParty(checklist, persona.assessment(), persona.today());
                    for (ReportFormat format : formats) {
                        assertThat(ReportFormatTest.bytes(format, own, false)).isNotEmpty();
                        assertThat(ReportFormatTest.bytes(format, asParty, false))
                                .isNotEmpty();
                    }
                }));
    }
}
