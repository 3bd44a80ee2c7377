package org.stocktake.finding.version;

import java.util.List;
import org.stocktake.model.KebabCase;
import org.stocktake.model.Worded;

/** The part of a question, fact or provision that differs between two versions. */
public enum ChangedAspect implements Worded {
    TEXT,
    /** The provisions that a question assesses. */
    PROVISIONS,
    FORCE,
    /** The condition under which it is asked, or binds. */
    CONDITION,
    DEPTH,
    /** The mark that a failure endangers lives. */
    GRAVITY,
    /** The rules that follow from it: the day that a date cannot precede, the values that a choice excludes, softening words. */
    RULES,
    ADDRESSEE,
    TYPE,
    /** A choice that is gone. */
    LOST_CHOICES,
    NEW_CHOICES,
    CONTRADICTIONS,
    /** Help, examples, gaps, next step, agencies. */
    GUIDANCE;

    @Override
    public String word() {
        return KebabCase.of(this);
    }

    /** Returns the effect of such a difference alone, where the map says that the meaning is the same. */
    Compatibility effect() {
        return switch (this) {
            case TEXT, NEW_CHOICES, CONTRADICTIONS, GUIDANCE -> Compatibility.COMPATIBLE;
            case PROVISIONS, FORCE, CONDITION, DEPTH, GRAVITY, RULES, ADDRESSEE -> Compatibility.NEEDS_REVIEW;
            case TYPE, LOST_CHOICES -> Compatibility.BREAKING;
        };
    }

    /** Returns the gravest effect of the differences. */
    static Compatibility effect(List<ChangedAspect> aspects) {
        Compatibility gravest = Compatibility.COMPATIBLE;
        for (ChangedAspect aspect : aspects) {
            gravest = gravest.and(aspect.effect());
        }
        return gravest;
    }
}
