package org.stocktake.files.yaml;

import static org.stocktake.model.ProblemKind.MISSING_KEY;
import static org.stocktake.model.ProblemKind.NEWER_FORMAT;
import static org.stocktake.model.ProblemKind.OTHER_FORMAT;

/** The first line of every file of ours: what it is, and the number of its format. */
public enum Format {
    CHECKLIST("stocktake/checklist/"),
    ASSESSMENT("stocktake/assessment/"),
    GATE("stocktake/gate/");

    /** The number that this program reads. */
    private static final String NUMBER = "1";

    private final String name;

    Format(String name) {
        this.name = name;
    }

    /** Returns the word without its number. */
    public String anyNumber() {
        return name;
    }

    /** The whole word, such as {@code stocktake/assessment/1}. */
    public String word() {
        return name + NUMBER;
    }

    /** Stops the reading of a file that is something else: every further problem would mislead. */
    public void require(Node.Mapping root) throws Refused {
        Node value = value(root);
        String given = value instanceof Node.Scalar scalar ? scalar.text() : "";
        if (!given.equals(word())) {
            throw new Refused(value.where(), given.startsWith(name) ? NEWER_FORMAT : OTHER_FORMAT, given, word());
        }
    }

    private Node value(Node.Mapping root) throws Refused {
        for (Node.Entry entry : root.entries()) {
            if (entry.key().text().equals("format")) {
                return entry.value();
            }
        }
        throw new Refused(root.where(), MISSING_KEY, "format: " + word());
    }
}
