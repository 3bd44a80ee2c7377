package org.stocktake.cli.checklist;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.NewerChecklist;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.files.checklist.LintedChecklist;
import org.stocktake.model.Checklist;
import org.stocktake.model.Problem;
import org.stocktake.report.check.CheckSarifWriter;
import org.stocktake.report.check.CheckWriter;
import org.stocktake.report.check.CheckedFile;
import org.stocktake.report.machine.ChecklistJson;
import org.stocktake.text.ProblemText;

/** Reports every problem of checklists. */
final class LintRun {
    private final CommandContext context;
    private final LintFormat format;
    private final String against;
    private final List<ChecklistJson.Linted> linted = new ArrayList<>();
    private final List<CheckedFile> unreadable = new ArrayList<>();

    /** @param against the earlier version, as an id or a path; empty if there is none to compare with */
    LintRun(CommandContext context, LintFormat format, String against) {
        this.context = context;
        this.format = format;
        this.against = against;
    }

    ExitCode run(List<String> given) throws IOException, UserException {
        List<String> paths = given.isEmpty() ? List.of(context.checklistName("")) : given;
        Optional<Checklist> before = against.isEmpty()
                ? Optional.empty()
                : Optional.of(CommandContext.require(context.library().find(against)));
        ExitCode exit = ExitCode.DONE;
        for (String path : paths) {
            exit = exit.and(one(path, before));
        }
        switch (format) {
            case TEXT -> {} // was said file by file
            case JSON -> context.out().print(ChecklistJson.lint(linted, context.words()));
            case SARIF -> sarif(exit);
        }
        return exit;
    }

    private ExitCode one(String path, Optional<Checklist> before) {
        try {
            List<Problem> problems = TranslationLintRun.isTranslation(path)
                    ? new TranslationLintRun(context.library()).problems(Path.of(path))
                    : problems(path, before);
            linted.add(new ChecklistJson.Linted(path, problems));
            if (format == LintFormat.TEXT) {
                print(path, problems);
            }
            return problems.isEmpty() ? ExitCode.DONE : ExitCode.INVALID;
        } catch (IOException e) {
            unreadable.add(new CheckedFile.Unreadable(path, context.failures().sentence(e)));
            return context.failures().tell(e);
        }
    }

    private List<Problem> problems(String path, Optional<Checklist> before) throws IOException {
        LintedChecklist read = context.library().lint(path);
        List<Problem> problems = new ArrayList<>(read.problems());
        if (before.isPresent()) {
            problems.addAll(read.problemsAgainst(before.get()));
        }
        if (read.checklist().isPresent() && !ChecklistLibrary.isPath(path)) {
            Checklist found = read.checklist().get();
            NewerChecklist.note(context, found.id(), found.version());
        }
        return problems;
    }

    private void sarif(ExitCode exit) {
        CheckSarifWriter sarif = new CheckSarifWriter(
                context.out(), context.words(), context.world().machine().version());
        unreadable.forEach(sarif::file);
        int invalid = 0;
        int problems = 0;
        for (ChecklistJson.Linted one : linted) {
            if (!one.problems().isEmpty()) {
                sarif.file(new CheckedFile.Invalid(one.name(), one.problems()));
                invalid++;
                problems += one.problems().size();
            }
        }
        int files = linted.size() + unreadable.size();
        sarif.end(new CheckWriter.Totals(files, unreadable.size(), invalid, problems, 0, 0, 0, 0, 0, 0, exit.code()));
    }

    private void print(String path, List<Problem> problems) {
        problems.forEach(problem -> context.out().println(ProblemText.say(context.words(), problem)));
        if (problems.isEmpty()) {
            context.out().println(context.say("command.lint.good", path));
        }
    }
}
