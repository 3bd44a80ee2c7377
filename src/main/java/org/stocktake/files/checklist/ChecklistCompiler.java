package org.stocktake.files.checklist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.files.translation.ChecklistTranslation;
import org.stocktake.files.translation.TranslatedTree;
import org.stocktake.files.translation.TranslationReader;
import org.stocktake.files.yaml.CompactTree;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.StrictUtf8;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.files.yaml.YamlParser;
import org.stocktake.model.Problem;
import org.stocktake.text.Messages;
import org.stocktake.text.ProblemText;

/** Compiles the shipped checklists for the jar; the build runs it after the classes are compiled. */
public final class ChecklistCompiler {
    private ChecklistCompiler() {}

    /**
     * Writes ID.tree, ID.guidance.tree, ID.versions.tree and ID.stamp for every ID.yaml that takes no parts of others,
     * and the list of all ids.
     *
     * @param folders the folder of the checklists, and the folder for the compiled ones
     * @throws IllegalStateException if a checklist is not valid; its message lists all problems
     */
    public static void main(String... folders) throws IOException {
        Path from = Path.of(folders[0]);
        Path to = Path.of(folders[1]);
        List<String> ids = new ArrayList<>();
        Files.createDirectories(to);
        for (Path file : ChecklistFolder.files(from)) {
            String id = ChecklistFolder.idOf(file);
            ids.add(id);
            byte[] yaml = Files.readAllBytes(file);
            Optional<CompiledChecklist> compiled = compile(file, yaml);
            if (compiled.isPresent()) {
                write(compiled.get(), to, id);
                Files.writeString(to.resolve(id + ShippedChecklists.STAMP), ShippedChecklists.stamp(yaml));
                for (Path translation : ChecklistFolder.translations(from, id)) {
                    translate(tree(file, yaml), translation, to);
                }
            }
        }
        Files.write(to.resolve(ShippedChecklists.INDEX), ids);
    }

    /** Writes the same files for a translation; the stamp is that of the translation. */
    private static void translate(YamlNode.Mapping tree, Path translation, Path to) throws IOException {
        byte[] yaml = Files.readAllBytes(translation);
        LoadResult<ChecklistTranslation> read = TranslationReader.read(translation.toString(), yaml);
        if (!read.problems().isEmpty()) {
            throw refusal(read.problems());
        }
        String name = ChecklistFolder.idOf(translation);
        write(CompiledChecklist.of(TranslatedTree.of(tree, List.of(read.found().orElseThrow()))), to, name);
        Files.writeString(to.resolve(name + ShippedChecklists.STAMP), ShippedChecklists.stamp(yaml));
    }

    private static YamlNode.Mapping tree(Path file, byte[] yaml) {
        try {
            return YamlParser.mapping(StrictUtf8.of(file.toString(), yaml), new ProblemCollector());
        } catch (InvalidFileException refused) {
            throw refusal(List.of(refused.problem()));
        }
    }

    private static void write(CompiledChecklist compiled, Path to, String id) throws IOException {
        write(compiled.checklist(), to.resolve(id + ShippedChecklists.CHECKLIST));
        write(compiled.guidance().get(), to.resolve(id + ShippedChecklists.GUIDANCE));
        write(compiled.versions().get(), to.resolve(id + ShippedChecklists.VERSIONS));
    }

    private static void write(YamlNode.Mapping tree, Path file) throws IOException {
        Files.writeString(file, CompactTree.write(tree));
    }

    /** Returns the compiled checklist; empty if it takes parts of others, whose files may change without this one. */
    private static Optional<CompiledChecklist> compile(Path file, byte[] yaml) throws IOException {
        String name = file.toString();
        Path folder = file.toAbsolutePath().getParent();
        TakenSearch search = new TakenSearch(new TakenShelf(List.of(folder)));
        List<Problem> problems = ChecklistReader.read(name, yaml, search).problems();
        if (!problems.isEmpty()) {
            throw refusal(problems);
        }
        YamlNode.Mapping tree = tree(file, yaml);
        boolean takes = TreeKeys.value(tree, TakesReader.KEY).isPresent();
        return takes ? Optional.empty() : Optional.of(CompiledChecklist.of(tree));
    }

    private static IllegalStateException refusal(List<Problem> problems) {
        StringBuilder said = new StringBuilder("a shipped checklist is not valid");
        Messages words = Messages.in(Messages.ENGLISH);
        problems.forEach(problem -> said.append('\n').append(ProblemText.say(words, problem)));
        return new IllegalStateException(said.toString());
    }
}
