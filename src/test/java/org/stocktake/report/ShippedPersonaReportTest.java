package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stocktake.Exhaustive;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.files.persona.PersonaTests;
import org.stocktake.finding.Findings;
import org.stocktake.finding.persona.Persona;
import org.stocktake.model.Checklist;

/** Each invented State that tests the shipped checklist gets a report in each format: as it is, and as a party. */
final class ShippedPersonaReportTest {
    private static final Path FOLDER = Path.of("checklists");
    private static final String ID = "ctoc-cop-res-5-3";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Set<ReportFormat> CHEAP =
            EnumSet.of(ReportFormat.JSON, ReportFormat.CSV, ReportFormat.MARKDOWN, ReportFormat.HTML);

    @TestFactory
    Stream<DynamicTest> everyPersonaIsReportedInTheFormatsOfText() throws IOException {
        return reports(CHEAP);
    }

    @TestFactory
    @Exhaustive
    Stream<DynamicTest> everyPersonaIsReportedInTheOtherFormats() throws IOException {
        return reports(EnumSet.complementOf(EnumSet.copyOf(CHEAP)));
    }

    private static Stream<DynamicTest> reports(Set<ReportFormat> formats) throws IOException {
        Checklist checklist =
                new ChecklistLibrary(List.of(FOLDER)).find(ID).found().orElseThrow();
        List<Persona> personas = PersonaTests.read(FOLDER.resolve(ID + PersonaTests.ENDING), checklist, TODAY)
                .found()
                .orElseThrow();
        return personas.stream()
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
