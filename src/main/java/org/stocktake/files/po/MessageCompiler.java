package org.stocktake.files.po;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.text.Messages;
import org.stocktake.text.ProblemText;

/** Makes the messages of the other languages from their PO files, and renews these; the build runs it. */
public final class MessageCompiler {
    private static final String EXTENSION = ".po";
    private static final String ENGLISH = "org/stocktake/text/messages.properties";

    private MessageCompiler() {}

    /**
     * Writes messages_LANGUAGE.properties for each LANGUAGE.po, or, with a third argument, renews each LANGUAGE.po after
     * the English messages changed, and begins one for each further argument that names a language.
     *
     * @param arguments the folder of the PO files; the folder of the classes, with the English messages in it; then
     *     {@code update} and languages
     * @throws IllegalStateException if a PO file is not valid; its message says why
     */
    public static void main(String... arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path english = Path.of(arguments[1]).resolve(ENGLISH);
        MessageCatalog catalog = MessageCatalog.of(Files.readString(english));
        List<String> more = List.of(arguments).subList(2, arguments.length);
        if (more.isEmpty()) {
            for (Path file : files(folder)) {
                Path made = english.resolveSibling("messages_" + languageOf(file) + ".properties");
                Files.writeString(made, catalog.properties(read(file), languageOf(file)));
            }
            return;
        }
        for (Path file : files(folder)) {
            Files.writeString(
                    file, PoWriter.write(blank(catalog, languageOf(file)).taking(read(file))));
        }
        for (String language : more.subList(1, more.size())) {
            Path file = folder.resolve(language + EXTENSION);
            if (!Files.exists(file)) {
                Files.writeString(file, PoWriter.write(blank(catalog, language)));
            }
        }
    }

    private static PoFile blank(MessageCatalog catalog, String language) {
        return PoFile.blank("Stocktake", language, catalog.entries(language));
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(EXTENSION))
                    .sorted()
                    .toList();
        }
    }

    private static String languageOf(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - EXTENSION.length());
    }

    private static PoFile read(Path file) throws IOException {
        try {
            return PoParser.read(file.toString(), Files.readAllBytes(file));
        } catch (InvalidFileException refused) {
            throw new IllegalStateException(ProblemText.say(Messages.in(Messages.ENGLISH), refused.problem()), refused);
        }
    }
}
