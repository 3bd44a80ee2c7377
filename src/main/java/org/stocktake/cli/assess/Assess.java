package org.stocktake.cli.assess;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.OpeningRemarks;
import org.stocktake.cli.command.Refusal;
import org.stocktake.cli.command.SelectionWords;
import org.stocktake.cli.command.Streams;
import org.stocktake.cli.command.TakingOver;
import org.stocktake.cli.command.Tool;
import org.stocktake.cli.command.World;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.store.AssessmentFile;
import org.stocktake.files.store.AttachedFiles;
import org.stocktake.files.store.ChangedOnDiskException;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Setting;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Checklist;
import org.stocktake.terminal.Ending;
import org.stocktake.terminal.Speech;
import org.stocktake.terminal.Terms;
import org.stocktake.terminal.plain.PlainInterview;
import org.stocktake.terminal.plain.PlainOutput;
import org.stocktake.terminal.screen.Opening;
import org.stocktake.terminal.screen.ScreenInterview;
import org.stocktake.text.States;

/** Holds the interview: on the screen, or line by line; on a new assessment, or on one that is there. */
final class Assess {
    private final Tool tool;
    private final SelectionWords selection;
    private final Proposals proposals;
    private final GoOn goOn;
    private final Terms terms;
    private final BufferedReader in;

    Assess(Tool tool, boolean plain, SelectionWords selection, Proposals proposals) throws Refusal {
        this.tool = tool;
        this.selection = selection;
        this.proposals = proposals;
        this.goOn = new GoOn(plain, selection, proposals.from(), tool.again());
        Streams streams = tool.world().streams();
        Terms.Mode mode =
                Terms.of(tool.world().environment(), streams.terminal(), plain).mode();
        this.terms = new Terms(mode, mode == Terms.Mode.SCREEN && tool.isColoured());
        this.in = new BufferedReader(new InputStreamReader(streams.in(), streams.charset()));
    }

    /** @param file empty when the user named none */
    ExitCode run(String file) throws IOException, Refusal {
        boolean exists = !file.isEmpty() && Files.exists(Path.of(file));
        if (tool.options().noInput.value()) {
            return exists ? withoutInput(tool.read(file)) : refuse("no-input", file);
        }
        if (terms.mode() == Terms.Mode.NONE) {
            return refuse("no-terminal", tool.typed(Path.of(file.isEmpty() ? "FILE" : file)));
        }
        if (file.isEmpty() && !tool.world().streams().terminal()) {
            return refuse("pipe-needs-file", file);
        }
        try {
            return exists ? goOn(file) : begin(file);
        } catch (AlreadyThere there) {
            tool.note("command.assess.exists", there.file());
            return goOn(there.file());
        }
    }

    private static ExitCode refuse(String key, String file) throws Refusal {
        throw Refusal.usage(key, file);
    }

    private ExitCode begin(String file) throws IOException, Refusal {
        requireFolder(file);
        Setting setting = setting(proposals.checklist(), file);
        Interview first = Interview.begin(file.isEmpty() ? setting.with(new Begun(setting.documents())) : setting);
        Ending ending;
        ExitCode exit;
        try (SavedAnswers answers = SavedAnswers.ofNew(file, tool.me())) {
            ending = hold(first, answers);
            exit = ending.how() == Ending.How.ELSEWHERE ? ExitCode.DONE : tell(ending, answers);
        }
        return ending.how() == Ending.How.ELSEWHERE
                ? goOn(SavedAnswers.proposed(ending.last().assessment().subject()))
                : exit;
    }

    private ExitCode tell(Ending ending, SavedAnswers answers) throws Refusal {
        Optional<IOException> failure = answers.failure();
        if (ending.how() == Ending.How.SAVE_FAILED && failure.isPresent()) {
            return tellUnsaved(failure.get(), answers.file());
        }
        return end(answers).tell(ending);
    }

    private AssessEnd end(SavedAnswers answers) {
        return new AssessEnd(tool, answers.file(), goOn);
    }

    private ExitCode tellUnsaved(IOException failure, String file) {
        ExitCode exit = tool.failures().tell(failure);
        if (!(failure instanceof ChangedOnDiskException)) {
            tool.note("command.assess.unsaved", file);
        }
        return exit;
    }

    private ExitCode goOn(String file) throws IOException, Refusal {
        AssessmentDocument document = tool.read(file);
        Setting setting = setting(document.checklist(), file);
        requireSomething(setting, document);
        AssessmentFile opened = new TakingOver(tool, in).orAsk(claim -> AssessmentFile.open(document, claim));
        try (SavedAnswers answers = SavedAnswers.in(file, tool.me(), opened)) {
            Interview resumed = Interview.resume(setting, document.assessment(), answers.halfTyped());
            for (Phrase remark : new OpeningRemarks(tool, document).of(opened)) {
                resumed = resumed.telling(remark);
            }
            return tell(hold(resumed, answers), answers);
        }
    }

    private void requireSomething(Setting setting, AssessmentDocument document) throws Refusal {
        if (!setting.selection().isAll()
                && Interview.resume(setting, document.assessment(), List.of())
                                .progress()
                                .asked()
                        == 0) {
            throw new Refusal.CannotGoOn(ExitCode.DONE, "nothing-selected", tool.typed(document.path()));
        }
    }

    private ExitCode withoutInput(AssessmentDocument document) throws Refusal {
        return AssessEnd.withoutInput(tool, document, selection.in(document.checklist()));
    }

    private Ending hold(Interview interview, SavedAnswers answers) throws IOException {
        World world = tool.world();
        boolean person = world.streams().terminal();
        Ending ending = terms.mode() == Terms.Mode.SCREEN
                ? new ScreenInterview(tool.words(), world.clock(), terms, world.environment())
                        .run(interview, answers, opening(), () -> endFromOutside(answers, AssessEnd::closedFromOutside))
                : new PlainInterview(in, plainOutput(), tool.words(), world.clock())
                        .run(interview, answers, person, () -> endFromOutside(answers, AssessEnd::endedFromOutside));
        tool.out().flush();
        return ending;
    }

    private Opening opening() {
        World world = tool.world();
        return new Opening(world.streams().bytes(), world.streams().charset(), world.environment());
    }

    /** Called once all is saved. */
    private void endFromOutside(SavedAnswers answers, Consumer<AssessEnd> lastWords) {
        answers.endInOrder();
        lastWords.accept(end(answers));
    }

    private PlainOutput plainOutput() {
        World world = tool.world();
        return world.streams().terminal()
                ? PlainOutput.onTerminal(tool.out(), world.environment())
                : PlainOutput.unbroken(tool.out());
    }

    private Setting setting(Checklist checklist, String file) throws IOException, Refusal {
        return proposals.in(new Setting(checklist, States.byCode(), tool.today())
                .saidBy(new Speech(tool.words()))
                .with(new AttachedFiles(folderOf(file))::fingerprint)
                .with(selection.in(checklist)));
    }

    private static Path folderOf(String file) {
        Path named = Path.of(file).getParent();
        return named == null ? Path.of(".") : named;
    }

    /** Whether the new file can be made is known before the first question. */
    private void requireFolder(String file) throws IOException {
        Path folder = folderOf(file);
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        AssessmentFile.tryFolder(folder, tool.me());
    }
}
