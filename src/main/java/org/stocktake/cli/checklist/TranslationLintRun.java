package org.stocktake.cli.checklist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.files.translation.ChecklistTranslation;
import org.stocktake.files.translation.TranslationLint;
import org.stocktake.files.translation.TranslationReader;
import org.stocktake.files.yaml.FileFormat;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.files.yaml.StrictUtf8;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.Problem;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.SourceLocation;

/** Looks at the translation of a checklist, beside which the checklist stands or is found by its id. */
record TranslationLintRun(ChecklistLibrary library) {
    /** Returns true for a file that names itself a translation. */
    static boolean isTranslation(String path) throws IOException {
        return ChecklistLibrary.isPath(path)
                && Files.isRegularFile(Path.of(path))
                && FileFormat.TRANSLATION.isNamedIn(Path.of(path));
    }

    List<Problem> problems(Path file) throws IOException {
        String name = file.toString();
        try {
            LoadResult<ChecklistTranslation> read = TranslationReader.read(name, StrictUtf8.bytes(file, name));
            return read.found().isEmpty()
                    ? read.problems()
                    : problems(file, read.found().get());
        } catch (InvalidFileException refused) {
            return List.of(refused.problem());
        }
    }

    private List<Problem> problems(Path file, ChecklistTranslation translation) throws IOException {
        String expected = translation.checklist() + "." + translation.language() + ".yaml";
        if (!String.valueOf(file.getFileName()).equals(expected)) {
            return List.of(Problem.of(
                    SourceLocation.in(file.toString()), ProblemKind.TRANSLATION_OF_OTHER_CHECKLIST, expected));
        }
        Path beside = file.resolveSibling(translation.checklist() + ".yaml");
        String checklist = Files.isRegularFile(beside) ? beside.toString() : translation.checklist();
        String path = ChecklistLibrary.isPath(checklist) ? checklist : translation.checklist();
        Optional<YamlNode.Mapping> tree = library.lint(path).tree();
        return tree.isPresent()
                ? TranslationLint.problems(file.toString(), translation, tree.get())
                : library.lint(path).problems();
    }
}
