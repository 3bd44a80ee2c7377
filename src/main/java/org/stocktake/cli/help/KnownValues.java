package org.stocktake.cli.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.cli.check.CheckFormat;
import org.stocktake.cli.checklist.LintFormat;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.FormatOption;
import org.stocktake.cli.help.WordCompletion.Offer;
import org.stocktake.cli.help.WordCompletion.Word;
import org.stocktake.cli.split.WorksheetFormat;
import org.stocktake.finding.Outcome;
import org.stocktake.finding.QuestionSelection;
import org.stocktake.finding.gate.Gate;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Depth;
import org.stocktake.model.Force;
import org.stocktake.model.KebabCase;
import org.stocktake.report.ComparisonFormat;
import org.stocktake.report.ReportFormat;
import org.stocktake.report.facts.Grouping;
import org.stocktake.report.guide.GuideFormat;
import org.stocktake.report.persona.PersonaFormat;
import org.stocktake.report.summary.SummaryFormat;
import org.stocktake.text.Messages;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Knows the values of each option and parameter: fixed words, what a checklist has, or files of a kind. */
final class KnownValues {
    private static final String YAML = "files yaml";
    private static final String PO = "files po";
    private static final String FILES = "files";

    private final ChecklistWords checklist;

    KnownValues(CommandContext context) {
        this.checklist = new ChecklistWords(context);
    }

    /** Notes a word that may be the assessment, or the checklist, whose questions and offices are meant. */
    void sawFile(String word) {
        checklist.sawFile(word);
    }

    /**
     * Returns what may stand as a value.
     *
     * @param typed what is typed of the value so far
     * @param others the values that stand before it
     */
    Offer of(CommandSpec command, ArgSpec argument, String typed, List<String> others) {
        Optional<Offer> known = argument instanceof OptionSpec option
                ? ofOption(command.name(), option.longestName(), typed)
                : ofParameter(command, argument.paramLabel(), typed);
        Offer offer = known.orElse(new Offer(Offer.NONE, List.of()));
        List<Word> left = new ArrayList<>(offer.words());
        left.removeIf(word -> others.contains(word.text()));
        return new Offer(offer.files(), left);
    }

    /** Returns the values of an option; empty if it is not in this table. */
    Optional<Offer> ofOption(String command, String option, String typed) {
        return Optional.ofNullable(
                switch (option) {
                    case "--format" -> formats(command, typed);
                    case "--color" -> words(List.of("auto", "always", "never"));
                    case "--lang" -> words(Messages.languages());
                    case "--checklist", "--old-checklist", "--against" -> new Offer(YAML, checklist.ids());
                    case "--section" -> new Offer(Offer.NONE, checklist.sections());
                    case "--agency" -> new Offer(Offer.NONE, checklist.agencies());
                    case "--only" -> words(KebabCase.words(QuestionSelection.Only.class));
                    case "--depth" -> words(KebabCase.words(Depth.class));
                    case "--by" -> words(command.equals("report") ? KebabCase.words(Grouping.class) : List.of());
                    case "--require" -> words(KebabCase.words(Gate.Requirement.class));
                    case "--fail-on" ->
                        command.equals("diff") ? words(List.of("breaking", "needs-review")) : outcomes(typed);
                    case "--at-most" -> outcomes(typed);
                    case "--profile" -> new Offer(Offer.NONE, checklist.facts(typed));
                    case "--state" -> new Offer(Offer.NONE, checklist.states());
                    case "--gate", "--since", "--baseline", "--brand" -> new Offer(YAML, List.of());
                    case "--from" -> new Offer(sources(command), List.of());
                    case "--to" -> new Offer(PO, List.of());
                    case "--template" -> new Offer("files docx dotx", List.of());
                    case "--font" -> new Offer("files ttf otf", List.of());
                    case "--output" -> new Offer(FILES, List.of());
                    case "--due", "--office", "--today", "--year", "--period", "--restore", "--persona" ->
                        new Offer(Offer.NONE, List.of());
                    default -> null;
                });
    }

    /** Returns the values of a parameter; empty if it is not in this table. */
    Optional<Offer> ofParameter(CommandSpec command, String label, String typed) {
        return Optional.ofNullable(
                switch (label) {
                    case "QUESTION" -> new Offer(Offer.NONE, checklist.questions(""));
                    case "QUESTION=ANSWER" ->
                        new Offer(
                                Offer.NONE,
                                typed.indexOf('=') < 0
                                        ? checklist.questions("=")
                                        : behind(typed.substring(0, typed.indexOf('=') + 1), answers()));
                    case "CHECKLIST", "ID|PATH", "ID|FILE" -> new Offer(YAML, checklist.ids());
                    case "OLD", "NEW" -> new Offer(YAML, command.name().equals("diff") ? checklist.ids() : List.of());
                    case "FILE", "PATH" -> new Offer(YAML, List.of());
                    case "SHEET" -> new Offer("files xlsx csv", List.of());
                    case "KIND" -> words(List.of("checklist", "assessment", "gate", "brand", "translation"));
                    case "SHELL" -> words(CompletionCommand.SHELLS);
                    case "TOPIC" -> topics(command);
                    case "ID", "DOCUMENT", "WORD" -> new Offer(Offer.NONE, List.of());
                    default -> null;
                });
    }

    private static String sources(String command) {
        return switch (command) {
            case "set" -> "files csv xlsx";
            case "words" -> PO;
            default -> YAML;
        };
    }

    /** Returns the formats of a command; behind the equals sign of {@code html=} a file. */
    private static Offer formats(String command, String typed) {
        return typed.indexOf('=') >= 0
                ? new Offer(FILES, List.of())
                : words(
                        switch (command) {
                            case "check" -> KebabCase.words(CheckFormat.class);
                            case "report" -> ReportFormat.words();
                            case "compare" -> KebabCase.words(ComparisonFormat.class);
                            case "guide" -> KebabCase.words(GuideFormat.class);
                            case "summary" -> KebabCase.words(SummaryFormat.class);
                            case "split" -> KebabCase.words(WorksheetFormat.class);
                            case "lint" -> KebabCase.words(LintFormat.class);
                            case "test" -> KebabCase.words(PersonaFormat.class);
                            default -> List.of(FormatOption.TEXT, "json");
                        });
    }

    private static Offer outcomes(String typed) {
        int colon = typed.indexOf(':');
        return colon < 0
                ? words(KebabCase.words(Outcome.class))
                : new Offer(Offer.NONE, behind(typed.substring(0, colon + 1), KebabCase.words(Force.class)));
    }

    private static List<String> answers() {
        return KebabCase.words(AnswerKind.class);
    }

    private static Offer topics(CommandSpec command) {
        List<String> topics = new ArrayList<>(HelpCommand.TOPICS);
        topics.addAll(command.root().subcommands().keySet());
        return words(topics);
    }

    private static Offer words(List<String> words) {
        return new Offer(Offer.NONE, behind("", words));
    }

    private static List<Word> behind(String before, List<String> words) {
        return words.stream().map(word -> new Word(before + word, "")).toList();
    }
}
