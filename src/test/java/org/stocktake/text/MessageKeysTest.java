package org.stocktake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The code and the file of messages have the same keys, as far as the source text shows: a key is a whole literal, or a
 * prefix to which a word is added. The keys of {@code help} belong to picocli and are tested by {@code
 * HelpMessagesTest}; those of {@code problem} are the kinds of problem and are tested by {@code ProblemTextTest}.
 */
final class MessageKeysTest {
    private static final Messages WORDS = Messages.in(Messages.ENGLISH);
    private static final String CODE = code(Path.of("src/main/java"));
    private static final Set<String> LITERALS = found("\"((?:[^\"\\\\\n]++|\\\\.)*+)\"", CODE);
    private static final Set<String> CONSTANTS = found("\\b([A-Z][A-Z_]+)\\b", CODE);
    private static final Set<String> ROOTS =
            Set.of("answer", "citation", "command", "flag", "force", "interview", "outcome");
    /** The suffixes that rules add to a key: the plural, the remedy, the help, the line of plain mode. */
    private static final List<String> FORMS =
            List.of(".one", ".other", ".next", ".remedy", ".guidance", "-or-keep", ".in-plain", "");

    private static String code(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(MessageKeysTest::text)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> found(String pattern, String code) {
        return Pattern.compile(pattern)
                .matcher(code)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns true for a word that can follow a prefix: the name of a constant, a number, or a whole literal. */
    private static boolean isWord(String rest) {
        return CONSTANTS.contains(rest.toUpperCase(Locale.ROOT).replace('-', '_'))
                || rest.matches("[0-9]+")
                || LITERALS.contains(rest)
                || LITERALS.contains("." + rest);
    }

    private static boolean areWords(String rest) {
        return Stream.of(rest.split("\\.")).allMatch(MessageKeysTest::isWord);
    }

    /** Returns true if the code has the key as a whole literal, as a prefix with words, or as a word with a suffix. */
    private static boolean isWritten(String key) {
        boolean begins = LITERALS.stream()
                .filter(literal -> literal.endsWith(".") && key.startsWith(literal))
                .anyMatch(beginning -> areWords(key.substring(beginning.length())));
        boolean ends = key.indexOf('.') > 0
                && LITERALS.contains(key.substring(key.indexOf('.')))
                && isWord(key.substring(0, key.indexOf('.')));
        return LITERALS.contains(key) || begins || ends;
    }

    private static boolean isUsed(String key) {
        String said = key.replaceFirst("^(report|worksheet)\\.", "");
        return FORMS.stream()
                .filter(key::endsWith)
                .anyMatch(form -> isWritten(key.substring(0, key.length() - form.length()))
                        || isWritten(said.substring(0, said.length() - form.length())));
    }

    private static boolean isSaid(String key) {
        return FORMS.stream().anyMatch(form -> WORDS.has(key + form));
    }

    @Test
    void noSentenceIsLeftThatNobodySays() {
        assertThat(WORDS.keys())
                .filteredOn(key -> !key.startsWith("help.") && !key.startsWith("problem."))
                .filteredOn(key -> !isUsed(key))
                .isEmpty();
    }

    @Test
    void everyKeyThatIsWrittenWholeHasItsSentence() {
        assertThat(LITERALS)
                .filteredOn(literal -> literal.matches("[a-z]+(\\.[a-z0-9-]+)+"))
                .filteredOn(literal -> ROOTS.contains(literal.substring(0, literal.indexOf('.'))))
                .filteredOn(literal -> !isSaid(literal) && !isSaid("report." + literal))
                .isEmpty();
    }

    @Test
    void whatAReportSaysHasItsSentence() {
        Set<String> said = found(
                "(?:say|count|add)\\(\\s*\"([a-z-]+(?:\\.[a-z-]+)+)\"",
                code(Path.of("src/main/java/org/stocktake/report/chapter")));
        assertThat(said).hasSizeGreaterThan(50).allMatch(key -> isSaid("report." + key) || isSaid(key));
    }

    /** A language has other forms than English; without this pair a translator would not be asked for them. */
    @Test
    void whatIsCountedHasASentenceForOneAndForAllOtherNumbers() {
        Set<String> counted = found("\\bcount\\(\\s*\"([a-z-]+(?:\\.[a-z-]+)+)\"", CODE);
        assertThat(counted)
                .hasSizeGreaterThan(40)
                .allSatisfy(key -> assertThat(List.of(key, "report." + key))
                        .anyMatch(root -> WORDS.has(root + ".one") && WORDS.has(root + ".other")));
    }

    @Test
    void theInterviewTakesNoSentenceOfAReport() {
        assertThat(code(Path.of("src/main/java/org/stocktake/interview"))).doesNotContain("\"report.guide.");
    }

    @Test
    void everyRefusalSaysWhatIsWrongAndTheWayOut() {
        Set<String> refused = found("UserException\\.usage\\(\\s*\"([a-z-]+)\"", CODE);
        refused.addAll(found("CannotContinueException\\(\\s*ExitCode\\.[A-Z]+,\\s*\"([a-z-]+)\"", CODE));
        refused.addAll(found("tell\\(err, words, \"([a-z.-]+)\"", CODE));
        assertThat(refused)
                .hasSizeGreaterThan(25)
                .allMatch(key -> WORDS.has("command.error." + key))
                .allMatch(key -> WORDS.has("command.error." + key + ".next"));
    }

    /** On a page of the interview, and in JSON, the way out follows on the same line; the words of a system have no stop. */
    @Test
    void whatIsWrongEndsWithAStopBeforeTheWayOut() {
        assertThat(WORDS.keys())
                .filteredOn(key -> key.startsWith("command.error.") && WORDS.has(key + ".next"))
                .hasSizeGreaterThan(80)
                .allMatch(key -> WORDS.say(key).matches("(?s).*[.?!]"));
    }

    /** Any text after a command on its line, such as a full stop or another sentence, would be pasted with it. */
    @Test
    void aCommandToCopyEndsItsLine() {
        Pattern command = Pattern.compile("(?m): ((?:stocktake|git) .*)$");
        List<String> commands = WORDS.keys().stream()
                .flatMap(key -> command.matcher(WORDS.say(key)).results())
                .map(found -> found.group(1))
                .toList();
        assertThat(commands).hasSizeGreaterThan(40).noneMatch(said -> said.matches(".*[.,;:!?)]( .*)?"));
    }
}
