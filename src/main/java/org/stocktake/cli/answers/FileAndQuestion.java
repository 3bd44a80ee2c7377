package org.stocktake.cli.answers;

import java.io.File;

/** A file and a question of it, which the user may name in either order. */
record FileAndQuestion(String file, String question) {
    /** Returns the two arguments in their roles. Without a sign that they are swapped, the first is the file. */
    static FileAndQuestion of(String file, String question) {
        return isFile(question) && !isFile(file)
                ? new FileAndQuestion(question, file)
                : new FileAndQuestion(file, question);
    }

    private static boolean isFile(String argument) {
        return argument.endsWith(".yaml") || new File(argument).isFile();
    }
}
