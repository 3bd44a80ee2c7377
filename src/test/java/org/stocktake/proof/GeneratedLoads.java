package org.stocktake.proof;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import org.stocktake.files.assessment.AssessmentReader;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.model.Problem;
import org.stocktake.text.Messages;
import org.stocktake.text.ProblemText;

/**
 * A separate program, so that its memory can be limited: reads each file as an assessment and as a checklist, and
 * prints a line for each with the milliseconds of work, the number of problems, and the first problem.
 */
final class GeneratedLoads {
    private static final Messages WORDS = Messages.in(Messages.ENGLISH);

    private GeneratedLoads() {}

    public static void main(String[] files) throws IOException {
        ChecklistLibrary library = new ChecklistLibrary(List.of(Path.of("checklists")));
        AssessmentReader reader = new AssessmentReader(library);
        for (String file : files) {
            long start = work();
            List<Problem> asAssessment = reader.read(Path.of(file)).problems();
            long between = work();
            List<Problem> asChecklist = library.lint(file).problems();
            long end = work();
            tell(file, between - start, asAssessment);
            tell(file, end - between, asChecklist);
        }
    }

    private static long work() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void tell(String file, long nanos, List<Problem> problems) {
        String first = problems.isEmpty() ? "" : ProblemText.say(WORDS, problems.get(0));
        System.out.println(Path.of(file).getFileName() + "\t" + nanos / 1_000_000 + "\t" + problems.size() + "\t"
                + first.lines().findFirst().orElse(""));
    }
}
