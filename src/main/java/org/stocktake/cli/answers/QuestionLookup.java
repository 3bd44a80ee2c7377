package org.stocktake.cli.answers;

import java.util.List;
import java.util.Optional;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.yaml.SpellingSuggestion;
import org.stocktake.model.Checklist;
import org.stocktake.model.IdFormat;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/** The question that the user named, or a refusal with the one that was probably meant. */
final class QuestionLookup {
    private QuestionLookup() {}

    static Question in(Checklist checklist, String name) throws UserException {
        Optional<Question> found = find(checklist, name);
        if (found.isPresent()) {
            return found.get();
        }
        List<String> ids =
                checklist.questions().map(question -> question.id().value()).toList();
        String near = SpellingSuggestion.of(name, ids);
        throw near.isEmpty()
                ? UserException.usage("unknown-question", name, checklist.id())
                : UserException.usage("misspelt-question", name, near);
    }

    /** By its id; where none is called so, by the short number that interview and report show. */
    static Optional<Question> find(Checklist checklist, String name) {
        Optional<Question> called =
                IdFormat.isValid(name) ? checklist.question(new QuestionId(name)) : Optional.<Question>empty();
        return called.or(() -> checklist.numbered(name));
    }
}
