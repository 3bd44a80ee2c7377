package org.stocktake.files.brand;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stocktake.files.yaml.FileFormat;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.files.yaml.MappingReader;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.StrictUtf8;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.files.yaml.YamlParser;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.brand.Brand;
import org.stocktake.model.brand.BrandColor;
import org.stocktake.model.brand.BrandColors;
import org.stocktake.model.brand.Emblem;
import org.stocktake.model.brand.Signatory;

/** Reads a brand strictly: every unknown key, unreadable colour and unsafe emblem is a problem with its place. */
public final class BrandReader {
    static final List<String> COLOUR_KEYS = List.of("main", "second");
    static final List<String> SIGNATORY_KEYS = List.of("name", "function");
    static final List<String> KEYS = List.of(
            "format",
            "office",
            "letterhead",
            "foot",
            "emblem",
            "emblem-text",
            "colours",
            "classification",
            "classification-redacted",
            "foreword",
            "signatories");

    /** More characters would not fit on the line that they stand on. */
    private static final int LINE_MAX = 120;

    private static final int LABEL_MAX = 60;
    private static final int LINES_MAX = 6;
    private static final int FOREWORD_MAX = 20_000;
    static final int SIGNATORIES_MAX = 4;

    private final Path file;
    private final ProblemCollector problems = new ProblemCollector();

    private BrandReader(Path file) {
        this.file = file;
    }

    /** Reads the brand, and the emblem beside it. */
    public static LoadResult<Brand> read(Path file) throws IOException {
        return new BrandReader(file).read();
    }

    private LoadResult<Brand> read() throws IOException {
        try {
            YamlNode.Mapping tree = YamlParser.mapping(
                    StrictUtf8.of(file.toString(), StrictUtf8.bytes(file, file.toString())), problems);
            FileFormat.BRAND.require(tree);
            Brand brand = brand(new MappingReader(tree, "brand", KEYS, problems));
            return problems.isEmpty() ? new LoadResult.Good<>(brand) : new LoadResult.Bad<>(problems.sorted());
        } catch (InvalidFileException refused) {
            problems.add(refused.problem());
            return new LoadResult.Bad<>(problems.sorted());
        }
    }

    private Brand brand(MappingReader root) throws IOException {
        String office = line(root, "office", LINE_MAX);
        return new Brand(
                office,
                letterhead(root),
                line(root, "foot", LINE_MAX),
                emblem(root, office),
                colors(root),
                line(root, "classification", LABEL_MAX),
                line(root, "classification-redacted", LABEL_MAX),
                foreword(root),
                signatories(root));
    }

    /** Returns a text that stands on one line. */
    private String line(MappingReader fields, String key, int max) {
        String text = fields.text(key).strip();
        if (text.lines().count() > 1) {
            problems.add(fields.where(key), ProblemKind.ONE_LINE_ONLY, key);
        } else if (text.codePointCount(0, text.length()) > max) {
            problems.add(fields.where(key), ProblemKind.BRAND_TEXT_TOO_LONG, key, String.valueOf(max));
        }
        return text;
    }

    private List<String> letterhead(MappingReader root) {
        List<String> lines =
                root.text("letterhead").strip().lines().map(String::strip).toList();
        boolean tooLong = lines.size() > LINES_MAX || lines.stream().anyMatch(line -> line.length() > LINE_MAX);
        if (tooLong) {
            problems.add(
                    root.where("letterhead"),
                    ProblemKind.LETTERHEAD_TOO_LONG,
                    String.valueOf(LINES_MAX),
                    String.valueOf(LINE_MAX));
        }
        return lines;
    }

    /** Returns the paragraphs, which empty lines separate. */
    private List<String> foreword(MappingReader root) {
        String text = root.text("foreword").strip();
        if (text.length() > FOREWORD_MAX) {
            problems.add(
                    root.where("foreword"), ProblemKind.BRAND_TEXT_TOO_LONG, "foreword", String.valueOf(FOREWORD_MAX));
        }
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\\n\\s*\\n"));
    }

    private BrandColors colors(MappingReader root) {
        Optional<YamlNode> given = root.node("colours");
        if (given.isEmpty()) {
            return BrandColors.USUAL;
        }
        MappingReader fields = new MappingReader(given.get(), "colours", COLOUR_KEYS, problems);
        BrandColor main = color(fields, "main").orElse(BrandColors.USUAL.main());
        return new BrandColors(main, color(fields, "second").orElse(main));
    }

    private Optional<BrandColor> color(MappingReader fields, String key) {
        Optional<YamlNode.Scalar> given = fields.scalar(key);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        Optional<BrandColor> color = BrandColor.of(given.get().text());
        if (color.isEmpty()) {
            problems.add(
                    given.get().where(), ProblemKind.BAD_COLOUR, given.get().text());
        } else if (!color.get().isReadable()) {
            String contrast = String.format(Locale.ROOT, "%.1f", color.get().contrastWithWhite());
            problems.add(
                    given.get().where(), ProblemKind.PALE_COLOUR, given.get().text(), contrast);
            return Optional.empty();
        }
        return color;
    }

    private Optional<Emblem> emblem(MappingReader root, String office) throws IOException {
        Optional<YamlNode.Scalar> named = root.scalar("emblem");
        String text = line(root, "emblem-text", LINE_MAX);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        if (text.isEmpty() && office.isEmpty()) {
            problems.add(named.get().where(), ProblemKind.MISSING_KEY, "emblem-text");
            return Optional.empty();
        }
        try {
            return Optional.of(EmblemReader.read(file, named.get().text()).as(text.isEmpty() ? office : text));
        } catch (UnsafeEmblemException refused) {
            problems.add(named.get().where(), refused.kind(), refused.details());
            return Optional.empty();
        }
    }

    private List<Signatory> signatories(MappingReader root) {
        List<Signatory> signatories = new ArrayList<>();
        for (YamlNode item : root.items("signatories")) {
            MappingReader fields = new MappingReader(item, "signatories", SIGNATORY_KEYS, problems);
            String function = line(fields, "function", LABEL_MAX);
            if (fields.requiredScalar("function").isPresent()) {
                signatories.add(new Signatory(line(fields, "name", LABEL_MAX), function));
            }
        }
        if (signatories.size() > SIGNATORIES_MAX) {
            problems.add(root.where("signatories"), ProblemKind.TOO_MANY_SIGNATORIES, String.valueOf(SIGNATORIES_MAX));
        }
        return signatories;
    }
}
