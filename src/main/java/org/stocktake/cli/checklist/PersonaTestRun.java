package org.stocktake.cli.checklist;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.FormatTarget;
import org.stocktake.cli.command.UserException;
import org.stocktake.cli.output.DocumentFile;
import org.stocktake.files.persona.PersonaTests;
import org.stocktake.finding.persona.BranchCoverage;
import org.stocktake.finding.persona.Persona;
import org.stocktake.finding.persona.PersonaJudge;
import org.stocktake.finding.persona.PersonaResult;
import org.stocktake.model.Checklist;
import org.stocktake.report.persona.PersonaFormat;
import org.stocktake.report.persona.PersonaReport;

/** Tests a checklist with personas and writes the results in each format that is asked for. */
final class PersonaTestRun {
    private final CommandContext context;
    private final List<FormatTarget> targets;
    private final List<PersonaFormat> formats = new ArrayList<>();
    private final boolean mayReplace;
    private final Coverage coverage;
    private ExitCode exit = ExitCode.DONE;

    /** The use of the branches that no persona reaches. */
    enum Coverage {
        NOT_SHOWN,
        SHOWN,
        /** Shown, and each is a failure. */
        REQUIRED
    }

    /** @param mayReplace a file that is not empty */
    PersonaTestRun(CommandContext context, List<FormatTarget> targets, boolean mayReplace, Coverage coverage)
            throws UserException {
        this.coverage = coverage;
        this.context = context;
        this.targets = List.copyOf(targets);
        this.mayReplace = mayReplace;
        FormatTarget.requireOneToStandardOutput(targets);
        for (FormatTarget target : targets) {
            Optional<PersonaFormat> format = PersonaFormat.of(target.format());
            if (format.isEmpty()) {
                throw UserException.usage("unknown-format", target.format(), PersonaFormat.words());
            }
            formats.add(format.get());
        }
    }

    /** @param named the files with personas; none means the one beside the checklist */
    ExitCode run(String checklistName, List<String> named) throws IOException, UserException {
        Checklist checklist = context.checklist(checklistName);
        List<String> files = named.isEmpty() ? List.of(PersonasBeside.file(context, checklistName)) : named;
        FormatTarget.requireNoInput(targets, files);
        List<PersonaReport.TestedFile> tested = new ArrayList<>();
        for (String file : files) {
            tested.add(tested(file, checklist));
        }
        boolean known = coverage != Coverage.NOT_SHOWN && areRead(tested);
        BranchCoverage covered = known ? coverage(checklist, tested) : BranchCoverage.NONE;
        boolean required = coverage == Coverage.REQUIRED;
        exit = exit.and(required && !covered.missed().isEmpty() ? ExitCode.GATE : ExitCode.DONE);
        write(new PersonaReport(checklist.id(), tested, covered, required));
        return exit;
    }

    /** Returns true if all personas are known: the branches of a file that cannot be read would seem to be missed. */
    private static boolean areRead(List<PersonaReport.TestedFile> files) {
        return files.stream().allMatch(PersonaReport.TestedFile::isRead);
    }

    private static BranchCoverage coverage(Checklist checklist, List<PersonaReport.TestedFile> tested) {
        List<Persona> personas = new ArrayList<>();
        for (PersonaReport.TestedFile file : tested) {
            file.results().forEach(result -> personas.add(result.persona()));
        }
        return BranchCoverage.of(checklist, personas);
    }

    private PersonaReport.TestedFile tested(String file, Checklist checklist) throws UserException {
        PersonaTests.Partial read;
        try {
            read = PersonaTests.readSound(Path.of(file), checklist, context.today());
        } catch (IOException e) {
            exit = exit.and(context.failures().tell(e));
            return new PersonaReport.TestedFile(file, context.failures().sentence(e), List.of(), List.of());
        }
        List<PersonaResult> results = new ArrayList<>();
        for (Persona persona : read.sound()) {
            PersonaResult result = PersonaJudge.judge(checklist, persona);
            results.add(result);
            exit = exit.and(result.holds() ? ExitCode.DONE : ExitCode.GATE);
        }
        exit = exit.and(read.problems().isEmpty() ? ExitCode.DONE : ExitCode.INVALID);
        return new PersonaReport.TestedFile(file, "", read.problems(), results);
    }

    private void write(PersonaReport report) throws IOException {
        boolean said = false;
        for (int i = 0; i < targets.size(); i++) {
            FormatTarget target = targets.get(i);
            if (target.isStandardOutput()) {
                formats.get(i)
                        .write(report, context.words(), context.world().clock().instant(), context.out());
                said = true;
            } else {
                try (DocumentFile file = DocumentFile.open(target.file(), mayReplace, context.pid())) {
                    formats.get(i)
                            .write(
                                    report,
                                    context.words(),
                                    context.world().clock().instant(),
                                    file.writer());
                    file.keep();
                }
            }
        }
        if (!said && !context.options().quiet.value()) {
            context.out().println(PersonaFormat.sum(report, context.words()));
        }
    }
}
