package org.stocktake.cli.assess;

import java.io.IOException;
import java.util.List;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.SelectionOptions;
import org.stocktake.cli.command.UserException;
import org.stocktake.interview.TextBuffer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.NameNormalizer;

/** Holds the interview on a new or an existing assessment, or begins the file of a new one. */
public final class AssessCommand extends BaseCommand {
    private final ArgumentValue<String> file = arguments.optionalParameter("FILE");
    private final NewAssessmentOptions begin = new NewAssessmentOptions(arguments);
    private final ArgumentValue<String> office = arguments.text("NAME", "--office");
    private final ArgumentValue<Boolean> plain = arguments.flag("--plain");
    private final ArgumentValue<List<String>> sections = arguments.words(List.of(), "ID", "--section");
    private final ArgumentValue<List<String>> agencies = arguments.words(List.of(), "ID", "--agency");
    private final ArgumentValue<List<String>> only = arguments.words(List.of(), "WHICH", "--only");
    private final ArgumentValue<String> from = arguments.text("OLD", "--from");

    public AssessCommand(CommandContext context) {
        super(context, "assess");
    }

    @Override
    public ExitCode run(CommandContext context) throws IOException, UserException {
        SelectionOptions selection = new SelectionOptions(sections.value(), agencies.value(), only.value());
        ResumeCommand goOn =
                new ResumeCommand(plain.value(), selection, from.value(), context.again()).by(office(office.value()));
        PrefillSource proposals = new PrefillSource(context, from.value());
        return begin.areGiven()
                ? new NewAssessment(context, goOn).begin(file.value(), begin, proposals)
                : new AssessSession(context, goOn, proposals).run(file.value());
    }

    /** Returns the name on one line, as a page of the interview takes it. */
    private static String office(String typed) throws UserException {
        if (typed.isEmpty()) {
            return ""; // mostly; what looks for hidden characters is not loaded before the first page
        }
        String name = TextBuffer.clean(typed, false).strip();
        if (name.codePointCount(0, name.length()) > AnswerTextField.CHARS_MAX) {
            throw UserException.usage("long-office", String.valueOf(AnswerTextField.CHARS_MAX));
        }
        if (NameNormalizer.hidesSomething(name)) {
            throw UserException.usage("hidden-office");
        }
        return name;
    }
}
