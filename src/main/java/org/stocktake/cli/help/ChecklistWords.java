package org.stocktake.cli.help;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.help.WordCompletion.Word;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.model.Checklist;
import org.stocktake.model.Fact;
import org.stocktake.model.Question;
import org.stocktake.model.Section;
import org.stocktake.model.Vocabulary;
import org.stocktake.text.StateNames;

/**
 * Finds the words that a checklist has: that of the assessment on the line, else the one that the line names, else the
 * only one that is installed. While somebody types, a file may be wrong or not there yet: then there are no words.
 */
final class ChecklistWords {
    private final CommandContext context;
    private final List<String> seen = new ArrayList<>();

    ChecklistWords(CommandContext context) {
        this.context = context;
    }

    void sawFile(String word) {
        seen.add(word);
    }

    List<Word> ids() {
        List<Word> ids = new ArrayList<>();
        try {
            for (ChecklistLibrary.Entry entry : context.translated().list()) {
                ids.add(new Word(entry.id(), entry.title()));
            }
        } catch (IOException unreadable) {
            return List.of();
        }
        return ids;
    }

    List<Word> sections() {
        List<Word> words = new ArrayList<>();
        for (Section section : checklist().map(Checklist::sections).orElse(List.of())) {
            words.add(new Word(section.id(), section.title()));
        }
        return words;
    }

    List<Word> agencies() {
        List<Word> words = new ArrayList<>();
        for (Vocabulary.Agency agency :
                checklist().map(found -> found.vocabulary().agencies()).orElse(List.of())) {
            words.add(new Word(agency.id(), agency.label()));
        }
        return words;
    }

    /** @param behind a sign that follows the id */
    List<Word> questions(String behind) {
        List<Question> questions =
                checklist().map(found -> found.questions().toList()).orElse(List.of());
        return questions.stream()
                .map(question -> new Word(question.id() + behind, question.subject()))
                .toList();
    }

    /** Returns the facts of the profile; behind the equals sign, the choices of the fact. */
    List<Word> facts(String typed) {
        List<Word> words = new ArrayList<>();
        for (Fact fact : checklist().map(Checklist::profile).orElse(List.of())) {
            String before = fact.id() + "=";
            if (!typed.startsWith(before)) {
                words.add(new Word(before, fact.text()));
            } else {
                fact.choices().forEach(choice -> words.add(new Word(before + choice.id(), choice.label())));
            }
        }
        return words;
    }

    List<Word> states() {
        List<Word> words = new ArrayList<>();
        for (String code : Locale.getISOCountries()) {
            if (StateNames.isKnown(code)) {
                words.add(
                        new Word(code, StateNames.in(context.words().language()).name(code)));
            }
        }
        return words;
    }

    private Optional<Checklist> checklist() {
        try {
            for (String word : seen) {
                Optional<Checklist> named = named(word);
                if (named.isPresent()) {
                    return named;
                }
            }
            List<String> ids = context.translated().ids();
            return ids.size() == 1 ? context.translated().find(ids.get(0)).found() : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Returns the checklist of an assessment, or the one of that id or path; empty if it is neither. */
    private Optional<Checklist> named(String word) throws IOException {
        if (!isFile(word)) {
            return context.translated().ids().contains(word)
                    ? context.translated().find(word).found()
                    : Optional.empty();
        }
        Optional<Checklist> ofAssessment =
                context.reader().read(Path.of(word)).found().map(document -> document.checklist());
        return ofAssessment.isPresent()
                ? ofAssessment
                : context.translated()
                        .find(ChecklistLibrary.isPath(word) ? word : "./" + word)
                        .found();
    }

    private static boolean isFile(String word) {
        try {
            return Files.isRegularFile(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
