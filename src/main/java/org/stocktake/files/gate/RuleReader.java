package org.stocktake.files.gate;

import static org.stocktake.model.ProblemKind.BAD_NUMBER;
import static org.stocktake.model.ProblemKind.EMPTY_RULE;
import static org.stocktake.model.ProblemKind.UNKNOWN_PROVISION;
import static org.stocktake.model.ProblemKind.UNKNOWN_SECTION;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stocktake.files.yaml.MappingReader;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.finding.Outcome;
import org.stocktake.finding.gate.Gate;
import org.stocktake.finding.gate.GateRule;
import org.stocktake.model.Checklist;
import org.stocktake.model.Force;
import org.stocktake.model.IdFormat;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Section;

/** Reads the rules and maxima of a gate. */
final class RuleReader {
    static final String AT_MOST = "at-most";
    static final List<String> KEYS = List.of("outcome", "force", "section", "provision");
    static final List<String> KEYS_OF_MAXIMUM = List.of("outcome", "force", "section", "provision", AT_MOST);

    private final Checklist checklist;
    private final ProblemCollector problems;

    RuleReader(Checklist checklist, ProblemCollector problems) {
        this.checklist = checklist;
        this.problems = problems;
    }

    Optional<GateRule> rule(YamlNode node) {
        return rule(new MappingReader(node, "fail-on", KEYS, problems));
    }

    Optional<Gate.Maximum> maximum(YamlNode node) {
        MappingReader fields = new MappingReader(node, "maxima", KEYS_OF_MAXIMUM, problems);
        Optional<GateRule> rule = rule(fields);
        Optional<YamlNode.Scalar> number = fields.requiredScalar(AT_MOST);
        if (rule.isEmpty() || number.isEmpty()) {
            return Optional.empty();
        }
        String digits = number.get().text();
        boolean good = digits.length() <= 6 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!good) {
            problems.add(number.get().where(), BAD_NUMBER, digits);
            return Optional.empty();
        }
        return Optional.of(new Gate.Maximum(rule.get(), Integer.parseInt(digits)));
    }

    private Optional<GateRule> rule(MappingReader fields) {
        if (KEYS.stream().noneMatch(fields::has)) {
            problems.add(fields.where(), EMPTY_RULE);
            return Optional.empty();
        }
        List<String> sections = checklist.sections().stream().map(Section::id).toList();
        List<String> provisions = checklist.provisions().stream()
                .map(provision -> provision.id().value())
                .toList();
        Set<ProvisionId> restingOn = new HashSet<>();
        for (YamlNode.Scalar named : fields.oneOrMore("provision")) {
            List<ProvisionId> present =
                    IdFormat.isValid(named.text()) ? checklist.present(new ProvisionId(named.text())) : List.of();
            restingOn.addAll(present);
            if (present.isEmpty()) {
                problems.add(
                        named.where(), UNKNOWN_PROVISION, named.text(), problems.suggestion(named.text(), provisions));
            }
        }
        return Optional.of(new GateRule(
                Set.copyOf(fields.words("outcome", Outcome.class)),
                Set.copyOf(fields.words("force", Force.class)),
                known(fields, "section", sections, UNKNOWN_SECTION),
                restingOn));
    }

    private Set<String> known(MappingReader fields, String key, List<String> known, ProblemKind kind) {
        Set<String> ids = new HashSet<>();
        for (YamlNode.Scalar id : fields.oneOrMore(key)) {
            if (known.contains(id.text())) {
                ids.add(id.text());
            } else {
                problems.add(
                        id.where(),
                        kind,
                        id.text(),
                        problems.suggestion(id.text(), known),
                        checklist.id(),
                        ProblemCollector.listed(known));
            }
        }
        return ids;
    }
}
