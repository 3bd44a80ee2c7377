package org.stocktake.cli.checklist;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.UserException;
import org.stocktake.cli.output.TextPrinter;
import org.stocktake.finding.version.ChangedAspect;
import org.stocktake.finding.version.Compatibility;
import org.stocktake.finding.version.ElementChange;
import org.stocktake.finding.version.VersionDiff;

/** Prints two versions of a checklist for its author: the gravest changes of each sort first. */
final class VersionDiffPrinter {
    private final CommandContext context;
    private final VersionDiff diff;
    private final TextPrinter page;

    VersionDiffPrinter(CommandContext context, VersionDiff diff) throws UserException {
        this.context = context;
        this.diff = diff;
        this.page = context.printer();
    }

    void print() {
        page.heading(context.say(
                "command.diff.versions",
                diff.after().id(),
                diff.before().version(),
                diff.after().version(),
                effect(diff.effect())));
        if (!diff.isRaised() && !diff.changes().isEmpty()) {
            page.text(
                    0,
                    context.say(
                            "command.diff.not-raised",
                            diff.after().version(),
                            diff.before().version()));
        } else if (!diff.isReachable()) {
            page.text(0, context.say("command.diff.no-map", diff.before().version()));
        }
        for (ElementChange.Sort sort : ElementChange.Sort.values()) {
            print(sort);
        }
        page.blank();
        page.text(0, context.words().count("command.diff.same", diff.sameQuestions()));
    }

    private void print(ElementChange.Sort sort) {
        List<ElementChange> changes = diff.of(sort);
        if (changes.isEmpty()) {
            return;
        }
        page.heading(context.say("command.diff.sort." + sort.word()));
        for (Compatibility effect :
                List.of(Compatibility.BREAKING, Compatibility.NEEDS_REVIEW, Compatibility.COMPATIBLE)) {
            for (ElementChange change : changes) {
                if (change.effect() == effect) {
                    page.hanging(2, context.words().lead(effect(effect)), sentence(change));
                }
            }
        }
    }

    private String effect(Compatibility effect) {
        return context.say("command.diff.effect." + effect.word());
    }

    private String sentence(ElementChange change) {
        String now = context.words().list(change.after());
        String fate = context.say("command.diff.fate." + change.fate().word());
        List<String> parts = new ArrayList<>();
        if (change.before().isEmpty()) {
            parts.add(context.say("command.diff.new", now, fate));
        } else if (now.isEmpty() || List.of(change.before()).equals(change.after())) {
            parts.add(context.say("command.diff.one", change.before(), fate));
        } else {
            parts.add(context.say("command.diff.into", change.before(), now, fate));
        }
        if (!change.aspects().isEmpty()) {
            List<String> aspects = new ArrayList<>();
            for (ChangedAspect aspect : change.aspects()) {
                aspects.add(context.say("command.diff.aspect." + aspect.word()));
            }
            parts.add(context.say("command.diff.differs", context.words().list(aspects)));
        }
        if (!change.because().isEmpty()) {
            parts.add(change.because());
        }
        return String.join(" ", parts);
    }
}
