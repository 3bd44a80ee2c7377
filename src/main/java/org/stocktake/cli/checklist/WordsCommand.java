package org.stocktake.cli.checklist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.UserException;
import org.stocktake.cli.output.DocumentFile;
import org.stocktake.files.checklist.LintedChecklist;
import org.stocktake.files.io.Sha256;
import org.stocktake.files.po.PoFile;
import org.stocktake.files.po.PoParser;
import org.stocktake.files.po.PoWriter;
import org.stocktake.files.translation.ChecklistTranslation;
import org.stocktake.files.translation.TranslationCatalog;
import org.stocktake.files.translation.TranslationShelf;
import org.stocktake.files.translation.TranslationWriter;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.StrictUtf8;
import org.stocktake.files.yaml.YamlNode;

/** The command that gives the texts of a checklist to a translator, and takes them in again. */
final class WordsCommand extends BaseCommand {
    private final ArgumentValue<String> id = arguments.parameter("CHECKLIST");
    private final ArgumentValue<String> to = arguments.text("FILE", "--to");
    private final ArgumentValue<String> from = arguments.text("FILE", "--from");
    private final ArgumentValue<Boolean> force = arguments.flag("--force");

    WordsCommand(CommandContext context) {
        super(context, "words");
    }

    @Override
    public ExitCode run(CommandContext context) throws IOException, UserException {
        if (to.value().isEmpty() == from.value().isEmpty()) {
            throw UserException.usage("words-direction");
        }
        LintedChecklist read = context.library().lint(id.value());
        Optional<YamlNode.Mapping> tree = read.tree();
        if (tree.isEmpty()) {
            throw new UserException.InvalidInputException(read.problems());
        }
        String checklist = read.checklist().orElseThrow().id();
        String language = context.words().language();
        if (read.checklist().orElseThrow().heading().language().equals(language)) {
            throw UserException.usage("words-language", checklist, language);
        }
        return to.value().isEmpty() ? takeIn(context, checklist, language) : giveOut(context, checklist, tree.get());
    }

    private ExitCode giveOut(CommandContext context, String checklist, YamlNode.Mapping tree)
            throws IOException, UserException {
        String language = context.words().language();
        TranslationShelf shelf = context.library().translations(language, id.value());
        ProblemCollector problems = new ProblemCollector();
        try {
            ChecklistTranslation known =
                    shelf.read(checklist, problems).orElse(ChecklistTranslation.none(checklist, language));
            if (!problems.isEmpty()) {
                throw new UserException.InvalidInputException(problems.sorted());
            }
            Map<String, String> earlier = new LinkedHashMap<>();
            for (YamlNode.Mapping version : context.library().earlier(id.value(), checklist)) {
                earlier.putAll(TranslationCatalog.byFingerprint(version));
            }
            PoFile file = TranslationCatalog.of(tree, known, earlier);
            write(context, to.value(), PoWriter.write(file));
            context.note("command.words.out", to.value(), file.entries().size(), file.untranslated());
            return ExitCode.DONE;
        } catch (InvalidFileException refused) {
            throw new UserException.InvalidInputException(List.of(refused.problem()));
        }
    }

    private ExitCode takeIn(CommandContext context, String checklist, String language)
            throws IOException, UserException {
        try {
            Path file = Path.of(from.value());
            PoFile read = PoParser.read(from.value(), StrictUtf8.bytes(file, from.value()));
            String named = read.header().getOrDefault(PoFile.LANGUAGE, language);
            if (!named.isEmpty() && !named.replace('_', '-').equals(language)) {
                throw UserException.usage("words-other-language", from.value(), named, language);
            }
            ChecklistTranslation taken = TranslationCatalog.from(read, checklist, language);
            Path target = target(context, checklist, language);
            replace(context, target, TranslationWriter.write(taken));
            context.note("command.words.in", target, taken.texts().size(), read.untranslated());
            return ExitCode.DONE;
        } catch (InvalidFileException refused) {
            throw new UserException.InvalidInputException(List.of(refused.problem()));
        }
    }

    /** Returns the file of the translation: beside the checklist, or in the folder where it is run for a built-in one. */
    private Path target(CommandContext context, String checklist, String language) {
        String name = checklist + "." + language + ".yaml";
        Optional<Path> file = context.library().fileOf(id.value());
        return file.map(found -> found.resolveSibling(name)).orElse(Path.of(name));
    }

    /** Writes a translation; one that is there is replaced if it is still the one that was read. */
    private void replace(CommandContext context, Path target, String text) throws IOException, UserException {
        if (!Files.exists(target) || !force.value()) {
            write(context, target.toString(), text);
            return;
        }
        String before = Sha256.of(Files.readAllBytes(target));
        try (DocumentFile document = DocumentFile.openSource(target.toString(), before, context.pid())) {
            document.writer().print(text);
            document.keep();
        }
    }

    private void write(CommandContext context, String file, String text) throws IOException, UserException {
        try (DocumentFile document = DocumentFile.open(file, force.value(), context.pid())) {
            document.writer().print(text);
            document.keep();
        }
    }
}
