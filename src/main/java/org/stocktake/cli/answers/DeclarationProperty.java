package org.stocktake.cli.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stocktake.cli.command.UserException;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Declaration;
import org.stocktake.model.DeclarationEffect;
import org.stocktake.model.DeclarationKind;
import org.stocktake.model.IsoDates;
import org.stocktake.model.NamedProvision.CitedProvisions;

/**
 * A declaration, or all of them, as {@code get} and {@code set} name them: {@code declaration}, {@code declaration.2},
 * {@code declaration.2.withdrawn}. Its value is {@code KIND | PROVISIONS | DATE | WORDS}; the kind of a reservation may
 * be followed by its effect.
 *
 * @param number from 1; 0 for all of them
 * @param key {@code withdrawn}, or empty for the declaration itself
 */
record DeclarationProperty(int number, String key) {
    private static final Pattern NAME = Pattern.compile("declaration(?:\\.([1-9][0-9]{0,3})(?:\\.(withdrawn))?)?");
    private static final int PARTS = 4;

    /** Returns true if the name begins as that of a declaration. No question has such an id. */
    static boolean isNamed(String name) {
        return name.equals("declaration") || name.startsWith("declaration.");
    }

    static DeclarationProperty named(String name) throws UserException {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            throw UserException.usage("declaration-name", name);
        }
        String number = matcher.group(1);
        String key = matcher.group(2);
        return new DeclarationProperty(number == null ? 0 : Integer.parseInt(number), key == null ? "" : key);
    }

    /**
     * Returns the value as {@code set} takes it; empty if there is none. Of all declarations, each is on one line: the
     * lines of its words are joined.
     */
    Optional<String> of(Assessment assessment, Checklist checklist) {
        List<Declaration> all = assessment.declarations();
        String value = "";
        if (number == 0) {
            value = all.stream().map(one -> joined(line(one, checklist))).collect(Collectors.joining("\n"));
        } else if (number <= all.size()) {
            Declaration one = all.get(number - 1);
            value = key.isEmpty() ? line(one, checklist) : one.withdrawn();
        }
        return Optional.of(value).filter(text -> !text.isEmpty());
    }

    private static String joined(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private static String line(Declaration declaration, Checklist checklist) {
        String kind = declaration.kind().word()
                + (declaration.excludes() ? " " + declaration.effect().word() : "");
        String provisions = CitedProvisions.typed(declaration.provisions(), checklist);
        return String.join(" | ", kind, provisions, declaration.date(), declaration.text());
    }

    /** Returns the assessment with the value: added, put in the place of another, or taken away if it is empty. */
    Assessment change(Assessment assessment, Checklist checklist, String value) throws UserException {
        List<Declaration> all = new ArrayList<>(assessment.declarations());
        if (number > all.size()) {
            throw UserException.usage("no-such-declaration", String.valueOf(number), String.valueOf(all.size()));
        }
        if (!key.isEmpty()) {
            all.set(number - 1, all.get(number - 1).withWithdrawn(day(value)));
        } else if (value.isBlank()) {
            if (number == 0) {
                all.clear();
            } else {
                all.remove(number - 1);
            }
        } else {
            put(read(value, checklist), all);
        }
        return assessment.withDeclarations(all);
    }

    /** Adds the declaration unless the list has it; one that is replaced keeps its withdrawal and its objections. */
    private void put(Declaration read, List<Declaration> all) {
        if (number > 0) {
            Declaration old = all.get(number - 1);
            all.set(number - 1, read.withWithdrawn(old.withdrawn()).withObjections(old.objections()));
        } else if (all.stream().noneMatch(old -> sameBut(old, read))) {
            all.add(read);
        }
    }

    /** Returns true if they differ at most in the withdrawal, the objections, and the lines of the words. */
    private static boolean sameBut(Declaration old, Declaration read) {
        return old.withWithdrawn("")
                .withObjections(List.of())
                .withText(joined(old.text()))
                .equals(read.withText(joined(read.text())));
    }

    private static Declaration read(String value, Checklist checklist) throws UserException {
        String[] parts = value.split("\\|", PARTS);
        if (parts.length < PARTS || parts[1].isBlank() || parts[PARTS - 1].isBlank()) {
            throw UserException.usage("declaration-parts", value);
        }
        String[] words = parts[0].strip().split("\\s+", 2);
        Optional<DeclarationKind> kind = DeclarationKind.of(words[0]);
        Optional<DeclarationEffect> effect =
                words.length < 2 ? Optional.of(DeclarationEffect.LIMITS) : DeclarationEffect.of(words[1].strip());
        boolean fits = words.length < 2 || kind.equals(Optional.of(DeclarationKind.RESERVATION));
        if (kind.isEmpty() || effect.isEmpty() || !fits) {
            throw UserException.usage("declaration-kind", parts[0].strip());
        }
        CitedProvisions cited = CitedProvisions.of(parts[1], checklist);
        String wrong = cited.unknown() + cited.ambiguous();
        if (wrong.isEmpty() && cited.ids().isEmpty()) {
            throw UserException.usage("declaration-parts", value);
        }
        if (!wrong.isEmpty()) {
            throw UserException.usage(
                    cited.ambiguous().isEmpty() ? "declaration-provision" : "declaration-provisions", wrong);
        }
        String text = parts[PARTS - 1].strip();
        return new Declaration(kind.get(), cited.ids(), effect.get(), text, day(parts[2]), "", List.of());
    }

    private static String day(String text) throws UserException {
        String day = text.strip();
        if (!day.isEmpty() && !IsoDates.isDay(day)) {
            throw UserException.usage("declaration-day", day);
        }
        return day;
    }
}
