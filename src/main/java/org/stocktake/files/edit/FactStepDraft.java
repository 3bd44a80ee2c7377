package org.stocktake.files.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.stocktake.finding.version.ElementChange;
import org.stocktake.finding.version.RenameGuess;
import org.stocktake.finding.version.VersionDiff;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;

/** Drafts what the map from one version of a checklist to the next says of one fact. */
final class FactStepDraft {
    private final ElementChange change;
    private final VersionDiff diff;
    private final Fact was;
    /** The fact in its place, as the map says it or as it is guessed; empty if it is gone. */
    private final Optional<Fact> now;

    FactStepDraft(ElementChange change, VersionDiff diff) {
        this.change = change;
        this.diff = diff;
        this.was = diff.before().fact(new FactId(change.before())).orElseThrow();
        Optional<FactId> said = change.after().stream().map(FactId::new).findFirst();
        this.now = (change.fate() == ElementChange.Fate.MISSING ? RenameGuess.ofFact(was.id(), diff) : said)
                .flatMap(diff.after()::fact);
    }

    /** Returns the keys of the entry, in order. */
    Map<String, YamlValue> keys() {
        Map<String, YamlValue> keys = new LinkedHashMap<>();
        keys.put("fact", YamlValue.Scalar.word(change.before()));
        EarlierVersion.Step step = step();
        keys.put(VersionMapDraft.CHANGE, YamlValue.Scalar.word(step.word()));
        if (now.isPresent() && step != EarlierVersion.Step.REWORDED) {
            keys.put(VersionMapDraft.INTO, YamlValue.Scalar.word(now.get().id().value()));
        }
        Map<String, YamlValue> values = values();
        if (!values.isEmpty()) {
            keys.put("values", new YamlValue.Entries(values));
        }
        boolean asked = change.fate().isHole() && !step.keepsAnswer();
        if (asked || !change.because().isEmpty()) {
            keys.put(VersionMapDraft.BECAUSE, YamlValue.Scalar.text(change.because()));
        }
        return keys;
    }

    private EarlierVersion.Step step() {
        return switch (change.fate()) {
            case RENAMED -> EarlierVersion.Step.RENAMED;
            case REWORDED -> EarlierVersion.Step.REWORDED;
            case REMOVED -> EarlierVersion.Step.REMOVED;
            case MISSING -> now.map(this::guessed).orElse(EarlierVersion.Step.REMOVED);
            case ADDED, SPLIT, MERGED, MEANING_CHANGED, EDITED, NOT_SAID, REUSED -> EarlierVersion.Step.MEANING_CHANGED;
        };
    }

    /** Returns the careful step, which asks for confirmation, unless the text, the type and all choices are the same. */
    private EarlierVersion.Step guessed(Fact present) {
        boolean same = was.text().equals(present.text()) && was.type() == present.type();
        for (Fact.Choice choice : was.choices()) {
            same &= sameLabel(choice, present).isPresent();
        }
        return same ? EarlierVersion.Step.RENAMED : EarlierVersion.Step.MEANING_CHANGED;
    }

    /** Returns the values as the map says them; of a fact of which it says nothing, those that are gone, to be filled in. */
    private Map<String, YamlValue> values() {
        Map<String, YamlValue> values = new LinkedHashMap<>();
        if (change.fate().isHole() && now.isPresent()) {
            for (Fact.Choice lost : diff.lostChoices(was.id(), now.get().id())) {
                values.put(
                        lost.id(),
                        YamlValue.Scalar.word(sameLabel(lost, now.get()).orElse("")));
            }
        }
        diff.map()
                .ifPresent(way ->
                        way.of(was.id()).values().forEach((old, next) -> values.put(old, YamlValue.Scalar.word(next))));
        return values;
    }

    /** Returns the choice that has the same words; one with the same id stands for itself alone. */
    private static Optional<String> sameLabel(Fact.Choice choice, Fact present) {
        boolean kept = present.choices().stream().anyMatch(other -> other.id().equals(choice.id()));
        return present.choices().stream()
                .filter(other -> other.label().equals(choice.label()))
                .map(Fact.Choice::id)
                .filter(id -> !kept || id.equals(choice.id()))
                .findFirst();
    }
}
