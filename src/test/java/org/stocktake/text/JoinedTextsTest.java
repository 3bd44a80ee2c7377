package org.stocktake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signs between two texts are said by the messages under {@code join.}, because each language has its own. */
final class JoinedTextsTest {
    private static final Path SOURCES = Path.of("src/main/java/org/stocktake");
    private static final List<String> ROOMS =
            List.of("cli", "files/worksheet", "finding", "interview", "report", "terminal", "text");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern SIGN = Pattern.compile("(?:[,;:.] | \\(| - |\\), ).*|.*(?:[,;:] | \\(| - )|\\. |:");
    /** Comments, sentences for programmers, and what takes a text apart. */
    private static final Pattern OTHER = Pattern.compile(
            "^\\s*(?:\\*|/\\*|//).*|.*(?:Exception\\(|Pattern\\.compile|split\\(|startsWith\\(|endsWith\\().*");

    /** Lines such as {@code file:1:2: code: sentence}, which editors and CI read. */
    private static final Set<String> LINES_FOR_PROGRAMS = Set.of(
            "UsageErrorHandler",
            "ErrorReporter",
            "UserException",
            "ProblemText",
            "CheckJUnitWriter",
            "CheckTextWriter",
            "ExpectationText");

    private static final Set<String> FORMATS = Set.of(
            "AnnotationEscape",
            "FilterStyle",
            "FontSelection",
            "HtmlStyle",
            "ManPage",
            "MarkdownLayout",
            "OscalObservations",
            "OscalResources",
            "TableLabels",
            "WorkbookChart");
    /** Values as files, sheets and commands hold them, and what is compared or searched. */
    private static final Set<String> VALUES = Set.of(
            "AnswerBase",
            "AssessmentMerge",
            "CitedDocuments",
            "Document",
            "FrameMerge",
            "ItemKind",
            "LawyerColumn",
            "LawyerSheets",
            "PersonaJudge",
            "StoredProposals",
            "ToldCells",
            "WorkbookTables",
            "WorksheetTag");

    private static final Set<String> COMMANDS_AND_LAYOUT =
            Set.of("LineBreaks", "LineWrapper", "PageBody", "SafeText", "ShellQuote");

    private static Set<String> withASignOfTheirOwn() {
        Set<String> names = new TreeSet<>();
        for (String room : ROOMS) {
            try (Stream<Path> files = Files.walk(SOURCES.resolve(room))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(JoinedTextsTest::joins)
                        .forEach(file ->
                                names.add(String.valueOf(file.getFileName()).replace(".java", "")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return names;
    }

    private static boolean joins(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.anyMatch(JoinedTextsTest::joins);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean joins(String line) {
        return !OTHER.matcher(line).matches()
                && LITERAL.matcher(line)
                        .results()
                        .anyMatch(literal -> SIGN.matcher(literal.group(1)).matches());
    }

    @Test
    void noCodeHasSignsBetweenTextsButWhatIsNamedHere() {
        Set<String> named = new TreeSet<>();
        Stream.of(LINES_FOR_PROGRAMS, FORMATS, VALUES, COMMANDS_AND_LAYOUT).forEach(named::addAll);
        assertThat(withASignOfTheirOwn()).isEqualTo(named);
    }

    @Test
    void aSignIsFoundInALineOfCode() {
        assertThat(joins("        return String.join(\", \", names);")).isTrue();
        assertThat(joins("        return label + \": \" + value;")).isTrue();
        assertThat(joins("        return text + \" (\" + note + ')';")).isTrue();
        assertThat(joins("        return words.say(\"report.said\", label, value);"))
                .isFalse();
        assertThat(joins("        throw new IllegalStateException(\"damaged: \" + name);"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | a, b (c; d): e. | a - b",
                "es | a, b (c; d): e. | a – b",
                "ru | a, b (c; d): e. | a — b",
                "fr | a, b (c\u00A0; d)\u00A0: e. | a – b",
                "zh | a、b（c；d）：e。 | a——b",
                "ar | a، b (c؛ d): e. | a – b"
            })
    void eachLanguageHasItsSigns(String language, String sentence, String heading) {
        Messages words = Messages.in(language);
        String noted = words.note(words.list(List.of("a", "b")), words.parts(List.of("c", "d")));
        assertThat(words.ended(words.label(noted, "e"))).isEqualTo(sentence);
        assertThat(Joint.DASH.of(List.of("a", "b"), words)).isEqualTo(heading);
    }

    @Test
    void aLabelCanStandAlone() {
        assertThat(Messages.in("en").lead("Gap")).isEqualTo("Gap: ");
        assertThat(Messages.in("zh").lead("差距")).isEqualTo("差距：");
    }
}
