package org.stocktake.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Declaration;
import org.stocktake.model.NamedProvision;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.SourceUnit;

/** The list of declarations under work: what may be recorded in it, and what its reader would refuse. */
public final class DeclarationList {
    private DeclarationList() {}

    /**
     * The provisions of a citation as it was typed.
     *
     * @param unknown the first part that no provision has; empty if there is none
     * @param ambiguous the first part that several sources have; empty if there is none
     */
    public record Cited(List<ProvisionId> ids, String unknown, String ambiguous) {
        public Cited {
            ids = List.copyOf(ids);
        }
    }

    /** Returns the declaration of that index; empty if there is none yet. */
    public static Optional<Declaration> at(int index, Interview at) {
        List<Declaration> all = at.assessment().declarations();
        return index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
    }

    /** Reads provisions separated by semicolons; one without a source belongs to the source before it. */
    public static Cited cited(String typed, Checklist checklist) {
        List<ProvisionId> ids = new ArrayList<>();
        String source = "";
        for (String part : typed.split("[;\n]", -1)) {
            List<List<ProvisionId>> found = NamedProvision.cited(checklist, part);
            if (found.size() != 1 && !source.isEmpty()) {
                found = NamedProvision.cited(checklist, source + " " + part);
            }
            if (found.size() == 1) {
                ids.addAll(found.get(0));
                source = NamedProvision.of(checklist, found.get(0).get(0))
                        .map(named -> named.source().shortTitle())
                        .orElse("");
            } else if (!part.isBlank()) {
                return new Cited(ids, found.isEmpty() ? part.strip() : "", found.isEmpty() ? "" : part.strip());
            }
        }
        return new Cited(withoutCovered(ids), "", "");
    }

    /** Returns each id once, and none that another one stands for. */
    private static List<ProvisionId> withoutCovered(List<ProvisionId> ids) {
        return ids.stream()
                .distinct()
                .filter(id -> ids.stream().noneMatch(other -> !other.equals(id) && Declaration.stands(other, id)))
                .toList();
    }

    /** Returns the provisions that a declaration can name, in the order of the checklist. */
    public static List<Provision> provisions(Checklist checklist) {
        return checklist.provisions().stream()
                .filter(provision -> checklist.sourceOf(provision).unit() == SourceUnit.ARTICLE)
                .toList();
    }

    /** Returns the provisions as a person would type them: {@code Protocol 18(1); Protocol 18(2)}. */
    public static String typed(List<ProvisionId> ids, Checklist checklist) {
        List<String> typed = new ArrayList<>();
        for (ProvisionId id : ids) {
            Optional<NamedProvision> named = NamedProvision.of(checklist, id);
            String citation = named.map(one -> one.source().shortTitle() + " " + one.number())
                    .orElse(id.value());
            boolean same = cited(citation, checklist).ids().equals(List.of(id));
            typed.add(same ? citation : id.value());
        }
        return String.join("; ", typed);
    }

    /** Records the declaration in its place, or refuses what the reader of the file would refuse. */
    public static Interview put(int index, Declaration declaration, Interview at) {
        if (!declaration.withdrawn().isEmpty() && declaration.withdrawn().compareTo(declaration.date()) < 0) {
            return at.refusing("interview.error.withdrawn-before", declaration.withdrawn(), declaration.date());
        }
        String clash = clash(index, declaration, at);
        if (!clash.isEmpty()) {
            return at.refusing("interview.error.excluded-twice", clash);
        }
        List<Declaration> all = new ArrayList<>(at.assessment().declarations());
        if (index < all.size()) {
            all.set(index, declaration);
        } else {
            all.add(declaration);
        }
        return at.with(at.assessment().withDeclarations(all));
    }

    /** Returns the provision that another reservation excludes already; empty if none does. */
    private static String clash(int index, Declaration declaration, Interview at) {
        List<Declaration> all = at.assessment().declarations();
        LocalDate lastDay = at.assessment().subject().period().to();
        for (int i = 0; i < all.size(); i++) {
            Optional<ProvisionId> both =
                    i == index ? Optional.empty() : declaration.excludedToo(all.get(i), at.checklist(), lastDay);
            if (both.isPresent()) {
                return typed(List.of(both.get()), at.checklist());
            }
        }
        return "";
    }

    /** Returns the assessment without the declaration of that index. */
    public static Assessment without(int index, Interview at) {
        List<Declaration> all = new ArrayList<>(at.assessment().declarations());
        all.remove(index);
        return at.assessment().withDeclarations(all);
    }
}
