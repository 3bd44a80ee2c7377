package org.stocktake.cli.assess;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stocktake.cli.command.ChangedAssessment;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.Environment;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.LockTakeover;
import org.stocktake.cli.command.NewerChecklist;
import org.stocktake.cli.command.OpeningNotes;
import org.stocktake.cli.command.SelectionOptions;
import org.stocktake.cli.command.StandardStreams;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.store.AssessmentFile;
import org.stocktake.files.store.AttachedFiles;
import org.stocktake.files.store.ChangedOnDiskException;
import org.stocktake.interview.HalfTypedText;
import org.stocktake.interview.Interview;
import org.stocktake.interview.InterviewConfig;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Checklist;
import org.stocktake.terminal.InterviewMode;
import org.stocktake.terminal.PhraseFormatter;
import org.stocktake.terminal.SessionResult;
import org.stocktake.terminal.plain.PlainInterview;
import org.stocktake.terminal.plain.PlainOutput;
import org.stocktake.terminal.screen.EarlyFirstPage;
import org.stocktake.terminal.screen.ScreenInterview;
import org.stocktake.text.Ellipsis;
import org.stocktake.text.StateNames;

/** Holds the interview, on the screen or line by line, for a new or an existing assessment. */
final class AssessSession {
    private final CommandContext context;
    private final SelectionOptions selection;
    private final PrefillSource proposals;
    private final ResumeCommand goOn;
    private final InterviewMode terms;
    private final BufferedReader in;
    private final Clock clock;
    /** Held until the end, so that it says its commands once, also where one goes on with another file. */
    private @Nullable PlainInterview plain;

    /** @param goOn the command that resumes the session, with the options that it began with */
    AssessSession(CommandContext context, ResumeCommand goOn, PrefillSource proposals) throws UserException {
        this.context = context;
        this.selection = goOn.selection();
        this.proposals = proposals;
        this.goOn = goOn;
        StandardStreams streams = context.world().streams();
        InterviewMode.Mode mode = InterviewMode.of(context.world().environment(), streams.terminal(), goOn.plain())
                .mode();
        this.terms = new InterviewMode(mode, mode == InterviewMode.Mode.SCREEN && context.isColoured());
        this.clock = context.clock();
        this.in = streams.lineReader();
    }

    /** @param file empty when the user named none */
    ExitCode run(String file) throws IOException, UserException {
        boolean exists = !file.isEmpty() && Files.exists(Path.of(file));
        if (context.options().noInput.value()) {
            return exists ? withoutInput(context.read(file)) : refuse("no-input", file);
        }
        if (terms.mode() == InterviewMode.Mode.NONE) {
            return refuse("no-terminal", context.typed(Path.of(file.isEmpty() ? "FILE" : file)));
        }
        if (file.isEmpty() && !context.world().streams().terminal()) {
            return refuse("pipe-needs-file", file);
        }
        try {
            return exists ? goOn(file) : begin(file);
        } catch (AssessmentAutosave.AssessmentExistsException there) {
            context.note("command.assess.exists", there.file());
            return goOn(there.file());
        }
    }

    private static ExitCode refuse(String key, String file) throws UserException {
        throw UserException.usage(key, file);
    }

    private ExitCode begin(String file) throws IOException, UserException {
        requireFolder(file);
        InterviewConfig config = proposals.in(setting(proposals.checklist(), file));
        Interview first = withNewer(first(config, file));
        SessionResult ending;
        ExitCode exit;
        try (AssessmentAutosave answers = AssessmentAutosave.ofNew(file, context.me(), config.checklist())) {
            ending = hold(first, answers);
            exit = ending.how() == SessionResult.How.ELSEWHERE ? ExitCode.DONE : tell(ending, answers);
        }
        return ending.how() == SessionResult.How.ELSEWHERE ? goOn(elsewhere(ending.last())) : exit;
    }

    private Interview first(InterviewConfig config, String file) {
        if (!file.isEmpty()) {
            return withOffice(InterviewFlow.begin(config), false);
        }
        Interview first = withOffice(
                InterviewFlow.begin(config.with(new AssessmentAutosave.ExistingFiles(config.documents()))), false);
        return proposals.from().isEmpty() ? new BegunAssessments(Path.of(""), context.reader()).before(first) : first;
    }

    private Interview withNewer(Interview at) throws IOException {
        return NewerChecklist.remark(context, at.checklist()).map(at::telling).orElse(at);
    }

    /** Returns the file of the assessment with which the person goes on instead. */
    private static String elsewhere(Interview last) {
        return InterviewFlow.chosen(last)
                .orElseGet(() -> AssessmentAutosave.proposed(last.assessment().subject()));
    }

    private ExitCode tell(SessionResult ending, AssessmentAutosave answers) throws UserException {
        Optional<IOException> failure = answers.failure();
        if (ending.how() == SessionResult.How.SAVE_FAILED && failure.isPresent()) {
            return tellUnsaved(failure.get(), answers.file());
        }
        return end(answers).tell(ending);
    }

    private AssessSummary end(AssessmentAutosave answers) {
        return new AssessSummary(context, answers.file(), goOn);
    }

    private ExitCode tellUnsaved(IOException failure, String file) {
        ExitCode exit = context.failures().tell(failure);
        if (!(failure instanceof ChangedOnDiskException)) {
            context.note("command.assess.unsaved", file);
        }
        return exit;
    }

    private ExitCode goOn(String file) throws IOException, UserException {
        AssessmentDocument document = new UpdateOffer(context, in).read(file);
        InterviewConfig config = proposals.in(setting(document.checklist(), file), document.assessment());
        requireSomething(config, document);
        AssessmentFile opened = new LockTakeover(context, in).orAsk(claim -> AssessmentFile.open(document, claim));
        try (AssessmentAutosave answers = AssessmentAutosave.in(file, context.me(), document.checklist(), opened)) {
            List<HalfTypedText> kept = new ArrayList<>(answers.halfTyped());
            kept.removeIf(text -> text.isOffice() && !goOn.office().isEmpty());
            Interview resumed = InterviewFlow.resume(config, document.assessment(), kept);
            resumed = withOffice(resumed, resumed.work().office().isEmpty() && kept.isEmpty());
            for (Phrase remark : new OpeningNotes(context, document).of(opened)) {
                resumed = resumed.telling(remark);
            }
            resumed = withNewer(resumed);
            SessionResult ending = hold(resumed, answers);
            if (ending.how() != SessionResult.How.SAVE_FAILED) {
                ChangedAssessment.tellVoid(context, document, ending.last().assessment());
            }
            return tell(ending, answers);
        }
    }

    /**
     * Returns the interview with the office that --office names.
     *
     * @param asked true if the first page asks for it, which is then passed
     */
    private Interview withOffice(Interview first, boolean asked) {
        if (goOn.office().isEmpty()) {
            return first;
        }
        Interview named = InterviewFlow.answering(first, goOn.office());
        if (!asked) {
            return named;
        }
        Interview passed = InterviewFlow.on(named, Command.SKIP, clock.instant());
        for (Paragraph said : first.notices()) {
            passed = passed.saying(said);
        }
        return passed;
    }

    private void requireSomething(InterviewConfig config, AssessmentDocument document) throws UserException {
        if (!config.selection().isAll()
                && InterviewFlow.resume(config, document.assessment(), List.of())
                                .progress()
                                .asked()
                        == 0) {
            throw new UserException.CannotContinueException(
                    ExitCode.DONE, "nothing-selected", context.typed(document.path()));
        }
    }

    private ExitCode withoutInput(AssessmentDocument document) throws UserException {
        return AssessSummary.withoutInput(context, document, selection.in(document.checklist()));
    }

    private SessionResult hold(Interview interview, AssessmentAutosave answers) throws IOException {
        Environment environment = context.world();
        boolean person = environment.streams().terminal();
        SessionResult ending = terms.mode() == InterviewMode.Mode.SCREEN
                ? new ScreenInterview(
                                context.words(),
                                clock,
                                terms,
                                context.directions(),
                                environment.environment(),
                                Ellipsis.shownBy(environment.streams().charset()))
                        .run(
                                interview,
                                answers,
                                opening(),
                                () -> endFromOutside(answers, AssessSummary::closedFromOutside))
                : plain().run(
                                interview,
                                answers,
                                person,
                                () -> endFromOutside(answers, AssessSummary::endedFromOutside));
        context.out().flush();
        return ending;
    }

    private EarlyFirstPage opening() {
        Environment environment = context.world();
        return new EarlyFirstPage(
                environment.streams().bytes(), environment.streams().charset(), environment.environment());
    }

    /** Ends the process in order after a signal. All is saved by then. */
    private void endFromOutside(AssessmentAutosave answers, Consumer<AssessSummary> lastWords) {
        answers.endInOrder();
        context.directions().around(context.needsDirections(), () -> lastWords.accept(end(answers)));
    }

    private PlainInterview plain() {
        PlainInterview held = plain;
        if (held == null) {
            held = new PlainInterview(in, plainOutput(), context.words(), clock);
            plain = held;
        }
        return held;
    }

    private PlainOutput plainOutput() {
        Environment environment = context.world();
        return environment.streams().terminal()
                ? PlainOutput.onTerminal(context.out(), environment.environment())
                : PlainOutput.unbroken(context.out());
    }

    private InterviewConfig setting(Checklist checklist, String file) throws UserException {
        return new InterviewConfig(
                        checklist, StateNames.in(context.words().language()).reader(), context.today())
                .saidBy(new PhraseFormatter(context.words()))
                .with(new AttachedFiles(folderOf(file))::fingerprint)
                .with(selection.in(checklist));
    }

    private static Path folderOf(String file) {
        Path named = Path.of(file).getParent();
        return named == null ? Path.of(".") : named;
    }

    /** Refuses a folder in which no file can be created, before the first question. */
    private void requireFolder(String file) throws IOException {
        Path folder = folderOf(file);
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        AssessmentFile.tryFolder(folder, context.me());
    }
}
