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

/** The ids of one sort that a checklist declares, each once, and the references to them. */
final class IdRegistry {
    private final ProblemCollector problems;
    private final Map<String, SourceLocation> places = new LinkedHashMap<>();

    IdRegistry(ProblemCollector problems) {
        this.problems = problems;
    }

    /** The id, when it has the shape of one and is new. */
    Optional<String> declare(MappingReader entry) {
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
     * The id that the reference names, when it is declared.
     *
     * @param unknown what the problem is called when it is not
     */
    Optional<String> refer(YamlNode.Scalar reference, ProblemKind unknown) {
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

    /** The id that the reference names; empty when there is none, or none that is declared. */
    String refer(Optional<YamlNode.Scalar> reference, ProblemKind unknown) {
        return reference.isEmpty() ? "" : refer(reference.get(), unknown).orElse("");
    }

    /** The ids that the references name; those that are not declared are left out. */
    List<String> refer(List<YamlNode.Scalar> references, ProblemKind unknown) {
        List<String> declared = new ArrayList<>();
        for (YamlNode.Scalar reference : references) {
            Optional<String> id = refer(reference, unknown);
            if (id.isPresent()) {
                declared.add(id.get());
            }
        }
        return declared;
    }

    /** Where each id is declared. */
    Map<String, SourceLocation> places() {
        return places;
    }
}
