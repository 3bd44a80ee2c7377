package org.stocktake.files.translation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.StrictUtf8;
import org.stocktake.files.yaml.YamlNode;

/**
 * The translations into one language: first those in the folders, in their order, then those in the jar. Wherever one
 * stands, only the texts count whose fingerprints fit. None is looked for in English.
 */
public final class TranslationShelf {
    /** Translates nothing. */
    public static final TranslationShelf NONE = new TranslationShelf("", List.of());

    /** The language of the shipped checklists, for which nobody has to look. */
    private static final String ENGLISH = "en";

    private static final String JAR = "/checklists/";

    private final String language;
    private final List<Path> folders;

    private TranslationShelf(String language, List<Path> folders) {
        this.language = language;
        this.folders = List.copyOf(folders);
    }

    /** A file that was found. */
    public static final class Found {
        private final String name;
        private final byte[] bytes;

        private Found(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes.clone();
        }

        String name() {
            return name;
        }

        public byte[] bytes() {
            return bytes.clone();
        }
    }

    /** Returns the translations into a language. */
    public static TranslationShelf of(String language, List<Path> folders) {
        return language.equals(ENGLISH) ? NONE : new TranslationShelf(language, folders);
    }

    /** Returns the shelf that looks first beside a file. */
    public TranslationShelf beside(Path file) {
        if (isNone()) {
            return this;
        }
        @Nullable Path folder = file.getParent();
        List<Path> first = new ArrayList<>();
        first.add(folder == null ? Path.of("") : folder);
        first.addAll(folders);
        return new TranslationShelf(language, first);
    }

    /** Returns true if texts stay as they are. */
    public boolean isNone() {
        return language.isEmpty();
    }

    /** Returns the name of the translation of a checklist, without its ending. */
    public String nameOf(String checklist) {
        return checklist + "." + language;
    }

    /** Returns the file with the translation of a checklist. */
    public Optional<Found> find(String checklist) throws IOException, InvalidFileException {
        if (isNone()) {
            return Optional.empty();
        }
        String name = nameOf(checklist) + ".yaml";
        for (Path folder : folders) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                return Optional.of(new Found(file.toString(), StrictUtf8.bytes(file, file.toString())));
            }
        }
        try (@Nullable InputStream in = TranslationShelf.class.getResourceAsStream(JAR + name)) {
            return in == null ? Optional.empty() : Optional.of(new Found("checklists/" + name, in.readAllBytes()));
        }
    }

    /** Returns the translation of a checklist; its problems are added to the others. */
    public Optional<ChecklistTranslation> read(String checklist, ProblemCollector problems)
            throws IOException, InvalidFileException {
        Optional<Found> found = find(checklist);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        LoadResult<ChecklistTranslation> read =
                TranslationReader.read(found.get().name(), found.get().bytes());
        read.problems().forEach(problems::add);
        return read.found();
    }

    /**
     * Returns the tree of a checklist in the language, with the words of its standing; the tree as it is if there is no
     * translation, or if the checklist is in the language already.
     *
     * @param checklists the id of the checklist, and those of the ones of which it takes parts
     */
    public YamlNode.Mapping translate(YamlNode.Mapping tree, List<String> checklists, ProblemCollector problems)
            throws IOException, InvalidFileException {
        if (isNone() || TreeTexts.text(tree, "language").equals(language)) {
            return tree;
        }
        List<ChecklistTranslation> translations = new ArrayList<>();
        for (String checklist : checklists) {
            read(checklist, problems).ifPresent(translations::add);
        }
        return translations.isEmpty() ? tree : TranslatedTree.of(tree, translations);
    }
}
