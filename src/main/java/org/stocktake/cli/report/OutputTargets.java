package org.stocktake.cli.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stocktake.cli.command.FormatTarget;
import org.stocktake.cli.command.UserException;
import org.stocktake.cli.output.DocumentFile;
import org.stocktake.report.document.DocumentFormat;

/**
 * Plans the files of a document that has no single input: in the current folder, in a named folder or file, or on
 * standard output.
 *
 * @param output a folder or, for a single format, a file; empty when not given
 */
record OutputTargets(List<FormatTarget> choices, String output) {
    /** A document and its file. */
    record Target<F extends DocumentFormat>(F format, String file) {}

    /**
     * Returns every document, in the order of the formats that the user named.
     *
     * @param name of the files, without extension
     * @param formats all formats of the document
     */
    <F extends DocumentFormat> List<Target<F>> plan(String name, List<F> formats) throws UserException {
        List<Target<F>> targets = new ArrayList<>();
        Set<Path> taken = new HashSet<>();
        for (FormatTarget choice : choices) {
            F format = named(choice.format(), formats)
                    .orElseThrow(() -> UserException.usage("unknown-format", choice.format(), words(formats)));
            String file = choice.isNamed() ? choice.file() : file(name + "." + format.extension(), format.extension());
            if (!taken.add(DocumentFile.canonicalPath(file))) {
                throw UserException.usage("same-target", file);
            }
            targets.add(new Target<>(format, file));
        }
        return targets;
    }

    private static <F extends DocumentFormat> Optional<F> named(String word, List<F> formats) {
        return formats.stream().filter(format -> format.word().equals(word)).findFirst();
    }

    private static <F extends DocumentFormat> List<String> words(List<F> formats) {
        return formats.stream().map(DocumentFormat::word).toList();
    }

    private String file(String name, String extension) {
        if (output.isEmpty()) {
            return name;
        }
        boolean folder = choices.size() > 1 || output.endsWith("/") || Files.isDirectory(Path.of(output));
        return folder ? Path.of(output, name).toString() : withExtension(output, extension);
    }

    /**
     * Returns the file with an extension: its own, else that of the format. A name that stands for something that is
     * there, such as a pipe, stays as it is.
     */
    static String withExtension(String file, String extension) {
        String name = String.valueOf(Path.of(file).getFileName());
        boolean hasOwn = name.substring(name.lastIndexOf('.') + 1).chars().anyMatch(Character::isLetter)
                && name.indexOf('.') >= 0;
        return hasOwn || file.equals(FormatTarget.STANDARD_OUTPUT) || Files.exists(Path.of(file))
                ? file
                : file + "." + extension;
    }
}
