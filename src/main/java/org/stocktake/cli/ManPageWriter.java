package org.stocktake.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.Environment;
import org.stocktake.cli.command.GlobalOptions;
import org.stocktake.cli.command.Host;
import org.stocktake.cli.command.StandardStreams;
import org.stocktake.cli.help.ManPages;
import org.stocktake.text.Messages;
import picocli.CommandLine;

/** Writes the manual pages of all commands into files, in each language; the build runs it. */
public final class ManPageWriter {
    private ManPageWriter() {}

    /**
     * Writes a page for each command and language into the folders in which {@code man} looks for them: {@code man1} for
     * English, {@code fr/man1} for French.
     *
     * @param args the folder of the manual, and the version of the program
     */
    public static void main(String... args) throws IOException {
        for (String language : Messages.languages()) {
            Path manual = Path.of(args[0]);
            Path folder = Files.createDirectories(
                    (language.equals(Messages.ENGLISH) ? manual : manual.resolve(language)).resolve("man1"));
            CommandLine commands = CommandTree.whole(silent(args[1]));
            Map<String, String> pages = ManPages.all(commands, Messages.in(language), args[1]);
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(folder.resolve(page.getKey() + ".1"), page.getValue());
            }
        }
    }

    /** Returns a context whose environment gives nothing but the version. */
    private static CommandContext silent(String version) {
        StandardStreams streams = new StandardStreams(
                InputStream.nullInputStream(),
                new PrintWriter(Writer.nullWriter()),
                OutputStream.nullOutputStream(),
                new PrintWriter(Writer.nullWriter()),
                StandardCharsets.UTF_8,
                false);
        return new CommandContext(
                new Environment(streams, Clock.systemUTC(), Map.of(), new Nowhere(version)), new GlobalOptions());
    }

    /** A machine of which only the version is known. */
    private record Nowhere(String version) implements Host {
        @Override
        public Optional<Path> home() {
            return Optional.empty();
        }

        @Override
        public String command() {
            return "";
        }

        @Override
        public String property(String name) {
            return "";
        }

        @Override
        public String user() {
            return "";
        }

        @Override
        public String host() {
            return "";
        }

        @Override
        public long pid() {
            return 0;
        }
    }
}
