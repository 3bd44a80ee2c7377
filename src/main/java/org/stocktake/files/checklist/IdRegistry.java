package org.stocktake.files.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.yaml.MappingReader;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.IdFormat;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.SourceLocation;

/** Registers the ids of one sort that a checklist declares, each once, and resolves references to them. */
public final class IdRegistry {
    private final ProblemCollector problems;
    private final Map<String, SourceLocation> places = new LinkedHashMap<>();

    public IdRegistry(ProblemCollector problems) {
        this.problems = problems;
    }

    /** Returns the id if it is well formed and new. */
    public Optional<String> declare(MappingReader entry) {
        Optional<YamlNode.Scalar> given = entry.requiredScalar("id");
        if (given.isEmpty()) {
            return Optional.empty();
        }
        YamlNode.Scalar id = given.get();
        if (!IdFormat.isValid(id.text())) {
            problems.add(id.where(), ProblemKind.BAD_ID, id.text());
            return Optional.empty();
        }
        @Nullable SourceLocation first = places.putIfAbsent(id.text(), id.where());
        if (first != null) {
            problems.add(id.where(), ProblemKind.DUPLICATE_ID, id.text(), String.valueOf(first.line()));
            return Optional.empty();
        }
        return Optional.of(id.text());
    }

    /**
     * Returns the id that the reference names; empty, and a problem is added, if it is not declared.
     *
     * @param unknown the problem to add
     */
    Optional<String> resolve(YamlNode.Scalar reference, ProblemKind unknown) {
        if (places.containsKey(reference.text())) {
            return Optional.of(reference.text());
        }
        problems.add(
                reference.where(),
                unknown,
                reference.text(),
                problems.suggestion(reference.text(), places.keySet()),
                "",
                ProblemCollector.listed(places.keySet()));
        return Optional.empty();
    }

    /** Returns the id that the reference names; empty if there is no reference or it is not declared. */
    String resolve(Optional<YamlNode.Scalar> reference, ProblemKind unknown) {
        return reference.isEmpty() ? "" : resolve(reference.get(), unknown).orElse("");
    }

    /** Returns the ids that the references name, without those that are not declared. */
    List<String> resolve(List<YamlNode.Scalar> references, ProblemKind unknown) {
        List<String> declared = new ArrayList<>();
        for (YamlNode.Scalar reference : references) {
            Optional<String> id = resolve(reference, unknown);
            if (id.isPresent()) {
                declared.add(id.get());
            }
        }
        return declared;
    }

    /** Returns the place of each declaration. */
    Map<String, SourceLocation> places() {
        return places;
    }
}
