package org.stocktake.files.checklist;

import static org.stocktake.model.ProblemKind.FORCE_AND_REASON;
import static org.stocktake.model.ProblemKind.UNKNOWN_ADDRESSEE;
import static org.stocktake.model.ProblemKind.UNKNOWN_CLUSTER;
import static org.stocktake.model.ProblemKind.UNKNOWN_QUALIFIER;
import static org.stocktake.model.ProblemKind.UNKNOWN_SOURCE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.files.yaml.MappingReader;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.Assessability;
import org.stocktake.model.Condition;
import org.stocktake.model.Force;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Source;
import org.stocktake.model.SourceUnit;

/** Reads the sources of a checklist and their provisions. */
final class ProvisionReader {
    private static final List<String> SOURCE_KEYS = List.of("id", "title", "short", "unit", "reference", "bound-when");
    private static final List<String> KEYS = List.of(
            "id",
            "source",
            "number",
            "clause",
            "verb",
            "addressee",
            "force",
            "assessable",
            "asks",
            "reason",
            "softens",
            "standard",
            "limits",
            "bound-when",
            "stands-alone",
            "cluster",
            "questionnaire");

    private final ChecklistIds ids;
    private final ConditionReader conditions;
    private final ProblemCollector problems;

    ProvisionReader(ChecklistIds ids, ConditionReader conditions, ProblemCollector problems) {
        this.ids = ids;
        this.conditions = conditions;
        this.problems = problems;
    }

    List<Source> sources(List<YamlNode> nodes) {
        List<Source> sources = new ArrayList<>();
        for (YamlNode node : nodes) {
            MappingReader fields = new MappingReader(node, "source", SOURCE_KEYS, problems);
            Optional<String> id = ids.sources.declare(fields);
            String title = fields.required("title");
            String shortTitle = fields.required("short");
            fields.requiredNode("unit");
            SourceUnit unit = fields.word("unit", SourceUnit.class).orElse(SourceUnit.ARTICLE);
            String reference = fields.text("reference");
            Map<String, Condition> boundWhen = boundWhen(fields);
            if (id.isPresent()) {
                sources.add(new Source(id.get(), title, shortTitle, unit, reference, boundWhen));
            }
        }
        return sources;
    }

    private Map<String, Condition> boundWhen(MappingReader fields) {
        Map<String, Condition> conditionsByAddressee = new LinkedHashMap<>();
        Optional<YamlNode> node = fields.requiredNode("bound-when");
        if (node.isEmpty()) {
            return conditionsByAddressee;
        }
        for (YamlNode.Entry entry : node.get().entries("bound-when", problems)) {
            Condition when = conditions.read(entry.value(), entry.key().text());
            Optional<String> id = ids.addressees.resolve(entry.key(), UNKNOWN_ADDRESSEE);
            if (id.isPresent()) {
                conditionsByAddressee.put(id.get(), when);
            }
        }
        return conditionsByAddressee;
    }

    List<Provision> provisions(List<YamlNode> nodes) {
        List<Provision> provisions = new ArrayList<>();
        for (YamlNode node : nodes) {
            Optional<Provision> provision = provision(new MappingReader(node, "provision", KEYS, problems));
            if (provision.isPresent()) {
                provisions.add(provision.get());
            }
        }
        return provisions;
    }

    private Optional<Provision> provision(MappingReader fields) {
        Optional<String> id = ids.provisions.declare(fields);
        String source = ids.sources.resolve(fields.requiredScalar("source"), UNKNOWN_SOURCE);
        String addressee = ids.addressees.resolve(fields.requiredScalar("addressee"), UNKNOWN_ADDRESSEE);
        String number = fields.required("number");
        String verb = fields.required("verb");
        String asks = fields.required("asks");
        Provision.Quotes quotes = quotes(fields);
        String cluster = ids.clusters.resolve(fields.scalar("cluster"), UNKNOWN_CLUSTER);
        Condition boundWhen = conditions.read(fields, "bound-when");
        Assessability assessability = assessability(fields);
        return id.isEmpty()
                ? Optional.empty()
                : Optional.of(new Provision(
                        new ProvisionId(id.get()),
                        source,
                        number,
                        verb,
                        addressee,
                        assessability,
                        asks,
                        quotes,
                        boundWhen,
                        !fields.has("stands-alone") || fields.flag("stands-alone"),
                        cluster,
                        fields.has("questionnaire") && !fields.flag("questionnaire")));
    }

    private Provision.Quotes quotes(MappingReader fields) {
        return new Provision.Quotes(
                fields.texts("clause"),
                ids.qualifiers.resolve(fields.scalars("softens"), UNKNOWN_QUALIFIER),
                ids.qualifiers.resolve(fields.scalars("standard"), UNKNOWN_QUALIFIER),
                ids.qualifiers.resolve(fields.scalars("limits"), UNKNOWN_QUALIFIER));
    }

    /** Reads a force, or {@code assessable: no} with its reason: exactly one of the two. */
    private Assessability assessability(MappingReader fields) {
        boolean assessed = !fields.has("assessable") || fields.flag("assessable");
        String reason = fields.text("reason");
        Force force = fields.word("force", Force.class).orElse(Force.OPTIONAL);
        boolean fits = assessed ? fields.has("force") && reason.isBlank() : !fields.has("force") && !reason.isBlank();
        if (!fits) {
            problems.add(fields.where(), FORCE_AND_REASON, fields.text("id"));
        }
        return assessed || reason.isBlank() ? new Assessability.Binding(force) : new Assessability.NotAssessed(reason);
    }
}
