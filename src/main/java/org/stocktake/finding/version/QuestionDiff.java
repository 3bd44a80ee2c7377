package org.stocktake.finding.version;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stocktake.model.Checklist;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.Force;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/** Compares the questions of two versions. */
final class QuestionDiff {
    private final Checklist before;
    private final Checklist after;
    private final EarlierVersion way;
    private final List<ElementChange> changes = new ArrayList<>();
    private final Set<QuestionId> reached = new HashSet<>();

    QuestionDiff(Checklist before, Checklist after, EarlierVersion way) {
        this.before = before;
        this.after = after;
        this.way = way;
    }

    List<ElementChange> changes() {
        before.questions().forEach(this::compare);
        after.questions().forEach(question -> {
            if (!reached.contains(question.id())) {
                changes.add(new ElementChange(
                        ElementChange.Sort.QUESTION,
                        ElementChange.Fate.ADDED,
                        "",
                        List.of(question.id().value()),
                        List.of(),
                        "",
                        Compatibility.NEEDS_REVIEW));
            }
        });
        return changes;
    }

    private void compare(Question was) {
        EarlierVersion.QuestionStep step = way.of(was.id());
        reached.addAll(step.into());
        boolean named = way.questions().containsKey(was.id());
        if (named && !step.into().contains(was.id()) && after.question(was.id()).isPresent()) {
            reached.add(was.id());
            add(was, step, ElementChange.Fate.REUSED, List.of(), Compatibility.BREAKING);
        } else if (step.into().size() == 1) {
            compareWithOne(was, step, named);
        } else {
            ElementChange.Fate fate = ElementChange.Fate.of(step.step());
            add(was, step, fate, List.of(), effect(step.step()));
        }
    }

    private static Compatibility effect(EarlierVersion.Step step) {
        return switch (step) {
            case RENAMED, REWORDED -> Compatibility.COMPATIBLE;
            case SPLIT, MERGED, MEANING_CHANGED -> Compatibility.NEEDS_REVIEW;
            case REMOVED -> Compatibility.BREAKING;
        };
    }

    private void compareWithOne(Question was, EarlierVersion.QuestionStep step, boolean named) {
        Optional<Question> now = after.question(step.into().get(0));
        if (now.isEmpty()) {
            add(was, step, ElementChange.Fate.MISSING, List.of(), Compatibility.BREAKING);
            return;
        }
        List<ChangedAspect> aspects = aspects(was, now.get());
        Compatibility effect = effect(step.step()).and(ChangedAspect.effect(aspects));
        if (step.step() == EarlierVersion.Step.MERGED) {
            add(was, step, ElementChange.Fate.MERGED, List.of(), effect(step.step())); // it is another question
        } else if (named) {
            add(was, step, ElementChange.Fate.of(step.step()), aspects, effect);
        } else if (aspects.contains(ChangedAspect.TEXT)) {
            add(was, step, ElementChange.Fate.NOT_SAID, aspects, Compatibility.NEEDS_REVIEW.and(effect));
        } else if (!aspects.isEmpty()) {
            add(was, step, ElementChange.Fate.EDITED, aspects, effect);
        }
    }

    private void add(
            Question was,
            EarlierVersion.QuestionStep step,
            ElementChange.Fate fate,
            List<ChangedAspect> aspects,
            Compatibility effect) {
        List<String> into = new ArrayList<>();
        for (QuestionId id : step.into()) {
            if (after.question(id).isPresent()) {
                into.add(id.value());
            }
        }
        changes.add(new ElementChange(
                ElementChange.Sort.QUESTION, fate, was.id().value(), into, aspects, step.because(), effect));
    }

    private List<ChangedAspect> aspects(Question was, Question now) {
        List<ChangedAspect> aspects = new ArrayList<>();
        addIf(!was.text().equals(now.text()), ChangedAspect.TEXT, aspects);
        addIf(!updated(was.provisions()).equals(Set.copyOf(now.provisions())), ChangedAspect.PROVISIONS, aspects);
        addIf(!force(before, was).equals(force(after, now)), ChangedAspect.FORCE, aspects);
        addIf(!new EarlierCondition(way).isSame(was.when(), now.when()), ChangedAspect.CONDITION, aspects);
        addIf(was.depth() != now.depth(), ChangedAspect.DEPTH, aspects);
        addIf(was.endangersLife() != now.endangersLife(), ChangedAspect.GRAVITY, aspects);
        addIf(!was.contradicts().equals(now.contradicts()), ChangedAspect.CONTRADICTIONS, aspects);
        addIf(!was.guidance().equals(now.guidance()), ChangedAspect.GUIDANCE, aspects);
        return aspects;
    }

    static void addIf(boolean holds, ChangedAspect aspect, List<ChangedAspect> aspects) {
        if (holds) {
            aspects.add(aspect);
        }
    }

    private Set<ProvisionId> updated(List<ProvisionId> ids) {
        Set<ProvisionId> updated = new LinkedHashSet<>();
        for (ProvisionId id : ids) {
            updated.addAll(way.present(id));
        }
        return updated;
    }

    private static Optional<Force> force(Checklist checklist, Question question) {
        return question.provisions().stream()
                .map(checklist::provision)
                .flatMap(provision -> provision.force().stream())
                .min(Force::compareTo);
    }
}
