package org.stocktake.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stocktake.cli.output.TextPrinter;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.assessment.AssessmentReader;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.files.gate.GateFile;
import org.stocktake.files.store.Backups;
import org.stocktake.files.store.LockHolder;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.files.yaml.SpellingSuggestion;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.IsoDates;
import org.stocktake.model.Problem;
import org.stocktake.terminal.LineDirections;
import org.stocktake.text.Messages;
import org.stocktake.text.SafeText;
import org.stocktake.text.ShellQuote;
import org.stocktake.text.TextDirection;

/** The environment of a command, as the global options change it: streams, messages, checklists, files. */
public final class CommandContext {
    /** The variable with the folders of checklists, separated as in PATH. */
    static final String CHECKLISTS = "STOCKTAKE_CHECKLISTS";

    static final String LANGUAGE = "STOCKTAKE_LANG";

    private final Environment environment;
    private final GlobalOptions options;
    private final LineDirections directions;
    private @Nullable Messages words;

    public CommandContext(Environment environment, GlobalOptions options) {
        this.environment = environment;
        this.options = options;
        this.directions = new LineDirections(
                environment.streams().out(), environment.streams().bytes());
    }

    /** Leaves the terminal as it was, once everything is printed. */
    public void end() {
        directions.turn(false);
    }

    /** Returns the mode of the terminal that this run may change. */
    public LineDirections directions() {
        return directions;
    }

    /** Returns true if the terminal is asked for the direction of each line; not where the sequence would be printed. */
    public boolean needsDirections() {
        return environment.streams().terminal()
                && !words().language().equals(Messages.ENGLISH)
                && TextDirection.isRightToLeft(words().language())
                && GlobalOptions.obeysSequences(environment);
    }

    public Environment world() {
        return environment;
    }

    public GlobalOptions options() {
        return options;
    }

    public PrintWriter out() {
        return environment.streams().out();
    }

    public PrintWriter err() {
        return environment.streams().err();
    }

    /** Returns the messages in the language that the option, else the environment asks for, else in English. */
    public Messages words() {
        if (words == null) {
            String asked = language();
            words = Messages.in(Messages.languageFor(asked).orElse(asked));
            directions.turn(needsDirections());
        }
        return words;
    }

    private String language() {
        String asked = askedLanguage();
        return asked.isEmpty() ? Messages.ENGLISH : asked;
    }

    private String askedLanguage() {
        return options.lang.value().isEmpty() ? environment.variable(LANGUAGE) : options.lang.value();
    }

    /** Speaks the language of an assessment from now on, if no other is asked for; returns true if that is another. */
    private boolean followLanguage(Assessment assessment) {
        String before = words().language();
        if (askedLanguage().isEmpty()) {
            String own = Messages.languageFor(assessment.subject().language()).orElse(Messages.ENGLISH);
            words = own.equals(before) ? words : Messages.in(own);
            directions.turn(needsDirections());
        }
        return !words().language().equals(before);
    }

    /** Refuses invalid values of the global options, before any work is done. */
    void requireGoodOptions() throws IOException, UserException {
        if (Messages.languageFor(language()).isEmpty()) {
            throw UserException.usage("unknown-language", language(), Messages.languages());
        }
        today();
        isColoured();
        requireKnownChecklist(options.checklist.value());
    }

    /** Refuses an unknown id on the command line, which else would be reported as a fault of each file read with it. */
    private void requireKnownChecklist(String named) throws IOException, UserException {
        if (!named.isEmpty() && !library().knows(named)) {
            List<String> ids = library().ids();
            String near = SpellingSuggestion.of(named, ids);
            throw near.isEmpty()
                    ? UserException.usage("unknown-checklist", named, ids)
                    : UserException.usage("misspelt-checklist", named, near);
        }
    }

    /**
     * Returns the sentence. Each value is on one line and has no control character that a terminal or a log could obey.
     */
    public String say(String key, Object... values) {
        Object[] visible = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            visible[i] = SafeText.of(String.valueOf(values[i]));
        }
        return words().say(key, visible);
    }

    public ErrorReporter failures() {
        return new ErrorReporter(environment, words(), options.debug.value());
    }

    /** Returns true if a person can be asked: input and output are a terminal, and --no-input is not given. */
    public boolean mayAsk() {
        return environment.streams().terminal() && !options.noInput.value();
    }

    /** Prints a note, which is not data, on standard error; not with --quiet. */
    public void note(String key, Object... values) {
        if (!options.quiet.value()) {
            err().println(SafeText.lines(say(key, values)));
        }
    }

    public LocalDate today() throws UserException {
        if (options.today.value().isEmpty()) {
            return LocalDate.now(environment.clock());
        }
        String typed = options.today.value();
        return IsoDates.day(typed).orElseThrow(() -> UserException.usage("bad-today", typed));
    }

    /**
     * Returns the time that is written into what changes now, to the second: with --today that day, at the present time
     * of day.
     */
    public Instant now() throws UserException {
        return clock().instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Returns the clock, moved to the day of --today. */
    public Clock clock() throws UserException {
        Clock clock = environment.clock();
        if (options.today.value().isEmpty()) {
            return clock;
        }
        LocalDate real = LocalDate.now(clock);
        return Clock.offset(clock, Duration.ofDays(ChronoUnit.DAYS.between(real, today())));
    }

    /** Returns true if what is printed may have colours, see {@link GlobalOptions#isColoured}. */
    public boolean isColoured() throws UserException {
        return options.isColoured(environment);
    }

    /** Returns a printer of text on standard output. */
    public TextPrinter printer() throws UserException {
        return new TextPrinter(out(), isColoured());
    }

    /**
     * Returns the checklists that can be found: in the folders of the variable, in that of the user, then in that of the
     * application.
     */
    public ChecklistLibrary library() {
        List<Path> folders = new ArrayList<>();
        for (String folder : environment.variable(CHECKLISTS).split(java.io.File.pathSeparator, -1)) {
            if (!folder.isEmpty()) {
                folders.add(Path.of(folder));
            }
        }
        userChecklists().ifPresent(folders::add);
        Optional<Path> home = environment.machine().home();
        if (home.isPresent()) {
            folders.add(home.get().resolve("checklists"));
        }
        return new ChecklistLibrary(folders);
    }

    /** Returns the same checklists in the language of the messages, as far as they are translated into it. */
    public ChecklistLibrary translated() {
        return library().in(words().language());
    }

    /** Returns the folder with the checklists that the user installed, which need not exist. */
    public Optional<Path> userChecklists() {
        return UserChecklists.folder(environment);
    }

    public AssessmentReader reader() {
        return options.checklist.value().isEmpty()
                ? new AssessmentReader(translated())
                : new AssessmentReader(translated(), options.checklist.value());
    }

    /** Returns true if --checklist is given. */
    public boolean namesChecklist() {
        return !options.checklist.value().isEmpty();
    }

    /** Returns the path that --checklist names; empty when it names an id, which the assessment has too. */
    public String ownChecklist() {
        String named = options.checklist.value();
        return ChecklistLibrary.isPath(named) ? named : "";
    }

    /** Returns the global options that a suggested command must repeat, by their names. An empty value is left out. */
    public Map<String, String> again() {
        return Map.of(
                "--checklist", ownChecklist(),
                "--lang", options.lang.value(),
                "--today", options.today.value(),
                "--color", options.color.value());
    }

    /** Returns the assessment as it must be typed behind a suggested command. */
    public String typed(Path assessment) {
        return ShellQuote.file(assessment.toString(), ownChecklist());
    }

    /** Returns the program as it must be typed in this shell, so that a printed command works when it is pasted. */
    public String program() {
        return Invocation.of(environment.machine().command(), environment.variable("PATH"));
    }

    /** Reads an assessment, as {@link #readAsAsked} does, and speaks its language if no other is asked for. */
    public AssessmentDocument read(String file) throws IOException, UserException {
        AssessmentDocument document = readAsAsked(file);
        return followLanguage(document.assessment()) ? readAsAsked(file) : document;
    }

    /**
     * Reads an assessment. If it is invalid or gone and backups exist, the refusal names the way to them; if only its
     * checklist is at fault, the refusal says so.
     */
    public AssessmentDocument readAsAsked(String file) throws IOException, UserException {
        Path path = Path.of(file);
        LoadResult<AssessmentDocument> loaded = reader().read(path);
        List<Problem> problems = loaded.problems();
        Optional<String> atFault = ChecklistFault.file(problems, path.toString());
        if (atFault.isPresent()) {
            throw new UserException.InvalidInputException(
                    problems, "command.checklist-fault", List.of(file, ShellQuote.file(atFault.get(), "")));
        }
        if (!problems.isEmpty() && isAnythingKept(path)) {
            throw new UserException.InvalidInputException(problems, "command.recover.hint", List.of(typed(path)));
        }
        return require(loaded);
    }

    private static boolean isAnythingKept(Path file) {
        try {
            return !Backups.beside(file).all().isEmpty();
        } catch (IOException e) {
            return false; // the faults of the file itself matter more
        }
    }

    /** Reads a gate. */
    public LoadResult<GateFile> gate(String file) throws IOException {
        return GateFile.read(Path.of(file), translated(), options.checklist.value());
    }

    /** Returns the checklist that the argument names, else --checklist, else the only one that is installed. */
    public Checklist checklist(String argument) throws IOException, UserException {
        return require(translated().find(checklistName(argument)));
    }

    /** Returns the checklist of an assessment in a language; empty if it has faults. */
    public Optional<Checklist> checklistIn(String language, String id) throws IOException {
        return library()
                .in(language)
                .find(options.checklist.value().isEmpty() ? id : options.checklist.value())
                .found();
    }

    public String checklistName(String argument) throws IOException, UserException {
        if (!argument.isEmpty()) {
            return argument;
        }
        if (!options.checklist.value().isEmpty()) {
            return options.checklist.value();
        }
        List<String> ids = library().ids();
        if (ids.size() != 1) {
            throw UserException.usage("which-checklist", ids);
        }
        return ids.get(0);
    }

    /** Returns the value, or refuses with every problem. */
    public static <T> T require(LoadResult<T> loaded) throws UserException {
        List<Problem> problems = loaded.problems();
        if (!problems.isEmpty()) {
            throw new UserException.InvalidInputException(problems);
        }
        return loaded.found().orElseThrow();
    }

    /** Returns the number of this process. */
    public long pid() {
        return environment.machine().pid();
    }

    /** Returns the holder of the locks that this run takes. */
    public LockHolder me() {
        Host machine = environment.machine();
        return new LockHolder(
                machine.user(),
                machine.host(),
                machine.pid(),
                environment.clock().instant());
    }
}
