package org.stocktake.cli.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.assessment.ProfileReader;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.BlankText;
import org.stocktake.model.Checklist;
import org.stocktake.model.Profile;
import org.stocktake.model.SourceLocation;

/** Reads facts about a State from the command line as a file of answers has them. */
final class WalkedFacts {
    private static final SourceLocation WHERE = SourceLocation.in("--profile");

    private WalkedFacts() {}

    /**
     * Returns the facts.
     *
     * @param given {@code FACT=VALUE}; a text without an equals sign is a further value of the fact before it
     */
    static Profile read(Checklist checklist, List<String> given) throws UserException {
        Map<String, List<YamlNode>> values = new LinkedHashMap<>();
        String fact = "";
        for (String text : given) {
            int at = text.indexOf('=');
            if (at == 0 || (at < 0 && fact.isEmpty()) || BlankText.isBlank(text.substring(at + 1))) {
                throw UserException.usage("bad-walk-fact", text);
            }
            fact = at < 0 ? fact : text.substring(0, at);
            values.computeIfAbsent(fact, none -> new ArrayList<>())
                    .add(new YamlNode.Scalar(WHERE, text.substring(at + 1)));
        }
        List<YamlNode.Entry> entries = new ArrayList<>();
        values.forEach((name, all) -> entries.add(new YamlNode.Entry(
                new YamlNode.Scalar(WHERE, name), all.size() == 1 ? all.get(0) : new YamlNode.Sequence(WHERE, all))));
        ProblemCollector problems = new ProblemCollector();
        Profile profile = new ProfileReader(checklist, problems).read(new YamlNode.Mapping(WHERE, entries));
        if (!problems.isEmpty()) {
            throw new UserException.WrongValuesException(problems.sorted());
        }
        return profile;
    }
}
