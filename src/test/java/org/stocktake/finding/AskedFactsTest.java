package org.stocktake.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stocktake.model.Condition;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.FactType;
import org.stocktake.model.Profile;

final class AskedFactsTest {
    private static final FactId PARTY = new FactId("party");
    private static final FactId SINCE = new FactId("since");
    private static final List<Fact> FACTS = List.of(
            new Fact(PARTY, "Is your State a party?", FactType.SINGLE, "", Condition.ALWAYS, yesNo()),
            new Fact(SINCE, "Since when?", FactType.DATE, "", new Condition.HasAny(PARTY, List.of("yes")), List.of()));

    private static List<Fact.Choice> yesNo() {
        return List.of(new Fact.Choice("yes", "Yes", false), new Fact.Choice("no", "No", false));
    }

    private static AskedFacts party() {
        return new AskedFacts(Profile.EMPTY, Profile.EMPTY)
                .with(PARTY, List.of("yes"), FACTS)
                .with(SINCE, List.of("2004-01-28"), FACTS);
    }

    @Test
    void aFactThatIsNoLongerAskedIsSetAsideAndComesBackWhenItIsAskedAgain() {
        AskedFacts none = party().with(PARTY, List.of("no"), FACTS);
        assertThat(none.known().isGiven(SINCE)).isFalse();
        assertThat(none.aside().of(SINCE)).containsExactly("2004-01-28");
        AskedFacts again = none.with(PARTY, List.of("yes"), FACTS);
        assertThat(again.known()).isEqualTo(party().known());
        assertThat(again.aside().isGiven(SINCE)).isFalse();
    }

    @Test
    void thatNobodyKnowsAFactIsNotKeptForOneThatIsNotAsked() {
        AskedFacts unknown = party().with(SINCE, List.of(), FACTS);
        assertThat(unknown.known().isNotKnown(SINCE)).isTrue();
        AskedFacts none = unknown.with(PARTY, List.of("no"), FACTS);
        assertThat(none.known().isNotKnown(SINCE)).isFalse();
        assertThat(none.with(PARTY, List.of("yes"), FACTS).known().isGiven(SINCE))
                .isFalse();
    }

    /** As long as it is not known whether a fact is asked, nothing is moved. */
    @Test
    void aFactThatMayBeAskedStays() {
        AskedFacts unknown = party().with(PARTY, List.of(), FACTS);
        assertThat(unknown.known().of(SINCE)).containsExactly("2004-01-28");
    }
}
