package org.stocktake.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An assessment of depth core whose facts are known and whose questions are all to do. */
final class CoreAssessment {
    /** Writes it. Its first page asks for the office, the next lists the sections, and then comes question 1. */
    static Path unanswered(Path folder) throws IOException {
        String text = Files.readString(ProcessRun.APPLICATION.resolve("examples/xa-2026.yaml"));
        String head = text.substring(0, text.indexOf("\nanswers:"));
        return Files.writeString(
                folder.resolve("xa.yaml"),
                head.replace("depth: full", "depth: core") + "\nanswers: {}\nend: assessment\n");
    }

    /** Returns the command that resumes it. */
    static String assess(Path file) {
        return ProcessRun.LAUNCHER + " assess " + file;
    }

    private CoreAssessment() {}
}
