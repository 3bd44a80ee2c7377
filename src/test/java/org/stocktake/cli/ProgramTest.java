package org.stocktake.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.FixedMachine;
import org.stocktake.cli.command.Environment;
import org.stocktake.cli.command.ErrorReporter;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.StandardOutput;
import org.stocktake.cli.command.StandardStreams;

final class ProgramTest {
    /** A machine on which the program has a fault. */
    private static final class Broken extends FixedMachine {
        @Override
        public Optional<Path> home() {
            throw new IllegalStateException("of the test");
        }
    }

    /** An output stream that accepts nothing. */
    private static final class Full extends OutputStream {
        private final String reason;

        Full(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(reason);
        }
    }

    @Test
    void aFaultIsOneLineAndHowToReportIt() {
        StringWriter err = new StringWriter();
        int code = Program.run(TestEnvironment.with(new StringWriter(), err, new Broken()), "checklist", "list");
        assertThat(code).isEqualTo(1);
        assertThat(err.toString().lines().toList())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).doesNotContain("\tat"));
        assertThat(err.toString())
                .startsWith("stocktake: A fault of the program itself (IllegalStateException, ProgramTest.java:")
                .contains("Please report it")
                .contains("1.2.3");
    }

    @Test
    void onlyDebugShowsAStackTrace() {
        StringWriter err = new StringWriter();
        int code = Program.run(
                TestEnvironment.with(new StringWriter(), err, new Broken()), "checklist", "list", "--debug");
        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).contains(" at org.stocktake.cli.ProgramTest");
    }

    /** A machine with a failure that a test cannot cause in any other way. */
    private static class Failing extends FixedMachine {
        private final Error failure;

        Failing(Error failure) {
            this.failure = failure;
        }

        @Override
        public Optional<Path> home() {
            throw failure;
        }
    }

    /** A machine on which the report of the failure fails too. */
    private static final class Speechless extends Failing {
        Speechless(Error failure) {
            super(failure);
        }

        @Override
        public String version() {
            throw new NoClassDefFoundError("of the test");
        }
    }

    static Stream<Arguments> errors() {
        IOException files = new FileSystemException("x.jar", null, "Too many open files");
        return Stream.of(
                arguments(new NoClassDefFoundError("org/x/Y"), 74, "ulimit -n"),
                arguments(new NoSuchMethodError("x"), 74, "install Stocktake 1.2.3 again"),
                arguments(new ExceptionInInitializerError(new UncheckedIOException(files)), 74, "ulimit -n"),
                arguments(new ExceptionInInitializerError(new IllegalStateException("x")), 1, "Please report it"),
                arguments(new OutOfMemoryError("Java heap space"), 74, "JAVA_TOOL_OPTIONS=-Xmx8g"),
                arguments(new OutOfMemoryError("unable to create native thread: x"), 74, "ulimit -u"),
                arguments(new StackOverflowError(), 1, "Please report it"),
                arguments(new AssertionError("x"), 1, "Please report it"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("errors")
    void noFailureOfAnyKindPrintsATrace(Error failure, int code, String wayOut) {
        StringWriter err = new StringWriter();
        Environment environment = TestEnvironment.with(new StringWriter(), err, new Failing(failure));
        assertThat(Program.run(environment, "checklist", "list")).isEqualTo(code);
        assertThat(err.toString().lines().toList()).hasSize(2).noneMatch(line -> line.contains("\tat"));
        assertThat(err.toString())
                .startsWith("stocktake: ")
                .contains(failure.getClass().getSimpleName(), wayOut);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("errors")
    void whereTheWordsCannotBeLoadedASentenceStandsReady(Error failure, int code) {
        StringWriter err = new StringWriter();
        Environment environment = TestEnvironment.with(new StringWriter(), err, new Speechless(failure));
        assertThat(Program.run(environment, "checklist", "list")).isEqualTo(code);
        assertThat(err.toString().strip()).isEqualTo(ErrorReporter.FALLBACK_MESSAGE);
        assertThat(Program.run(environment, "--version")).isEqualTo(ErrorReporter.FALLBACK_CODE);
    }

    @Test
    void theCodeThatNeedsNoClassIsTheDocumentedOne() {
        assertThat(ErrorReporter.FALLBACK_CODE).isEqualTo(ExitCode.UNREADABLE.code());
    }

    @ParameterizedTest(name = "when it says \"{0}\" the run ends with {1}")
    @CsvSource({"Broken pipe, 141", "No space left on device, 74"})
    void anOutputThatTakesNoMoreEndsTheRun(String reason, int code) {
        for (String[] args : new String[][] {{"--version"}, {"help", "answers"}, {"check", "--help"}}) {
            StringWriter err = new StringWriter();
            Environment environment =
                    TestEnvironment.with(TestEnvironment.over(new StandardOutput(new Full(reason))), err);
            assertThat(Program.run(environment, args)).isEqualTo(code);
            assertThat(err.toString().lines().count()).isEqualTo(code == 141 ? 0 : 2);
        }
    }

    @ParameterizedTest(name = "{0} of nothing")
    @ValueSource(strings = {"report", "check", "status", "show", "set", "get", "assess"})
    void anEmptyNameIsNotTheFolderOneStandsIn(String command) {
        StringWriter err = new StringWriter();
        int code =
                Program.run(TestEnvironment.with(new StringWriter(), err), command, "", "status.convention-party=yes");
        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).startsWith("stocktake: ").contains("stocktake " + command + " --help");
    }

    @Test
    void aReportOfNothingIsRefused() {
        StringWriter err = new StringWriter();
        assertThat(Program.run(TestEnvironment.with(new StringWriter(), err), "report", ""))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("stocktake: Missing: FILE");
    }

    /** Each message escapes foreign text; this test is for a message that does not. */
    @Test
    void nothingThatSteersATerminalPassesTheStreams() {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        for (boolean terminal : List.of(true, false)) {
            StandardStreams streams = new StandardStreams(
                    InputStream.nullInputStream(),
                    new PrintWriter(out),
                    OutputStream.nullOutputStream(),
                    new PrintWriter(err),
                    StandardCharsets.UTF_8,
                    terminal);
            streams.out().print("\u001b[1mbold\u001b[0m \u001b]0;title\u0007\u202e\n");
            streams.err().print("\u001b[2J\u009b\u001b[1m\n");
            streams.out().flush();
            streams.err().flush();
        }
        String bold = "\u001b[1mbold\u001b[0m ";
        String toTerminal = bold + "<U+001B>]0;title<U+0007><U+202E>\n";
        String toPipe = bold + "\u001b]0;title\u0007\u202e\n";
        assertThat(out).hasToString(toTerminal + toPipe);
        assertThat(err).hasToString("<U+001B>[2J<U+009B><U+001B>[1m\n".repeat(2));
    }
}
