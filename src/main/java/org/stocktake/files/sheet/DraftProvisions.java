package org.stocktake.files.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.edit.YamlValue;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.finding.sheet.LawyerColumn;
import org.stocktake.model.Force;
import org.stocktake.model.ProblemKind;

/** The provisions of a new checklist: one for each article that a row of the sheet names, with its force and its words. */
final class DraftProvisions {
    private final ChecklistDraft.Refusal refusal;
    private final DraftIds articles = new DraftIds(LawyerColumn.ARTICLES);
    private final DraftIds words = new DraftIds(LawyerColumn.SOFTENS);
    private final Map<String, Provision> provisions = new LinkedHashMap<>();

    DraftProvisions(ChecklistDraft.Refusal refusal) {
        this.refusal = refusal;
    }

    /**
     * A provision as the first row with its article says it.
     *
     * @param softens the ids of the words that soften it, from all rows
     */
    private record Provision(String article, Force force, LawyerTable.Row row, Set<String> softens) {}

    /** Declares a provision for each article of the row, and returns their ids. */
    List<String> declare(LawyerTable.Row row) {
        Optional<Force> force = force(row);
        Set<String> softens = softens(row);
        List<String> declared = new ArrayList<>();
        for (String article : lines(row.text(LawyerColumn.ARTICLES))) {
            String slug = DraftIds.slug(article);
            if (slug.isEmpty()) {
                refusal.of(row, LawyerColumn.ARTICLES, ProblemKind.SHEET_ARTICLE_WITHOUT_ID, article);
            } else {
                String id = ChecklistDraft.SOURCE + "-" + slug;
                if (articles.give(id, article, row, refusal) && force.isPresent()) {
                    declare(id, new Provision(article, force.get(), row, new LinkedHashSet<>(softens)));
                }
                declared.add(id);
            }
        }
        return declared;
    }

    /** Declares a provision once; refuses a force other than the one that a row above gave to the article. */
    private void declare(String id, Provision provision) {
        @Nullable Provision above = provisions.putIfAbsent(id, provision);
        if (above == null) {
            return;
        }
        above.softens().addAll(provision.softens());
        if (above.force() != provision.force()) {
            refusal.of(
                    provision.row(),
                    LawyerColumn.FORCE,
                    ProblemKind.SHEET_FORCE_DIFFERS,
                    provision.article(),
                    provision.force().word(),
                    above.force().word());
        }
    }

    /** Refuses the cell of a force that does not fit the words of the article: what lint would say of the file. */
    void requireWordsThatSoften() {
        for (Provision provision : provisions.values()) {
            boolean softened = !provision.softens().isEmpty();
            if (provision.force() == Force.QUALIFIED && !softened) {
                refusal.of(
                        provision.row(),
                        provision.row().has(LawyerColumn.SOFTENS) ? LawyerColumn.SOFTENS : LawyerColumn.FORCE,
                        ProblemKind.QUALIFIED_WITHOUT_WORDS,
                        provision.article());
            } else if (provision.force() == Force.OBLIGATION && softened) {
                refusal.of(provision.row(), LawyerColumn.FORCE, ProblemKind.OBLIGATION_SOFTENED, provision.article());
            }
        }
    }

    private Optional<Force> force(LawyerTable.Row row) {
        String written = row.text(LawyerColumn.FORCE);
        Optional<Force> force =
                Force.of(written.isEmpty() ? Force.OBLIGATION.word() : written.toLowerCase(Locale.ROOT));
        if (force.isEmpty()) {
            List<String> all = new ArrayList<>();
            for (Force one : Force.values()) {
                all.add(one.word());
            }
            refusal.of(row, LawyerColumn.FORCE, ProblemKind.UNKNOWN_WORD, written, "", ProblemCollector.listed(all));
        }
        return force;
    }

    /** Returns the ids of the quoted words of a row, one quotation on each line of the cell. */
    private Set<String> softens(LawyerTable.Row row) {
        Set<String> ids = new LinkedHashSet<>();
        for (String quoted :
                row.text(LawyerColumn.SOFTENS).lines().map(String::strip).toList()) {
            if (!quoted.isEmpty()) {
                String id = words.idOf(quoted, "words");
                if (words.give(id, quoted, row, refusal)) {
                    ids.add(id);
                }
            }
        }
        return ids;
    }

    private static List<String> lines(String cell) {
        List<String> lines = new ArrayList<>();
        for (String line : cell.split("[\n;]", -1)) {
            if (!line.isBlank()) {
                lines.add(line.strip());
            }
        }
        return lines;
    }

    /** Returns the quoted words, each with its id. */
    List<YamlValue> qualifiers() {
        List<YamlValue> declared = new ArrayList<>();
        words.texts().forEach((id, quoted) -> {
            Map<String, YamlValue> values = new LinkedHashMap<>();
            values.put("id", YamlValue.Scalar.word(id));
            values.put("words", text(quoted));
            declared.add(new YamlValue.Entries(values));
        });
        return declared;
    }

    /** Returns the provisions in the order in which the sheet names them. */
    List<YamlValue> declared() {
        List<YamlValue> declared = new ArrayList<>();
        provisions.forEach((id, provision) -> declared.add(written(id, provision)));
        return declared;
    }

    private static YamlValue written(String id, Provision provision) {
        Map<String, YamlValue> values = new LinkedHashMap<>();
        values.put("id", YamlValue.Scalar.word(id));
        values.put("source", YamlValue.Scalar.word(ChecklistDraft.SOURCE));
        values.put("number", text(provision.article()));
        values.put("verb", text(verb(provision.force())));
        values.put("addressee", YamlValue.Scalar.word(ChecklistDraft.ADDRESSEE));
        values.put("force", YamlValue.Scalar.word(provision.force().word()));
        if (!provision.softens().isEmpty()) {
            values.put(
                    "softens",
                    new YamlValue.Items(provision.softens().stream()
                            .<YamlValue>map(YamlValue.Scalar::word)
                            .toList()));
        }
        String few = provision.row().text(LawyerColumn.SHORT);
        values.put("asks", text(few.isEmpty() ? provision.row().text(LawyerColumn.TEXT) : few));
        return new YamlValue.Entries(values);
    }

    private static YamlValue text(String text) {
        return new YamlValue.Scalar(text, YamlValue.Spelling.TEXT);
    }

    private static String verb(Force force) {
        return switch (force) {
            case OBLIGATION, QUALIFIED -> "shall";
            case ENDEAVOUR -> "shall endeavour to";
            case CONSIDER -> "shall consider";
            case CALL -> "are called upon to";
            case OPTIONAL -> "may";
        };
    }
}
