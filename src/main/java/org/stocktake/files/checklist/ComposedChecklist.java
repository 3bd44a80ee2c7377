package org.stocktake.files.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.Section;

/**
 * The tree of a checklist with the parts that it takes.
 *
 * @param homes the checklists that declare the taken sections, by the id of the section
 */
record ComposedChecklist(YamlNode.Mapping tree, List<TakenChecklist> taken, Map<String, Section.Home> homes) {
    ComposedChecklist {
        taken = List.copyOf(taken);
        homes = Map.copyOf(homes);
    }

    /** Returns a checklist that takes nothing. */
    static ComposedChecklist alone(YamlNode.Mapping tree) {
        return new ComposedChecklist(tree, List.of(), Map.of());
    }

    /** Returns the sections, those that are taken with the checklist that declares them. */
    List<Section> at(List<Section> sections) {
        if (homes.isEmpty()) {
            return sections;
        }
        List<Section> known = new ArrayList<>();
        for (Section section : sections) {
            Section.@Nullable Home home = homes.get(section.id());
            known.add(home == null ? section : section.of(home, takenFrom(section.id())));
        }
        return known;
    }

    /** Returns the first checklist under {@code takes} that names the section. */
    private Section.Home takenFrom(String section) {
        for (TakenChecklist other : taken) {
            for (YamlNode.Scalar chosen : other.entry().sections()) {
                if (chosen.text().equals(section)) {
                    return new Section.Home(
                            other.checklist().id(), other.checklist().version());
                }
            }
        }
        return Section.Home.HERE;
    }
}
