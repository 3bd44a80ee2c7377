package org.stocktake.cli.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.cli.CommandTree;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.Environment;
import org.stocktake.cli.command.GlobalOptions;
import org.stocktake.cli.command.HelpMessages;
import org.stocktake.cli.command.Host;
import org.stocktake.cli.command.StandardStreams;
import org.stocktake.text.Messages;
import picocli.CommandLine;

/** Writes the manual pages of all commands; the build runs it. */
public final class ManPages {
    private ManPages() {}

    /**
     * Writes a page for each command into a folder.
     *
     * @param args the folder, and the version of the program
     */
    public static void main(String... args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (Map.Entry<String, String> page : all(silent(args[1]), args[1]).entrySet()) {
            Files.writeString(folder.resolve(page.getKey() + ".1"), page.getValue());
        }
    }

    /** Every page by its name, such as {@code stocktake-check}. */
    static Map<String, String> all(CommandContext tool, String version) {
        Messages words = tool.words();
        CommandLine root = CommandTree.whole(tool);
        root.setResourceBundle(new HelpMessages(words));
        Map<String, String> pages = new LinkedHashMap<>();
        List<CommandLine> all = new ArrayList<>(List.of(root));
        for (int i = 0; i < all.size(); i++) {
            CommandLine line = all.get(i);
            pages.put(ManPage.name(line.getCommandSpec()), ManPage.of(line, words, version));
            all.addAll(line.getSubcommands().values());
        }
        return pages;
    }

    /** A world from which nothing is asked but its version. */
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

    /** The machine of that world. */
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
