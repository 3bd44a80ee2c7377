package org.stocktake.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A reservation, declaration or notification of the State, and the provisions that it names.
 *
 * @param provisions ids of provisions; the id of an article or paragraph stands for all its provisions
 * @param effect of a reservation; of any other kind always {@link DeclarationEffect#LIMITS}, which changes nothing
 * @param text the words of the State
 * @param date ISO 8601 day on which it was made; empty if it is not given
 * @param withdrawn ISO 8601 day from which it has no effect; empty if it stands
 */
public record Declaration(
        DeclarationKind kind,
        List<ProvisionId> provisions,
        DeclarationEffect effect,
        String text,
        String date,
        String withdrawn,
        List<Objection> objections) {
    public Declaration {
        provisions = List.copyOf(provisions);
        objections = List.copyOf(objections);
        date = BlankText.orEmpty(date);
        withdrawn = BlankText.orEmpty(withdrawn);
        if (BlankText.isBlank(text)) {
            throw new IllegalArgumentException("a declaration needs a text");
        }
        if (provisions.isEmpty()) {
            throw new IllegalArgumentException("a declaration names a provision");
        }
        if (kind != DeclarationKind.RESERVATION && effect == DeclarationEffect.EXCLUDES) {
            throw new IllegalArgumentException("only a reservation excludes a provision");
        }
    }

    /**
     * An objection of another State.
     *
     * @param from the State that objects, by name
     * @param date ISO 8601 day; empty if it is not given
     * @param text its words; empty if they are not given
     */
    public record Objection(String from, String date, String text) {
        public Objection {
            if (BlankText.isBlank(from)) {
                throw new IllegalArgumentException("an objection comes from a State");
            }
            date = BlankText.orEmpty(date);
            text = BlankText.orEmpty(text);
        }
    }

    /** Returns a copy of that kind; only a reservation keeps an effect. */
    public Declaration withKind(DeclarationKind other) {
        DeclarationEffect kept = other == DeclarationKind.RESERVATION ? effect : DeclarationEffect.LIMITS;
        return new Declaration(other, provisions, kept, text, date, withdrawn, objections);
    }

    public Declaration withProvisions(List<ProvisionId> others) {
        return new Declaration(kind, others, effect, text, date, withdrawn, objections);
    }

    public Declaration withEffect(DeclarationEffect other) {
        return new Declaration(kind, provisions, other, text, date, withdrawn, objections);
    }

    public Declaration withText(String other) {
        return new Declaration(kind, provisions, effect, other, date, withdrawn, objections);
    }

    public Declaration withDate(String other) {
        return new Declaration(kind, provisions, effect, text, other, withdrawn, objections);
    }

    public Declaration withWithdrawn(String other) {
        return new Declaration(kind, provisions, effect, text, date, other, objections);
    }

    public Declaration withObjections(List<Objection> others) {
        return new Declaration(kind, provisions, effect, text, date, withdrawn, others);
    }

    /** Returns the first words of its text on one line, at most so many characters, and an ellipsis if there are more. */
    public String firstWords(int charsMax) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= charsMax) {
            return line;
        }
        int space = line.lastIndexOf(' ', charsMax);
        int end = space > 0 ? space : charsMax;
        boolean half = Character.isHighSurrogate(line.charAt(end - 1));
        return line.substring(0, half ? end - 1 : end) + " \u2026";
    }

    /**
     * Returns the first provision that this one and another both exclude; empty if none.
     *
     * @param day the last day of the period; one that is withdrawn by then, or before the other was made, is no conflict
     */
    public Optional<ProvisionId> excludedToo(Declaration other, Checklist checklist, LocalDate day) {
        boolean both = excludesWith(other, day);
        for (Provision provision : both ? named(checklist) : List.<Provision>of()) {
            if (other.names(provision.id())) {
                return Optional.of(provision.id());
            }
        }
        return Optional.empty();
    }

    /** Returns true if this one and another exclude provisions at the same time, on that day or later. */
    public boolean excludesWith(Declaration other, LocalDate day) {
        boolean stand = standsOn(day) && other.standsOn(day) && !follows(other) && !other.follows(this);
        return stand && excludes() && other.excludes();
    }

    private boolean follows(Declaration other) {
        return !date.isEmpty() && !other.withdrawn.isEmpty() && date.compareTo(other.withdrawn) >= 0;
    }

    /** Returns true if it takes the provisions that it names out of what binds the State, unless it is withdrawn. */
    public boolean excludes() {
        return effect == DeclarationEffect.EXCLUDES;
    }

    /** Returns true if it has an effect on that day. Days in ISO 8601 sort as text. */
    public boolean standsOn(LocalDate day) {
        return withdrawn.isEmpty() || withdrawn.compareTo(day.toString()) > 0;
    }

    /** Returns true if it names the provision, by its id or by that of its paragraph or article. */
    public boolean names(ProvisionId provision) {
        for (ProvisionId named : provisions) {
            if (stands(named, provision)) {
                return true;
            }
        }
        return false;
    }

    /** Returns true if the first id stands for the second: it is the same, or that of its paragraph or article. */
    public static boolean stands(ProvisionId named, ProvisionId provision) {
        return provision.isUnder(named.value());
    }

    /** Returns the provisions of a checklist that it names, in the order of the checklist. */
    public List<Provision> named(Checklist checklist) {
        List<Provision> named = new ArrayList<>();
        for (Provision provision : checklist.provisions()) {
            if (names(provision.id())) {
                named.add(provision);
            }
        }
        return named;
    }

    /** Returns those that exclude provisions on that day. */
    public static List<Declaration> excludingOn(LocalDate day, List<Declaration> all) {
        List<Declaration> excluding = new ArrayList<>();
        for (Declaration one : all) {
            if (one.excludes() && one.standsOn(day)) {
                excluding.add(one);
            }
        }
        return excluding;
    }

    /** Returns those that name one of the provisions and stand on that day, in the order of the file. */
    public static List<Declaration> on(List<ProvisionId> provisions, LocalDate day, List<Declaration> all) {
        List<Declaration> on = new ArrayList<>();
        for (Declaration one : all) {
            boolean names = false;
            for (ProvisionId provision : provisions) {
                names |= one.names(provision);
            }
            if (names && one.standsOn(day)) {
                on.add(one);
            }
        }
        return on;
    }
}
