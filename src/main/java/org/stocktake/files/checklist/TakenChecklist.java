package org.stocktake.files.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.Checklist;
import org.stocktake.model.Section;

/** A checklist of which another one takes sections. */
record TakenChecklist(TakesReader.Entry entry, ChecklistReader.Located read) {
    Checklist checklist() {
        return read.checklist();
    }

    /** Returns its tree, in which stands what it takes itself. */
    YamlNode.Mapping tree() {
        return read.tree();
    }

    /** Returns the chosen sections in the order in which they are chosen. */
    List<YamlNode> sections() {
        Map<String, YamlNode> byId = new LinkedHashMap<>();
        for (YamlNode section : TreeKeys.items(tree(), "sections")) {
            byId.put(TreeKeys.text(section, "id"), section);
        }
        List<YamlNode> chosen = new ArrayList<>();
        for (YamlNode.Scalar id : entry.sections()) {
            @Nullable YamlNode section = byId.get(id.text());
            if (section != null) {
                chosen.add(section);
            }
        }
        return chosen;
    }

    /** Returns the ids of all its sections. */
    List<String> sectionIds() {
        List<String> ids = new ArrayList<>();
        for (Section section : checklist().sections()) {
            ids.add(section.id());
        }
        return ids;
    }

    /** Returns the checklist and version that declare a section: this one, unless it takes the section itself. */
    Section.Home home(String section) {
        for (Section declared : checklist().sections()) {
            if (declared.id().equals(section) && declared.home().isElsewhere()) {
                return declared.home();
            }
        }
        return new Section.Home(checklist().id(), checklist().version());
    }
}
