package org.stocktake.cli.answers;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.stocktake.cli.command.UserException;
import org.stocktake.model.Checklist;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.FactId;
import org.stocktake.model.IdFormat;
import org.stocktake.model.QuestionId;

/** Finds ids of earlier versions of a checklist in its map, and refuses them with those that took their place. */
final class EarlierIds {
    private final Checklist checklist;

    EarlierIds(Checklist checklist) {
        this.checklist = checklist;
    }

    /** Refuses the id of a question that the present version does not have, if the map knows it. */
    void refuseQuestion(String name) throws UserException {
        if (!IdFormat.isValid(name)) {
            return;
        }
        QuestionId id = new QuestionId(name);
        Optional<EarlierVersion> last = last(version -> version.questions().containsKey(id));
        if (last.isPresent()) {
            EarlierVersion.QuestionStep step = last.get().of(id);
            List<String> into = step.into().stream().map(QuestionId::value).toList();
            String since = since(
                    last.get(),
                    version -> version.questions().entrySet().stream()
                            .anyMatch(other -> !step.into().contains(other.getKey())
                                    && !other.getValue().into().isEmpty()
                                    && step.into().containsAll(other.getValue().into())));
            refuse(name, step.step(), into, since, step.because());
        }
    }

    /** Refuses the id of a fact that the present version does not have, if the map knows it. */
    void refuseFact(String name) throws UserException {
        if (!IdFormat.isValid(name)) {
            return;
        }
        FactId id = new FactId(name);
        Optional<EarlierVersion> last = last(version -> version.facts().containsKey(id));
        if (last.isPresent()) {
            EarlierVersion.FactStep step = last.get().of(id);
            List<String> into = step.into().map(now -> ChecklistLookup.PROFILE + now.value()).stream()
                    .toList();
            String since = since(
                    last.get(),
                    version -> version.facts().entrySet().stream()
                            .anyMatch(other -> !step.into().equals(Optional.of(other.getKey()))
                                    && other.getValue().into().isPresent()
                                    && other.getValue().into().equals(step.into())));
            refuse(ChecklistLookup.PROFILE + name, step.step(), into, since, step.because());
        }
    }

    private static void refuse(String name, EarlierVersion.Step step, List<String> into, String since, String because)
            throws UserException {
        switch (step) {
            case RENAMED, REWORDED -> throw UserException.usage("earlier-id-renamed", name, into, since);
            case SPLIT, MERGED, MEANING_CHANGED ->
                throw UserException.usage("earlier-id-replaced", name, into, since, because);
            case REMOVED -> throw UserException.usage("earlier-id-removed", name, since, because);
        }
    }

    /** Returns the latest of the earlier versions of which that is true. */
    private Optional<EarlierVersion> last(Predicate<EarlierVersion> names) {
        return checklist.earlierVersions().stream()
                .filter(names)
                .max((one, other) -> EarlierVersion.compare(one.version(), other.version()));
    }

    /**
     * Returns the first version after that one which has the present ids.
     *
     * @param leads says of an earlier version that it has other ids still
     */
    private String since(EarlierVersion last, Predicate<EarlierVersion> leads) {
        return checklist.earlierVersions().stream()
                .filter(version -> EarlierVersion.compare(version.version(), last.version()) > 0)
                .filter(leads.negate())
                .map(EarlierVersion::version)
                .min(EarlierVersion::compare)
                .orElse(checklist.version());
    }
}
