package org.stocktake.files.gate;

import static org.stocktake.model.ProblemKind.BAD_DATE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.files.assessment.AnswerTextReader;
import org.stocktake.files.edit.YamlValue;
import org.stocktake.files.yaml.MappingReader;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.finding.gate.Floor;
import org.stocktake.model.Checklist;
import org.stocktake.model.Declaration;
import org.stocktake.model.DeclarationEffect;
import org.stocktake.model.DeclarationKind;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.IdFormat;
import org.stocktake.model.IsoDates;
import org.stocktake.model.NamedProvision;
import org.stocktake.model.ProvisionId;

/**
 * Reads and writes the reservations of a floor: those that excluded provisions on its day, without their words. A floor
 * may be older than the checklist; a provision that the checklist no longer has is skipped.
 */
final class FloorReservations {
    static final List<String> KEYS = List.of("kind", "provisions", "effect", "date");

    private final Checklist checklist;
    private final Optional<EarlierVersion> way;
    private final ProblemCollector problems;

    /** @param way from the version of the floor; empty if it is the present one */
    FloorReservations(Checklist checklist, Optional<EarlierVersion> way, ProblemCollector problems) {
        this.checklist = checklist;
        this.way = way;
        this.problems = problems;
    }

    static YamlValue written(List<Declaration> reservations) {
        List<YamlValue> items = new ArrayList<>();
        for (Declaration one : reservations) {
            Map<String, YamlValue> keys = new LinkedHashMap<>();
            keys.put("kind", YamlValue.Scalar.word(one.kind().word()));
            List<YamlValue> provisions = new ArrayList<>();
            one.provisions().forEach(id -> provisions.add(YamlValue.Scalar.word(id.value())));
            keys.put("provisions", new YamlValue.Items(provisions));
            keys.put("effect", YamlValue.Scalar.word(one.effect().word()));
            if (!one.date().isEmpty()) {
                keys.put("date", YamlValue.Scalar.word(one.date()));
            }
            items.add(new YamlValue.Entries(keys));
        }
        return new YamlValue.Items(items);
    }

    /** Returns those that exclude a provision of the checklist. */
    List<Declaration> read(List<YamlNode> items) {
        List<Declaration> all = new ArrayList<>();
        for (YamlNode item : items) {
            MappingReader fields = new MappingReader(item, "declaration", KEYS, problems);
            fields.requiredNode("kind");
            fields.requiredNode("provisions");
            fields.requiredNode("effect");
            boolean excludes = fields.word("kind", DeclarationKind.class)
                            .equals(Optional.of(DeclarationKind.RESERVATION))
                    && fields.word("effect", DeclarationEffect.class).equals(Optional.of(DeclarationEffect.EXCLUDES));
            List<ProvisionId> provisions = provisions(fields.oneOrMore("provisions"));
            String date = day(fields);
            if (excludes && !provisions.isEmpty()) {
                all.add(Floor.reservation(provisions, date));
            }
        }
        return all;
    }

    private String day(MappingReader fields) {
        Optional<YamlNode.Scalar> given = fields.scalar("date");
        if (given.isPresent() && !IsoDates.isDay(given.get().text())) {
            problems.add(given.get().where(), BAD_DATE, given.get().text(), AnswerTextReader.DAY);
        }
        return given.map(YamlNode.Scalar::text).filter(IsoDates::isDay).orElse("");
    }

    private List<ProvisionId> provisions(List<YamlNode.Scalar> given) {
        List<ProvisionId> all = new ArrayList<>();
        for (YamlNode.Scalar one : given) {
            for (ProvisionId id : IdFormat.isValid(one.text()) ? present(one.text()) : List.<ProvisionId>of()) {
                if (NamedProvision.of(checklist, id).isPresent()) {
                    all.add(id);
                }
            }
        }
        return all;
    }

    private List<ProvisionId> present(String text) {
        ProvisionId id = new ProvisionId(text);
        return way.isEmpty() ? List.of(id) : way.get().present(id);
    }
}
