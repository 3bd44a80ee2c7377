package org.stocktake.cli.evidence;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.ChangedAssessment;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.SelectionOptions;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.finding.signoff.CanonicalText;
import org.stocktake.finding.signoff.SignOffState;
import org.stocktake.model.Assessment;
import org.stocktake.model.BlankText;
import org.stocktake.model.Coordination;
import org.stocktake.model.NameNormalizer;
import org.stocktake.text.ControlCharacters;

/** Records that an office approves the answers as they stand, or prints the text that it approves. */
public final class SignCommand extends BaseCommand {
    private static final int OFFICE_CHARS_MAX = 200;

    private final ArgumentValue<String> file = arguments.parameter("FILE");
    private final ArgumentValue<String> office = arguments.text("NAME", "--office");
    private final ArgumentValue<List<String>> sections = arguments.words(List.of(), "SECTION", "--section");
    private final ArgumentValue<Boolean> text = arguments.flag("--text");
    private final ArgumentValue<Boolean> dryRun = arguments.flag("--dry-run");

    public SignCommand(CommandContext context) {
        super(context, "sign");
    }

    @Override
    public ExitCode run(CommandContext context) throws IOException, UserException {
        if (!text.value() && BlankText.isBlank(office.value())) {
            throw UserException.usage("sign-without-office");
        }
        if (!isName(office.value())) {
            throw UserException.usage("sign-no-name", String.valueOf(OFFICE_CHARS_MAX));
        }
        AssessmentDocument document = context.read(file.value());
        List<String> covered = new SelectionOptions(sections.value(), List.of(), List.of())
                .in(document.checklist())
                .sections();
        if (text.value()) {
            String canonical = CanonicalText.of(document.checklist(), document.assessment(), covered)
                    .text();
            context.out().print(canonical);
            return ExitCode.DONE;
        }
        String now = context.world()
                .clock()
                .instant()
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        Optional<Coordination.SignOff> signed = SignOffState.sign(
                document.checklist(),
                document.assessment(),
                covered,
                new SignOffState.Signature(office.value().strip(), now));
        if (signed.isEmpty()) {
            throw UserException.usage("nothing-to-sign", file.value());
        }
        return save(context, document, signed.get());
    }

    /** Returns true if the text can be the name of an office: on one line, not long, and without hidden characters. */
    private static boolean isName(String text) {
        return text.length() <= OFFICE_CHARS_MAX
                && text.codePoints().noneMatch(ControlCharacters::steers)
                && !NameNormalizer.hidesSomething(text);
    }

    private ExitCode save(CommandContext context, AssessmentDocument document, Coordination.SignOff signed)
            throws IOException {
        Assessment before = document.assessment();
        List<Coordination.SignOff> all =
                new ArrayList<>(SignOffState.with(before.coordination().signOffs(), signed));
        if (!dryRun.value()) {
            ChangedAssessment.save(
                    context,
                    document,
                    before.withCoordination(before.coordination().withSignOffs(all)));
        }
        int waiting = before.coordination().conflicts().size();
        if (waiting > 0) {
            context.note("command.sign.conflicts", context.words().count("command.count.questions", waiting));
        }
        context.note(
                dryRun.value() ? "command.sign.would" : "command.sign.saved",
                document.path(),
                signed.office(),
                context.words().count("command.sign.answers", signed.answers().size()),
                signed.sha256());
        return ExitCode.DONE;
    }
}
