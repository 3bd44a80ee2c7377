package org.stocktake.finding.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.model.Condition;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.IdFormat;

/** Says a fact of an earlier version with the ids and values of the later one, so that the two can be compared. */
record EarlierFact(EarlierVersion way) {
    Fact updated(Fact was) {
        List<Fact.Choice> choices = new ArrayList<>();
        for (Fact.Choice choice : was.choices()) {
            choices.add(updated(was, choice));
        }
        List<Fact.Earliest> notBefore = new ArrayList<>();
        for (Fact.Earliest earliest : was.notBefore()) {
            notBefore.add(new Fact.Earliest(day(earliest.day()), earliest.because()));
        }
        List<String> declares = new ArrayList<>();
        was.declares().forEach(value -> declares.add(value(was, value)));
        return new Fact(
                id(was.id()), was.text(), was.type(), was.help(), updated(was.when()), choices, notBefore, declares);
    }

    /** Returns the value that the later version has in the place of a value of the fact. */
    String value(Fact was, String value) {
        return way.of(was.id()).values().getOrDefault(value, value);
    }

    private Fact.Choice updated(Fact was, Fact.Choice choice) {
        Optional<Fact.Becoming> becomes =
                choice.becomes().map(next -> new Fact.Becoming(value(was, next.choice()), id(next.since())));
        return new Fact.Choice(
                value(was, choice.id()),
                choice.label(),
                choice.excludesOthers(),
                updated(choice.fitsWhen()),
                choice.because(),
                becomes);
    }

    private Condition updated(Condition condition) {
        return new EarlierCondition(way).updated(condition);
    }

    private FactId id(FactId id) {
        return way.of(id).into().orElse(id);
    }

    private String day(String day) {
        return IdFormat.isValid(day) ? id(new FactId(day)).value() : day;
    }
}
