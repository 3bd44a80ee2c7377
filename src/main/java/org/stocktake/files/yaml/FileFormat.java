package org.stocktake.files.yaml;

import static org.stocktake.model.ProblemKind.MISSING_KEY;
import static org.stocktake.model.ProblemKind.NEWER_FORMAT;
import static org.stocktake.model.ProblemKind.OTHER_FORMAT;

/** The format of a file of this program, named on its first line: the kind of file and the number of the format. */
public enum FileFormat {
    CHECKLIST("stocktake/checklist/"),
    ASSESSMENT("stocktake/assessment/"),
    GATE("stocktake/gate/");

    /** The format number that this program reads. */
    private static final String NUMBER = "1";

    private final String name;

    FileFormat(String name) {
        this.name = name;
    }

    /** Returns the name of the format without its number, such as {@code stocktake/assessment/}. */
    public String anyNumber() {
        return name;
    }

    /** Returns the name with the number, such as {@code stocktake/assessment/1}. */
    public String word() {
        return name + NUMBER;
    }

    /** Refuses a file of another format at once: every further problem would mislead. */
    public void require(YamlNode.Mapping root) throws InvalidFileException {
        YamlNode value = value(root);
        String given = value instanceof YamlNode.Scalar scalar ? scalar.text() : "";
        if (!given.equals(word())) {
            throw new InvalidFileException(
                    value.where(), given.startsWith(name) ? NEWER_FORMAT : OTHER_FORMAT, given, word());
        }
    }

    private YamlNode value(YamlNode.Mapping root) throws InvalidFileException {
        for (YamlNode.Entry entry : root.entries()) {
            if (entry.key().text().equals("format")) {
                return entry.value();
            }
        }
        throw new InvalidFileException(root.where(), MISSING_KEY, "format: " + word());
    }
}
