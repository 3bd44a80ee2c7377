package org.stocktake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.text.Messages;
import org.stocktake.text.ProblemText;

/** Every checklist in the repository is valid, has no finding of lint, and is in the jar. */
final class ShippedChecklistsTest {
    private static final Path FOLDER = Path.of("checklists");

    @TestFactory
    Stream<DynamicTest> everyShippedChecklistIsWithoutAProblem() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> checklists = files.filter(
                            file -> file.getFileName().toString().matches("[^.]+\\.yaml"))
                    .sorted()
                    .toList();
            assertThat(checklists).isNotEmpty();
            return checklists.stream()
                    .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                        Messages words = Messages.in(Messages.ENGLISH);
                        assertThat(new ChecklistLibrary(List.of())
                                        .lint(file.toString())
                                        .problems())
                                .extracting(problem -> ProblemText.say(words, problem))
                                .isEmpty();
                        String id = file.getFileName().toString().replace(".yaml", "");
                        assertThat(new ChecklistLibrary(List.of()).find(id).problems())
                                .isEmpty();
                    }));
        }
    }
}
