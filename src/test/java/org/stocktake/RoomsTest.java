package org.stocktake;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The drawing of the rooms, the homes of the libraries and the size budget, executed. */
final class RoomsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.stocktake");
    private static final String[] THINKING = {
        "org.stocktake.model..", "org.stocktake.condition..", "org.stocktake.finding..", "org.stocktake.interview.."
    };
    private static final List<String> STEPS =
            List.of("with", "answer", "open", "moved", "forget", "at", "remembering", "begin", "resume");
    private static final int LINES_MAX = 400;

    @Test
    void arrowsPointDownAsDrawn() {
        ArchRuleDefinition.classes()
                .should(adhereToPlantUmlDiagram(
                        Objects.requireNonNull(RoomsTest.class.getResource("/rooms.puml")),
                        consideringOnlyDependenciesInDiagram()))
                .check(CLASSES);
    }

    /** The generated templates call back the class that fills them in: the one circle that is allowed. */
    @ParameterizedTest
    @ValueSource(strings = {"cli", "files", "interview", "terminal", "finding", "report"})
    void theFoldersInsideARoomAreFreeOfCycles(String room) {
        String packages = "org.stocktake." + room;
        SlicesRuleDefinition.slices()
                .assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        String folder = type.getPackageName();
                        boolean inside = (folder + ".").startsWith(packages + ".")
                                && !folder.equals("org.stocktake.report.templates");
                        return inside ? SliceIdentifier.of(folder) : SliceIdentifier.ignore();
                    }

                    @Override
                    public String getDescription() {
                        return "the folders inside " + room;
                    }
                })
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    /** The pages and the steps of the state are public for the folders of the interview only. */
    @Test
    void onlyTheInterviewStepsPastItsFlow() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.stocktake.interview..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.stocktake.interview.page..", "org.stocktake.interview.wording..")
                .orShould()
                .callMethodWhere(DescribedPredicate.describe(
                        "takes a step of an interview past its flow",
                        call -> call.getTargetOwner().getName().equals("org.stocktake.interview.Interview")
                                && STEPS.contains(call.getTarget().getName())))
                .check(CLASSES);
    }

    @Test
    void theRoomsThatThinkImportOnlyTheLanguageAndEachOther() {
        noClasses()
                .that()
                .resideInAnyPackage(THINKING)
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are neither of java.* nor ours",
                        (JavaClass other) -> !other.getPackageName().startsWith("java.")
                                && !other.getPackageName().startsWith("org.stocktake")
                                && !other.getPackageName().startsWith("org.jspecify")))
                .check(CLASSES);
    }

    @Test
    void theRoomsThatThinkReadNoDiskClockOrStream() {
        noClasses()
                .that()
                .resideInAnyPackage(THINKING)
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "read a disk or a stream (a URI is only a text)",
                        (JavaClass other) ->
                                List.of("java.io", "java.nio.file", "java.net").contains(other.getPackageName())
                                        && !other.getSimpleName().startsWith("URI")))
                .orShould()
                .callMethodWhere(DescribedPredicate.describe(
                        "reads the clock or the machine's locale",
                        call -> call.getTarget().getName().equals("now")
                                || call.getTarget().getFullName().startsWith("java.util.Locale.getDefault")
                                || call.getTarget().getFullName().startsWith("java.lang.System.currentTimeMillis")
                                || call.getTarget().getFullName().startsWith("java.lang.System.nanoTime")))
                .check(CLASSES);
    }

    @ParameterizedTest(name = "{0} is at home in {1}")
    @CsvSource({
        "picocli.., cli",
        "org.jline.., terminal",
        "tools.jackson.., files|report",
        "org.snakeyaml.., files",
        "gg.jte.., report",
        "com.ibm.icu.., text|report",
        "org.apache.poi.., report|files",
        "org.apache.xmlbeans.., report|files",
        "org.openxmlformats.., report|files",
        "com.openhtmltopdf.., report",
        "org.apache.pdfbox.., report",
        "org.apache.fontbox.., report"
    })
    void everyLibraryHasOneHome(String library, String rooms) {
        String[] homes = Stream.of(rooms.split("\\|"))
                .map(room -> "org.stocktake." + room + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    @Test
    void onlyMainTouchesTheProcess() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Main.class)
                .should(ACCESS_STANDARD_STREAMS)
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    /** Main halts after every other command: a hook, or a file that Java should delete at the end, would be forgotten. */
    @Test
    void onlyTheInterviewLeavesWorkForTheEndOfTheProcess() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.stocktake.terminal..")
                .should()
                .callMethod(Runtime.class, "addShutdownHook", Thread.class)
                .orShould()
                .callMethod(File.class, "deleteOnExit")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackages("org.stocktake.terminal..", "org.stocktake.cli.assess..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.stocktake.terminal.plain..", "org.stocktake.terminal.screen..")
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        List<String> unmarked = CLASSES.stream()
                .filter(type -> !type.getPackageName().startsWith("org.stocktake.report.templates"))
                .filter(type -> !type.getPackage().isAnnotatedWith(NullMarked.class))
                .map(JavaClass::getName)
                .toList();
        assertThat(unmarked).isEmpty();
    }

    @Test
    void theTestSawTheClasses() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            long files =
                    sources.filter(file -> file.toString().endsWith(".java")).count();
            assertThat(CLASSES.size()).isGreaterThanOrEqualTo((int) files);
        }
    }

    /**
     * Two lists would soon differ: what one sink shows as a stand-in would reach the reader through the other.
     * PlainText adds what ends a line; the TextBuffer of the interview says what can be typed, and BlankText what shows
     * nothing, which are other questions; BlankTextTest holds that nothing hidden shows.
     */
    @Test
    void onlyOneClassKnowsWhatIsHidden() throws IOException {
        Pattern list = Pattern.compile("(?i)0x20(2[89ae]|66|69)\\b|isISOControl|Character\\.CONTROL");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> list.matcher(read(file)).find())
                            .map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "BlankText.java", "ControlCharacters.java", "PlainText.java", "TextBuffer.java");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noFileHasMoreThanFourHundredLines() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src"))) {
            List<String> tooLong = sources.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > LINES_MAX)
                    .map(file -> file + ": " + lines(file))
                    .toList();
            assertThat(tooLong).isEmpty();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
