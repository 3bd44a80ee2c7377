package org.stocktake.files.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.finding.version.ElementChange;
import org.stocktake.finding.version.RenameGuess;
import org.stocktake.finding.version.VersionDiff;
import org.stocktake.model.Checklist;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Section;

/**
 * Writes the draft of the map from one version of a checklist to the next. What the map says already stays; what it does
 * not say is guessed, with an empty reason that the author fills in. Where another version of a checklist is taken, its
 * own maps say what became of its parts: the draft names the version, and guesses nothing about them.
 */
public final class VersionMapDraft {
    static final String CHANGE = "change";
    static final String BECAUSE = "because";
    static final String INTO = "into";

    private final VersionDiff diff;
    /** The checklists of which another version is taken now, each with the version that was taken before. */
    private final Map<String, String> took;

    private final List<YamlValue> questions = new ArrayList<>();
    private final List<YamlValue> facts = new ArrayList<>();
    private final List<YamlValue> provisions = new ArrayList<>();

    private VersionMapDraft(VersionDiff diff) {
        this.diff = diff;
        this.took = took(diff);
    }

    private static Map<String, String> took(VersionDiff diff) {
        Map<String, String> now = taken(diff.after());
        Map<String, String> took = new LinkedHashMap<>();
        taken(diff.before()).forEach((id, version) -> {
            if (now.containsKey(id) && !version.equals(now.get(id))) {
                took.put(id, version);
            }
        });
        return took;
    }

    private static Map<String, String> taken(Checklist checklist) {
        Map<String, String> versions = new LinkedHashMap<>();
        for (Section section : checklist.sections()) {
            if (section.taken().isElsewhere()) {
                versions.put(section.taken().checklist(), section.taken().version());
            }
        }
        return versions;
    }

    /** Returns the lines of {@code earlier-versions} with one map. */
    public static String of(VersionDiff diff) {
        VersionMapDraft draft = new VersionMapDraft(diff);
        diff.changes().forEach(draft::add);
        Map<String, YamlValue> map = new LinkedHashMap<>();
        map.put("version", YamlValue.Scalar.word(diff.before().version()));
        map.put("to", YamlValue.Scalar.word(diff.after().version()));
        if (!draft.took.isEmpty()) {
            Map<String, YamlValue> took = new LinkedHashMap<>();
            draft.took.forEach((id, version) -> took.put(id, YamlValue.Scalar.word(version)));
            map.put("took", new YamlValue.Entries(took));
        }
        putIfAny("questions", draft.questions, map);
        putIfAny("facts", draft.facts, map);
        putIfAny("provisions", draft.provisions, map);
        return YamlWriter.entry("earlier-versions", new YamlValue.Items(List.of(new YamlValue.Entries(map))), 0);
    }

    private static void putIfAny(String key, List<YamlValue> items, Map<String, YamlValue> map) {
        if (!items.isEmpty()) {
            map.put(key, new YamlValue.Items(items));
        }
    }

    private void add(ElementChange change) {
        if (change.fate() == ElementChange.Fate.ADDED || change.fate() == ElementChange.Fate.EDITED) {
            return; // a map names neither
        }
        if (isSaidElsewhere(change)) {
            return;
        }
        switch (change.sort()) {
            case QUESTION -> questions.add(new YamlValue.Entries(question(change)));
            case FACT -> facts.add(new YamlValue.Entries(new FactStepDraft(change, diff).keys()));
            case PROVISION -> provisions.add(new YamlValue.Entries(provision(change)));
            case CHECKLIST -> throw new IllegalArgumentException("a checklist itself is only edited");
        }
    }

    /**
     * Returns true if the maps of a taken checklist say what became of it, or will once this map names the version that
     * was taken. Facts and provisions have no home, so that they wait until then.
     */
    private boolean isSaidElsewhere(ElementChange change) {
        boolean waits = !took.isEmpty() && diff.map().isEmpty();
        if (change.sort() != ElementChange.Sort.QUESTION) {
            return waits && change.fate().isHole();
        }
        Optional<Question> was = diff.before().question(new QuestionId(change.before()));
        boolean isTaken = was.isPresent()
                && took.containsKey(diff.before().sectionOf(was.get()).taken().checklist());
        return isTaken && (waits || !change.fate().isHole());
    }

    private Map<String, YamlValue> question(ElementChange change) {
        Map<String, YamlValue> keys = new LinkedHashMap<>();
        keys.put("question", YamlValue.Scalar.word(change.before()));
        EarlierVersion.Step step = step(change);
        keys.put(CHANGE, YamlValue.Scalar.word(step.word()));
        List<String> into = into(change);
        if (!into.isEmpty() && step != EarlierVersion.Step.REWORDED) {
            keys.put(INTO, words(into));
        }
        if (!step.keepsAnswer() || !change.because().isEmpty()) {
            keys.put(BECAUSE, YamlValue.Scalar.text(change.because()));
        }
        text(change, step).ifPresent(text -> keys.put("text", YamlValue.Scalar.text(text)));
        return keys;
    }

    /** Returns the earlier words as the map says them, else those that an official needs who confirms the answer. */
    private Optional<String> text(ElementChange change, EarlierVersion.Step step) {
        QuestionId id = new QuestionId(change.before());
        Optional<String> said = diff.map().map(way -> way.of(id).text()).filter(text -> !text.isEmpty());
        boolean needed = said.isEmpty() && !step.keepsAnswer();
        return needed ? diff.before().question(id).map(Question::text) : said;
    }

    /** Returns the step that the map says or, where it says none, a guess: the careful one, which asks for confirmation. */
    private EarlierVersion.Step step(ElementChange change) {
        return switch (change.fate()) {
            case RENAMED -> EarlierVersion.Step.RENAMED;
            case REWORDED -> EarlierVersion.Step.REWORDED;
            case SPLIT -> EarlierVersion.Step.SPLIT;
            case MERGED -> EarlierVersion.Step.MERGED;
            case REMOVED -> EarlierVersion.Step.REMOVED;
            case MISSING -> guessed(change);
            case NOT_SAID -> parts(change).isEmpty() ? EarlierVersion.Step.MEANING_CHANGED : EarlierVersion.Step.SPLIT;
            case ADDED, EDITED, REUSED, MEANING_CHANGED -> EarlierVersion.Step.MEANING_CHANGED;
        };
    }

    private EarlierVersion.Step guessed(ElementChange change) {
        if (isRenamed(change)) {
            return EarlierVersion.Step.RENAMED;
        }
        if (!parts(change).isEmpty()) {
            return EarlierVersion.Step.SPLIT;
        }
        return guess(change).isEmpty() ? EarlierVersion.Step.REMOVED : EarlierVersion.Step.MEANING_CHANGED;
    }

    /** Returns true if a new question has the same words. */
    private boolean isRenamed(ElementChange change) {
        Optional<Question> now = guess(change).flatMap(id -> diff.after().question(new QuestionId(id)));
        Optional<Question> was = diff.before().question(new QuestionId(change.before()));
        return now.isPresent()
                && was.isPresent()
                && was.get().text().equals(now.get().text());
    }

    private List<String> parts(ElementChange change) {
        return RenameGuess.parts(change, diff);
    }

    private Optional<String> guess(ElementChange change) {
        return RenameGuess.of(change.before(), diff);
    }

    private List<String> into(ElementChange change) {
        return switch (change.fate()) {
            case MISSING ->
                isRenamed(change) || parts(change).isEmpty()
                        ? guess(change).stream().toList()
                        : parts(change);
            case NOT_SAID -> parts(change).isEmpty() ? change.after() : parts(change);
            case REUSED -> List.of(change.before());
            case ADDED, RENAMED, REWORDED, SPLIT, MERGED, MEANING_CHANGED, REMOVED, EDITED -> change.after();
        };
    }

    private Map<String, YamlValue> provision(ElementChange change) {
        Map<String, YamlValue> keys = new LinkedHashMap<>();
        keys.put("provision", YamlValue.Scalar.word(change.before()));
        boolean guess = change.fate() == ElementChange.Fate.MISSING;
        keys.put(
                INTO,
                words(
                        guess
                                ? RenameGuess.ofProvision(change.before(), diff).stream()
                                        .toList()
                                : change.after()));
        if (!change.because().isEmpty()) {
            keys.put(BECAUSE, YamlValue.Scalar.text(change.because()));
        }
        return keys;
    }

    private static YamlValue words(List<String> ids) {
        List<YamlValue> words = new ArrayList<>();
        ids.forEach(id -> words.add(YamlValue.Scalar.word(id)));
        return new YamlValue.Items(words);
    }
}
