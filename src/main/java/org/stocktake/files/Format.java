package org.stocktake.files;

import static org.stocktake.model.ProblemKind.MISSING_KEY;
import static org.stocktake.model.ProblemKind.NEWER_FORMAT;
import static org.stocktake.model.ProblemKind.OTHER_FORMAT;

import java.util.List;
import java.util.Optional;

/** The first line of every file of ours: what it is, and the number of its format. */
enum Format {
    CHECKLIST("stocktake/checklist/"),
    ASSESSMENT("stocktake/assessment/");

    /** The number that this program reads. */
    private static final String NUMBER = "1";

    private final String name;

    Format(String name) {
        this.name = name;
    }

    /** The whole word, such as {@code stocktake/assessment/1}. */
    String word() {
        return name + NUMBER;
    }

    /** Stops the reading of a file that is something else: every further problem would mislead. */
    void require(Node.Mapping root) throws Refused {
        Optional<Node> value = root.entries().stream()
                .filter(entry -> entry.key().text().equals("format"))
                .map(Node.Entry::value)
                .findFirst();
        if (value.isEmpty()) {
            throw new Refused(root.where(), MISSING_KEY, "format: " + word());
        }
        List<String> given =
                value.get().match(scalar -> List.of(scalar.text()), sequence -> List.of(), mapping -> List.of());
        if (given.contains(word())) {
            return;
        }
        boolean newer = given.stream().anyMatch(text -> text.startsWith(name));
        throw new Refused(value.get().where(), newer ? NEWER_FORMAT : OTHER_FORMAT, String.join("", given), word());
    }
}
