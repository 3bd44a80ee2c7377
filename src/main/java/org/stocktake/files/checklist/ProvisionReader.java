package org.stocktake.files.checklist;

import static org.stocktake.model.ProblemKind.UNKNOWN_ADDRESSEE;
import static org.stocktake.model.ProblemKind.UNKNOWN_CLUSTER;
import static org.stocktake.model.ProblemKind.UNKNOWN_QUALIFIER;
import static org.stocktake.model.ProblemKind.UNKNOWN_SOURCE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.stocktake.files.yaml.MappingReader;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.Condition;
import org.stocktake.model.Force;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Source;
import org.stocktake.model.SourceUnit;

/** Reads the sources of a checklist and their provisions. */
final class ProvisionReader {
    static final List<String> SOURCE_KEYS = List.of("id", "title", "short", "unit", "reference", "bound-when");
    static final List<String> KEYS = List.of(
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
    private final GuidanceSource guidanceSource;
    private final ProblemCollector problems;

    ProvisionReader(
            ChecklistIds ids, ConditionReader conditions, GuidanceSource guidanceSource, ProblemCollector problems) {
        this.ids = ids;
        this.conditions = conditions;
        this.guidanceSource = guidanceSource;
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
        List<String> softens = ids.qualifiers.resolve(fields.scalars("softens"), UNKNOWN_QUALIFIER);
        Supplier<Provision.Wording> words = guidanceSource.wording(id.orElse(""), fields);
        String cluster = ids.clusters.resolve(fields.scalar("cluster"), UNKNOWN_CLUSTER);
        Condition boundWhen = conditions.read(fields, "bound-when");
        Optional<Force> force = force(fields);
        return id.isEmpty()
                ? Optional.empty()
                : Optional.of(new Provision(
                        new ProvisionId(id.get()),
                        source,
                        number,
                        addressee,
                        force,
                        softens,
                        boundWhen,
                        !fields.has("stands-alone") || fields.flag("stands-alone"),
                        cluster,
                        fields.has("questionnaire") && !fields.flag("questionnaire"),
                        words));
    }

    /** Reads a force; none stands beside {@code assessable: no}, which has its reason in the wording. */
    private static Optional<Force> force(MappingReader fields) {
        Optional<Force> force = fields.word("force", Force.class);
        boolean assessed = !fields.has("assessable") || fields.flag("assessable");
        return assessed ? Optional.of(force.orElse(Force.OPTIONAL)) : Optional.empty();
    }
}
